import type { TestRecord, TestValue } from '../record.ts';
import type { PageState } from './page-state.ts';
import { wishOf } from './page-state.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage } from './record-page.ts';

/** Makes the Lightning components that pages begin with. */
export interface Components {
  readonly recordHome: () => HTMLElement;
}

/** Starts the application in a page that the server made: `go(address)` navigates in it, `refresh()` asks the server anew. */
export function startPages(components: Components): void {
  const state = JSON.parse(document.querySelector('#state')?.textContent ?? '{}') as PageState;
  const records = new Map(state.records.map((record) => [record.id, record]));
  const pages = new Map<string, { readonly host: HTMLElement; readonly page: RecordPage }>();
  const stage = document.querySelector('#brandBand');
  const save = async (id: string, values: Readonly<Record<string, TestValue>>): Promise<TestRecord> => {
    const saved = (await ask(`/made-up/records/${id}`, values)) as TestRecord;
    records.set(id, saved);
    return saved;
  };
  const open = (): void => {
    const wish = wishOf(new URL(location.href));
    for (const { host } of pages.values()) host.classList.remove('active');
    const record = records.get(wish.id);
    if (record === undefined) return;
    let shown = pages.get(record.id);
    if (shown === undefined) {
      const host = document.createElement('div');
      host.className = 'windowViewMode-normal oneContent lafPageHost';
      const page = recordPage(components.recordHome(), state, record, wish, save);
      host.append(page.element);
      stage?.append(host);
      shown = { host, page };
      pages.set(record.id, shown);
    }
    shown.host.classList.add('active');
  };
  const go = (address: string): void => {
    history.pushState(null, '', address);
    open();
  };
  const refresh = async (): Promise<void> => {
    for (const record of (await ask('/made-up/records')) as readonly TestRecord[]) {
      records.set(record.id, record);
      pages.get(record.id)?.page.show(record);
    }
  };
  addEventListener('popstate', open);
  Object.assign(globalThis, { go, refresh });
  open();
  document.documentElement.dataset['started'] = '';
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  return JSON.parse(await answer.text()) as unknown;
}
