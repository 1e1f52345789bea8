import type { TestField, TestRecord, TestValue } from '../record.ts';
import type { TestObject } from '../objects.ts';
import { shownText } from './shown-text.ts';

/** A list of records as Lightning’s table shows it. */
export interface ListView {
  readonly title: string;
  readonly columns: readonly object[];
  readonly rows: readonly Readonly<Record<string, TestValue>>[];
}

/** The server cuts long texts of lists here, and says so with dots. */
const LONGEST = 255;

export function listView(
  object: TestObject,
  columns: readonly string[],
  records: readonly TestRecord[],
  locale: string,
): ListView {
  const language = locale.slice(0, 2);
  const fields = columns.flatMap((name) => object.fields.find((field) => field.name === name) ?? []);
  // Where the server has made a text of one value of a column it has made texts of all.
  const made = new Set(records.flatMap(({ shown }) => Object.keys(shown)));
  const label = object.labels[language] ?? object.name;
  return {
    title: `${label}: all`,
    columns: fields.map((field, at) => ({
      editable: at > 0 && field.isReadOnly !== true && field.type !== 'lookup',
      ...columnOf(field, at === 0, made.has(field.name)),
      label: labelOf(field, language),
    })),
    rows: records.map((record) => ({
      id: record.id,
      address: addressOf(record),
      currency: record.currency,
      ...Object.fromEntries(fields.flatMap((field) => cellsOf(record, field, made.has(field.name) ? locale : null))),
    })),
  };
}

/** Where a record’s page is. */
export const addressOf = ({ object, id }: TestRecord): string => `/lightning/r/${object}/${id}/view`;

/** A text as lists show it. */
export const cutText = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

export const labelOf = ({ labels, name }: TestField, language: string): string => labels[language] ?? name;

/** @param locale null where the table formats the value itself */
function cellsOf(
  record: TestRecord,
  field: TestField,
  locale: string | null,
): readonly (readonly [string, TestValue])[] {
  if (record.hidden.includes(field.name)) return [];
  const own = record.values[field.name] ?? null;
  // Its percentages are parts of one.
  const part = field.type === 'percent' && own !== null ? Number(own) / 100 : own;
  const value = locale === null ? part : shownText(record, field, locale);
  return [[field.name, typeof value === 'string' ? cutText(value) : value]];
}

function columnOf({ name, type }: TestField, isFirst: boolean, isText: boolean): object {
  if (isFirst) return { fieldName: 'address', type: 'url', typeAttributes: { label: { fieldName: name } } };
  if (isText) return { fieldName: name, type: 'text' };
  if (type === 'currency')
    return { fieldName: name, type, typeAttributes: { currencyCode: { fieldName: 'currency' } } };
  if (type === 'percent') return { fieldName: name, type, typeAttributes: { maximumFractionDigits: 3 } };
  if (type === 'date')
    return {
      fieldName: name,
      type: 'date-local',
      typeAttributes: { year: 'numeric', month: 'numeric', day: 'numeric' },
    };
  return { fieldName: name, type: type === 'number' ? 'number' : 'text' };
}
