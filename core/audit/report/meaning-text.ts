import type { TableColumn } from '../../plan/table.ts';

/** What a column means, in the words of the contract. */
export function meaningText(column: TableColumn): string | null {
  return column.period !== null && column.meaning === 'period' ? `period:${column.period.key}` : column.meaning;
}
