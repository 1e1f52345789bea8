import { objectNamed } from '../objects.ts';
import type { TestRecord, TestValue } from '../record.ts';
import { kanban } from './kanban.ts';
import { addressOf, listView } from './list-view.ts';
import { olderList } from './older-list.ts';
import type { PageState, PageWish } from './page-state.ts';
import { wishOf } from './page-state.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage } from './record-page.ts';
import { consoleStage, standardStage } from './stage.ts';

/** Makes the Lightning components that pages begin with. */
export interface Components {
  readonly recordHome: () => HTMLElement;
  readonly list: () => HTMLElement;
}

/** Starts the application in a page that the server made: `go(address)` navigates in it, `refresh()` asks the server anew, `arrive()` lets details come that were `late=asked`. */
export function startPages(components: Components): void {
  const state = JSON.parse(document.querySelector('#state')?.textContent ?? '{}') as PageState;
  const records = new Map(state.records.map((record) => [record.id, record]));
  const pages = new Map<string, RecordPage>();
  const shownBy = new Map<string, string>();
  const redraws: (() => void)[] = [];
  const parent = document.querySelector('#brandBand') ?? document.body;
  const first = wishOf(new URL(location.href));
  const stage = state.app === 'console' ? consoleStage(parent, first.isStale, (key) => go(key)) : standardStage(parent);

  const save = async (id: string, values: Readonly<Record<string, TestValue>>): Promise<TestRecord> => {
    const saved = (await ask(`/made-up/records/${id}`, values)) as TestRecord;
    records.set(id, saved);
    return saved;
  };
  const show = (record: TestRecord, wish: PageWish): void => {
    const object = objectNamed(record.object);
    const key = state.navigation === 'reuse' ? object.name : addressOf(record);
    shownBy.set(key, record.id);
    pages.get(key)?.show(record);
    stage.show(key, String(record.values[object.fields[0]?.name ?? '']), () => {
      const page = recordPage(components.recordHome(), state, record, wish, save);
      pages.set(key, page);
      return page.element;
    });
  };
  const showAll = (wish: PageWish): void => {
    const object = objectNamed(wish.object);
    const columns = state.columns[object.name] ?? object.columns;
    const listed = (): TestRecord[] => [...records.values()].filter((record) => record.object === object.name);
    stage.show(location.pathname + location.search, object.name, () => {
      if (wish.kind === 'list' && !wish.isOlder) {
        const list = components.list();
        const draw = (): void => void Object.assign(list, { view: listView(object, columns, listed(), state.locale) });
        redraws.push(draw);
        draw();
        return list;
      }
      const make = wish.kind === 'kanban' ? kanban : olderList;
      const box = document.createElement('div');
      box.className = wish.kind === 'kanban' ? 'forceListViewManagerKanban' : 'oneConsoleObjectHome';
      const draw = (): void => box.replaceChildren(make(object, columns, listed(), state.locale));
      redraws.push(draw);
      draw();
      return box;
    });
  };
  const open = (): void => {
    const wish = wishOf(new URL(location.href));
    const record = records.get(wish.id);
    if (record !== undefined) show(record, wish);
    else if (wish.kind !== 'record') showAll(wish);
  };
  const go = (address: string): void => {
    history.pushState(null, '', address);
    open();
  };
  const refresh = async (): Promise<void> => {
    for (const record of (await ask('/made-up/records')) as readonly TestRecord[]) records.set(record.id, record);
    for (const [key, page] of pages) {
      const record = records.get(shownBy.get(key) ?? '');
      if (record !== undefined) page.show(record);
    }
    for (const redraw of redraws) redraw();
  };
  addEventListener('popstate', open);
  const arrive = (): void => {
    for (const page of pages.values()) page.arrive();
  };
  Object.assign(globalThis, { go, refresh, arrive });
  for (const id of state.tabs) {
    const record = records.get(id);
    if (record !== undefined) show(record, { ...first, kind: 'record', object: record.object, id });
  }
  open();
  document.documentElement.dataset['started'] = '';
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  return JSON.parse(await answer.text()) as unknown;
}
