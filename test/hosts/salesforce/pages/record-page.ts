import { objectNamed } from '../objects.ts';
import type { TestRecord, TestValue } from '../record.ts';
import type { PageState, PageWish } from './page-state.ts';
import type { RecordWork } from './record-view.ts';
import { recordView } from './record-view.ts';

/** A record’s page: a Lightning component, and what the person does in it. */
export interface RecordPage {
  readonly element: HTMLElement;
  /** Draws a record as it is now in the database, or another one in its place: what was typed into the same one stays. */
  show(record: TestRecord): void;
  /** Its details come from the server. */
  arrive(): void;
}

type Save = (id: string, values: Readonly<Record<string, TestValue>>) => Promise<TestRecord>;

export function recordPage(
  element: HTMLElement,
  state: PageState,
  first: TestRecord,
  wish: PageWish,
  save: Save,
): RecordPage {
  let record = first;
  let work: RecordWork = { isEditing: false, typed: {}, opened: [], isLoaded: wish.late === 0 };
  const object = objectNamed(record.object);
  const draw = (change: Partial<RecordWork>): void => {
    work = { ...work, ...change };
    Object.assign(element, { view: recordView(state, object, record, work, wish) });
  };
  const on = (type: string, react: (detail: never) => void): void =>
    element.addEventListener(type, (event) => react((event as CustomEvent<never>).detail));
  on('opentab', (tab: string) => draw({ opened: [...new Set([...work.opened, tab])] }));
  on('beginedit', () => draw({ isEditing: true }));
  on('canceledit', () => draw({ isEditing: false, typed: {} }));
  on('fieldedit', ({ name, value }: { name: string; value: TestValue }) =>
    draw({ typed: { ...work.typed, [name]: value } }),
  );
  on('saveedit', () => {
    void save(record.id, numbersOf(work.typed, object)).then((saved) => {
      record = saved;
      draw({ isEditing: false, typed: {} });
      return saved;
    });
  });
  draw({});
  const arrive = (): void => draw({ isLoaded: true });
  if (wish.late > 0 && wish.late < Infinity) setTimeout(arrive, wish.late);
  return {
    element,
    arrive,
    show(next) {
      const isOther = next.id !== record.id;
      record = next;
      draw(isOther ? { isEditing: false, typed: {} } : {});
    },
  };
}

/** Inputs of numbers tell text. */
function numbersOf(
  typed: Readonly<Record<string, TestValue>>,
  object: ReturnType<typeof objectNamed>,
): Readonly<Record<string, TestValue>> {
  const isNumber = (name: string): boolean =>
    ['currency', 'percent', 'number'].includes(object.fields.find((field) => field.name === name)?.type ?? '');
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      isNumber(name) ? (value === '' || value === null ? null : Number(value)) : value,
    ]),
  );
}
