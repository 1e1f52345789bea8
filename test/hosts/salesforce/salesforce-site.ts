import type { TestObject } from './objects.ts';
import { DEAL_DESK_CASE, OPPORTUNITY, ORDER, QUOTE } from './objects.ts';
import type { TestRecord, TestValue } from './record.ts';
import { salesforceId } from './record.ts';

/** A Salesforce of a test: how its pages are made, and its records. */
export interface SalesforceSite {
  /** Whether components have shadow trees of the browser, or ones that a script plays in one flat document. */
  readonly shadow: 'native' | 'synthetic';
  /** Of the person that looks at it: `en-US`, `de-DE` or `ja-JP`. */
  readonly locale: string;
  /** Tabs of records beside each other, all in the document, or one record after the other. */
  readonly app: 'standard' | 'console';
  /** How details are made: a page layout, or fields put on the page one by one (dynamic forms). */
  readonly layout: 'page-layout' | 'dynamic-forms';
  /** Whether each record has a page of its own that stays when another one is opened, or the next is drawn into the same. */
  readonly navigation: 'keep' | 'reuse';
  /** Ids of records that a console opens in tabs, before the one of the address. */
  readonly tabs: readonly string[];
  /** Columns of lists and lines of cards by object, where they are not the usual ones. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly records: Map<string, TestRecord>;
}

type SiteOptions = Partial<Omit<SalesforceSite, 'records'>> & {
  /** How many records of each object. */
  readonly count?: number;
};

export function salesforceSite({ count = 12, ...options }: SiteOptions = {}): SalesforceSite {
  const made = [OPPORTUNITY, QUOTE, ORDER, DEAL_DESK_CASE].flatMap((object) =>
    Array.from({ length: count }, (_, at) => testRecord(object, at + 1)),
  );
  return {
    shadow: 'synthetic',
    locale: 'en-US',
    app: 'standard',
    layout: 'page-layout',
    navigation: 'keep',
    tabs: options.app === 'console' ? [1, 2, 3].map((at) => idOf(OPPORTUNITY, at)) : [],
    columns: {},
    ...options,
    records: new Map(made.map((record) => [record.id, record])),
  };
}

/** The id of record number `at`, 1 the first, of an object. */
export const idOf = (object: TestObject, at: number): string => salesforceId(object.prefix, at);

/** Changes values in the database: pages show it when they are loaded or refreshed. */
export function changeRecord(
  site: SalesforceSite,
  id: string,
  { values = {}, ...change }: Partial<Omit<TestRecord, 'id' | 'object'>>,
): void {
  const record = site.records.get(id);
  if (record === undefined) throw new Error(`There is no ${id}.`);
  site.records.set(id, { ...record, ...change, values: { ...record.values, ...values } });
}

function testRecord(object: TestObject, at: number): TestRecord {
  const values: Record<string, TestValue> = {};
  for (const { name, type, options } of object.fields)
    values[name] =
      type === 'currency'
        ? at * 12_500
        : type === 'percent'
          ? (at * 5) % 45
          : type === 'number'
            ? 12 * ((at % 3) + 1)
            : type === 'date'
              ? `2026-${String((at % 12) + 1).padStart(2, '0')}-15`
              : type === 'choices'
                ? (options?.slice(0, 2).join(';') ?? null)
                : type === 'picklist'
                  ? (options?.[at % options.length] ?? null)
                  : type === 'checkbox'
                    ? at % 2 === 0
                    : textOf(object, name, at);
  return { id: idOf(object, at), object: object.name, currency: 'EUR', values, shown: {}, hidden: [] };
}

function textOf(object: TestObject, name: string, at: number): string {
  if (name === 'OwnerId') return ['Ada Lovelace', 'Grace Hopper'][at % 2] ?? '';
  if (name === 'AccountId') return `Account ${at}`;
  if (name === 'Description') return `What was said about ${at}. `.repeat(12).trim();
  return `${object.labels['en']} number ${at}`;
}
