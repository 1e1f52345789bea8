import type { Table } from '../../plan/table.ts';
import type { Question } from '../../plan/not-understood.ts';
import { askedOnce } from '../tables/questions.ts';
import { columnFor, SURE_ENOUGH } from './fields/fields.ts';
import { ENTITY_KINDS } from './kinds.ts';

/** Whether a table of a plan has rows that no column names, though its kind cannot do without: too little to audit. */
export function isNameless(table: Table): boolean {
  const [kind] = ENTITY_KINDS[table.kind] ?? [];
  return kind?.needsName === true && table.bodyRows.length > 0 && columnFor(table, [...kind.name, 'id']) === null;
}

/** Asks which column names the rows of tables that are left out for want of one. */
export function questionsAboutNames(tables: readonly Table[]): readonly Question[] {
  return askedOnce(tables, (table) => {
    if (table.confidence < SURE_ENOUGH || !isNameless(table)) return [];
    const guess = mightName(table);
    return [{ table: table.id, column: null, asks: 'names', ...(guess !== null && { guess }) }];
  });
}

/** The surest of the columns that were taken for the names of rows, though too unsurely to be used. */
function mightName({ kind, columns, transposed }: Table): number | null {
  if (transposed) return null;
  const names = ENTITY_KINDS[kind]?.[0]?.name ?? [];
  const [first] = columns
    .filter(({ meaning, period }) => meaning !== null && period === null && names.includes(meaning))
    .toSorted((one, other) => other.confidence - one.confidence);
  return first?.column ?? null;
}
