import type { ToldRecord } from '../../telling/told-record.ts';

/** Revisions of the tables that were shown first while the record was open. */
let first: { readonly record: string; readonly revisions: Map<string, string> } | null = null;

/** What to say of tables that were published anew since the record was opened. */
export function changedTables(record: string, told: readonly ToldRecord[]): readonly string[] {
  if (first?.record !== record) first = { record, revisions: new Map() };
  const { revisions } = first;
  return told.flatMap(({ id, revision, changed }) => {
    const before = revisions.get(id) ?? revision;
    revisions.set(id, before);
    return before === revision ? [] : [changed];
  });
}
