import type { Table } from '../../plan/table.ts';
import type { Question } from '../../plan/not-understood.ts';
import { askedOnce } from '../tables/questions.ts';
import { columnFor, SURE_ENOUGH } from './fields.ts';
import { ENTITY_KINDS } from './kinds.ts';

/** Whether a table of a plan has rows that no column names, though its kind cannot do without: too little to audit. */
export function isNameless(table: Table): boolean {
  const [kind] = ENTITY_KINDS[table.kind] ?? [];
  return kind?.needsName === true && table.bodyRows.length > 0 && columnFor(table, [...kind.name, 'id']) === null;
}

/** Asks which column names the rows of tables that are left out for want of one. */
export function questionsAboutNames(tables: readonly Table[]): readonly Question[] {
  return askedOnce(tables, (table) =>
    table.confidence >= SURE_ENOUGH && isNameless(table) ? [{ table: table.id, column: null, asks: 'names' }] : [],
  );
}
