import type { PageField } from '../records/page-field.ts';
import type { OrgSurroundings } from '../salesforce/org-answers.ts';
import { orgRecords } from '../salesforce/org-answers.ts';
import type { ExactValue } from '../salesforce/ui-records.ts';
import { MOST_RECORDS } from '../salesforce/ui-records.ts';
import type { Org } from './settings.ts';

/** A record with the API names of the fields that its page leaves open. */
export interface OpenRecord {
  readonly key: string;
  readonly object: string;
  readonly fields: readonly string[];
}

/** Gives what pages leave open, by the record’s key; nothing where the person connected no org. */
export type OrgValues = (open: readonly OpenRecord[]) => Promise<ReadonlyMap<string, readonly PageField[]>>;

/** Milliseconds for which an answer is used again: a person who types asks at every letter. */
const FRESH = 30_000;
const MOST_KNOWN = 2_000;
const CURRENCY = 'CurrencyIsoCode';

interface Known {
  readonly at: number;
  readonly asked: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, ExactValue>;
}
const KNOWN = new Map<string, Known>();

/** The values of one org, asked for once for all records of an object. */
export function orgValues(org: Org, on: OrgSurroundings): OrgValues {
  return async (open) => {
    const now = on.now();
    const known = (key: string, fields: readonly string[]): Known | undefined => {
      const one = KNOWN.get(knownKey(org, key));
      return one !== undefined && now - one.at < FRESH && fields.every((field) => one.asked.has(field))
        ? one
        : undefined;
    };
    const unknown = open.filter(({ key, fields }) => fields.length > 0 && known(key, fields) === undefined);
    for (const object of new Set(unknown.map((one) => one.object))) {
      const some = unknown.filter((one) => one.object === object).slice(0, MOST_RECORDS);
      const fields = [...new Set([CURRENCY, ...some.flatMap((one) => one.fields)])];
      const records = await orgRecords(org, { object, ids: some.map(({ key }) => key), fields }, on);
      const byId = new Map([...records].map(([id, values]) => [shortId(id), values]));
      for (const { key } of some) {
        const values = byId.get(shortId(key)) ?? new Map<string, ExactValue>();
        KNOWN.delete(knownKey(org, key));
        KNOWN.set(knownKey(org, key), { at: now, asked: new Set(fields), values });
      }
    }
    for (const key of [...KNOWN.keys()].slice(0, Math.max(0, KNOWN.size - MOST_KNOWN))) KNOWN.delete(key);
    return new Map(open.map(({ key, fields }) => [key, fieldsOf(known(key, fields)?.values ?? new Map())]));
  };
}

function fieldsOf(values: ReadonlyMap<string, ExactValue>): readonly PageField[] {
  return [...values].map(([name, exact]) => ({
    name,
    label: '',
    text: exact.display ?? String(exact.value ?? ''),
    doubt: null,
    isEdited: false,
    exact,
  }));
}

function knownKey({ origin }: Org, key: string): string {
  return `${origin} ${shortId(key)}`;
}

/** Ids of 18 characters are those of 15 with a checksum. */
function shortId(id: string): string {
  return id.slice(0, 15);
}
