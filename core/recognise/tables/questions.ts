import type { Table } from '../../plan/table.ts';
import type { Question } from '../../plan/not-understood.ts';
import { needsYear } from '../values/period.ts';
import { columnName, rangeOf } from '../../sheet/cell-reference.ts';

/** Below this a guess is asked about; at or above it, it is audited with. */
const SURE = 0.5;
/** Questions about columns of one table; more would not be answered. */
const MOST = 4;

/** Asks about tables and columns whose reading is too unsure to audit with. */
export function questionsAbout(tables: readonly Table[]): readonly Question[] {
  return tables.flatMap((table) => (table.kind === 'other' ? [] : questionsOf(table)));
}

function questionsOf(table: Table): Question[] {
  const where = `${table.sheet} ${rangeOf(table.area)}`;
  if (table.confidence < SURE)
    return [
      {
        table: table.id,
        column: null,
        text: `Does the table at ${where} list ${table.kind.replaceAll('_', ' ')}? It is left out until you say so.`,
      },
    ];
  return table.columns
    .filter(({ meaning, header, confidence }) => meaning !== null && confidence < SURE && !needsYear(header))
    .slice(0, MOST)
    .map(({ column, header, meaning }) => ({
      table: table.id,
      column,
      text: `Does column ${columnName(column)}${header === '' ? '' : ` (“${header}”)`} at ${where} mean “${(meaning ?? '').replaceAll('_', ' ')}”? It is left out until you say so.`,
    }));
}
