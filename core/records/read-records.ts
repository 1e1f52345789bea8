import type { ApprovalRecord, FieldValue } from '../governance/approvals/record.ts';
import type { ColumnHabits, Doubt } from './column-habits.ts';
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

/** Reads any row of some records as a record of an approval table. */
export interface RecordReader {
  readonly recordAt: (row: number) => ApprovalRecord;
  /** By field, why cells of its column that could be meant in two ways were not read. */
  readonly doubts: ReadonlyMap<string, Doubt>;
}

/** A reader that has seen all cells of the columns, and knows by them how each is meant. */
export function recordReader(grid: RecordGrid): RecordReader {
  const { columns, rows, cellAt, dateSystem } = grid;
  const readers = columns.map((matched) => {
    const { field, column, header, currencyColumn } = matched;
    const habits = columnHabits(header, field, cellsOf(rows, column, cellAt));
    return {
      field,
      doubt: habits.doubt,
      read: (row: number) => fieldValue(field, cellAt(row, column), inCurrency(row), dateSystem),
    };

    function inCurrency(row: number): ColumnHabits {
      const stated = currencyColumn === null ? null : cellAt(row, currencyColumn).value;
      const code = typeof stated === 'string' ? /[A-Z]{3}/.exec(stated)?.[0] : undefined;
      return code === undefined ? habits : { ...habits, currency: code };
    }
  });
  return {
    recordAt: (row) => new Map<string, FieldValue>(readers.map(({ field, read }) => [field.name, read(row)])),
    doubts: new Map(readers.flatMap(({ field, doubt }) => (doubt === null ? [] : [[field.name, doubt] as const]))),
  };
}

function* cellsOf(rows: readonly number[], column: number, cellAt: RecordGrid['cellAt']): Iterable<RecordCell> {
  for (const row of rows) yield cellAt(row, column);
}
