import type { ApprovalRecord, FieldValue } from '../governance/approvals/record.ts';
import type { ColumnHabits } from './column-habits.ts';
import { columnHabits } from './column-habits.ts';
import { fieldValue } from './field-value.ts';
import type { RecordCell } from './record-cell.ts';
import type { MatchedColumn } from './record-columns.ts';

/** Records laid out in rows and columns. */
export interface RecordGrid {
  readonly columns: readonly MatchedColumn[];
  readonly rows: readonly number[];
  readonly cellAt: (row: number, column: number) => RecordCell;
  readonly dateSystem: 1900 | 1904;
}

/** A way to read any row of some records as a record of an approval table; the habits of the columns are found at once. */
export function recordReader(grid: RecordGrid): (row: number) => ApprovalRecord {
  const { columns, rows, cellAt, dateSystem } = grid;
  const readers = columns.map((matched) => {
    const { field, column, header, currencyColumn } = matched;
    const habits = columnHabits(header, field, cellsOf(rows, column, cellAt));
    return { field, read: (row: number) => fieldValue(field, cellAt(row, column), inCurrency(row), dateSystem) };

    function inCurrency(row: number): ColumnHabits {
      const stated = currencyColumn === null ? null : cellAt(row, currencyColumn).value;
      const code = typeof stated === 'string' ? /[A-Z]{3}/.exec(stated)?.[0] : undefined;
      return code === undefined ? habits : { ...habits, currency: code };
    }
  });
  return (row) => new Map<string, FieldValue>(readers.map(({ field, read }) => [field.name, read(row)]));
}

function* cellsOf(rows: readonly number[], column: number, cellAt: RecordGrid['cellAt']): Iterable<RecordCell> {
  for (const row of rows) yield cellAt(row, column);
}
