import type { RecordField } from '../../core/feed/record-format.ts';
import type { ShownField } from '../browser/messages.ts';
import { fieldKeys } from '../../core/governance/shown-value/field-keys.ts';
import type { JudgedRecord } from './judged-record.ts';

const API_NAME = /^\w{1,80}$/;

/** API names of the fields whose values would decide a record’s lane, and that its page leaves open. */
export function openFields(
  { tables }: Pick<JudgedRecord, 'tables'>,
  map: readonly RecordField[],
  shown: readonly ShownField[],
): readonly string[] {
  const missing = tables.flatMap(({ answer }) =>
    answer.is === 'undecided' ? answer.missing.map(({ field }) => field.name) : [],
  );
  const keys = new Set(missing.flatMap(fieldKeys));
  const isMissing = (name: string): boolean => fieldKeys(name).some((key) => keys.has(key));
  const mapped = map.filter(({ name }) => isMissing(name)).map(({ field }) => field);
  const byLabel = shown.flatMap(({ name, label }) => (name !== null && isMissing(label) ? [name] : []));
  return [...new Set([...mapped, ...byLabel])].filter((name) => API_NAME.test(name));
}
