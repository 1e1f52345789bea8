import type { Table, TableColumn } from '../../plan/table.ts';
import type { SheetFacts } from '../../sheet/sheet-facts.ts';
import type { DayOrder, TextDate } from '../../sheet/text-date.ts';
import { isCertain, readTextDate } from '../../sheet/text-date.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import { styleAt, valueAt } from '../../sheet/workbook.ts';
import { DATE_MEANINGS, meaningOf, means } from './meanings.ts';
import type { Position } from './table-cells.ts';
import { listedCells, positionIn } from './table-cells.ts';

/** A cell that holds a date as text. */
export interface TextDateCell extends Position {
  readonly text: string;
  readonly date: TextDate;
}

/** The text dates of a date column. */
export interface TextDates {
  readonly column: TableColumn;
  /** Cells whose day is certain, by themselves or because other texts of the column or the table show the order. */
  readonly settled: readonly TextDateCell[];
  /** Cells that can be read both ways, with nothing beside them that decides. */
  readonly open: readonly TextDateCell[];
  readonly order: DayOrder | null;
}

/** Dates written as text in the date columns of a table. */
export function textDatesOf(table: Table, sheet: Sheet, facts: SheetFacts, workbook: Workbook): TextDates[] {
  const columns = listedCells(table, facts.dateTexts)
    .filter(({ column, cells }) => isDateColumn(table, column, sheet, workbook, cells.length))
    .map(({ column, cells }) => ({ column, cells: cells.flatMap((cell) => read(sheet, cell)) }));
  const ofTable = orderOf(columns.flatMap(({ cells }) => cells));
  return columns.map(({ column, cells }) => {
    const own = orderOf(cells);
    const order =
      own === 'none' ? (ofTable === 'both' || ofTable === 'none' ? null : ofTable) : own === 'both' ? null : own;
    const isSettled = (cell: TextDateCell): boolean => order !== null || isCertain(cell.date);
    return { column, order, settled: cells.filter(isSettled), open: cells.filter((cell) => !isSettled(cell)) };
  });
}

function read(sheet: Sheet, cell: Position): TextDateCell[] {
  const text = valueAt(sheet, cell.row, cell.column);
  if (typeof text !== 'string') return [];
  const date = readTextDate(text);
  const day = date?.dmy ?? date?.mdy ?? null;
  return date === null || day === null || day < FIRST_DAY ? [] : [{ ...cell, text, date }];
}

/** Excel knows no day before; 1403/03/03 is one of another calendar. */
const FIRST_DAY = '1900-01-01';

/** Which order the texts that can be read in one way only show. */
function orderOf(cells: readonly TextDateCell[]): DayOrder | 'none' | 'both' {
  const dmy = cells.some(({ date }) => date.mdy === null);
  const mdy = cells.some(({ date }) => date.dmy === null);
  return dmy && mdy ? 'both' : dmy ? 'dmy' : mdy ? 'mdy' : 'none';
}

/** A column understood as dates, or one not understood in which real dates are the rule. */
function isDateColumn(table: Table, column: TableColumn, sheet: Sheet, workbook: Workbook, texts: number): boolean {
  if (means(column, DATE_MEANINGS)) return true;
  return meaningOf(column) === null && realDatesOf(table, column, sheet, workbook).length >= Math.max(3, texts);
}

/**
 * Whether text is all that a column's dates can be: a delimited file has no other kind of cell, and a notation that the
 * whole column keeps is no mistake in it.
 */
export function isTextThroughout(workbook: Workbook, real: readonly Position[]): boolean {
  return real.length === 0 && /\.(?:csv|tsv|txt)$/i.test(workbook.name);
}

/** Cells of a column that hold a date as a number shown as a date. */
export function realDatesOf(table: Table, column: TableColumn, sheet: Sheet, workbook: Workbook): Position[] {
  return table.bodyRows
    .map((index) => positionIn(table, column.column, index))
    .filter(
      (at) =>
        typeof valueAt(sheet, at.row, at.column) === 'number' && styleAt(workbook, sheet, at.row, at.column).isDate,
    );
}
