import type { Table } from '../plan/table.ts';
import type { CellStyle, Row, Sheet, Workbook } from '../sheet/workbook.ts';
import { PLAIN_STYLE } from '../sheet/workbook.ts';
import { isTotalWord } from './lexicon/lexicon.ts';
import { classOf } from './tables/grid/cell-class.ts';
import { addsUp } from './tables/layout/sums-down.ts';

/** Sheets up to this many cells are looked at anew after any edit: that takes a few milliseconds and is exact. */
export const SMALL_SHEET_CELLS = 4_000;

/** A row with this many filled cells besides a changed one is a line of data whatever that cell holds. */
const ENOUGH_FILLED = 3;

/**
 * Whether what was found in the earlier state of a workbook still stands: the only sheets that changed are large, and all
 * that changed in them are body cells of known tables, in rows that stay full enough to be lines of data, with the same
 * look and no word of a header or a total. Columns are judged by an even sample of their rows, so that such a cell moves
 * no table's edge; it can shift how sure a column's meaning is by less than a sample's hundredth.
 */
export function keepsLayout(before: Workbook, after: Workbook, tables: readonly Table[]): boolean {
  if (before.sheets.length !== after.sheets.length) return false;
  return after.sheets.every((sheet, index) => {
    const old = before.sheets[index];
    if (old === sheet) return true;
    return old !== undefined && sheetKeepsLayout(old, sheet, tables, before.styles, after.styles);
  });
}

function sheetKeepsLayout(
  old: Sheet,
  sheet: Sheet,
  tables: readonly Table[],
  oldStyles: readonly CellStyle[],
  styles: readonly CellStyle[],
): boolean {
  const { rows: oldRows, rowCount: _oldCount, ...oldRest } = old;
  const { rows, rowCount: _count, ...rest } = sheet;
  if (sheet.rowCount * sheet.columnCount <= SMALL_SHEET_CELLS) return false;
  if (old.rowCount !== sheet.rowCount || !sameFields(oldRest, rest)) return false;
  const here = tables.filter((table) => table.sheet === sheet.name);
  for (let at = 0; at < rows.length || at < oldRows.length; at += 1) {
    const row = rows[at];
    const oldRow = oldRows[at];
    if (row === oldRow) continue;
    if (row === undefined || oldRow === undefined) return false;
    if (row.hidden !== oldRow.hidden || row.outline !== oldRow.outline) return false;
    if (hasSums(oldRow) || hasSums(row)) return false;
    for (const column of changedColumns(oldRow, row)) {
      const table = here.find((each) => isBodyCell(each, at, column));
      if (table === undefined || isHeaderText(table, row, column)) return false;
      if (lookOf(oldRow, column, oldStyles) !== lookOf(row, column, styles)) return false;
      if (!staysFull(table, row, column) && classAt(oldRow, column, oldStyles) !== classAt(row, column, styles))
        return false;
    }
  }
  return true;
}

/** Whether a row computes sums, and with another cell may be a total. */
function hasSums({ formulas }: Row): boolean {
  return formulas?.some((formula) => addsUp(formula)) ?? false;
}

function sameFields(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([key, value]) => values.get(key) === value);
}

function changedColumns(old: Row, row: Row): readonly number[] {
  const changed: number[] = [];
  const lists = [old, row].flatMap(({ values, styles, formulas }) => [values, styles ?? [], formulas ?? []]);
  const width = Math.max(...lists.map((list) => list.length));
  for (let column = 0; column < width; column += 1)
    if (old.values[column] !== row.values[column] || old.styles?.[column] !== row.styles?.[column])
      changed.push(column);
  return changed;
}

/** Rows (columns, where transposed) that are entities; titles, sections and totals around them are layout. */
function isBodyCell(table: Table, row: number, column: number): boolean {
  const { area, transposed, bodyRows } = table;
  if (row < area.top || row > area.bottom || column < area.left || column > area.right) return false;
  return includesSorted(bodyRows, transposed ? column : row);
}

function includesSorted(sorted: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** A row that repeats the header is no row of data. */
function isHeaderText(table: Table, row: Row, column: number): boolean {
  const value = row.values[column];
  return typeof value === 'string' && table.columns.some(({ header }) => header.split(' / ').includes(value.trim()));
}

/** What layout can depend on in a cell of a line of data: how it stands out, and whether it says “Total”. */
function lookOf(row: Row, column: number, styles: readonly CellStyle[]): string {
  const value = row.values[column];
  const { bold, fill, indent } = styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE;
  return [typeof value === 'string' && isTotalWord(value), bold, fill, indent].join('|');
}

/** Empty, number, date or text: in a row that holds little else, this can make a section or a gap of it. */
function classAt(row: Row, column: number, styles: readonly CellStyle[]): ReturnType<typeof classOf> {
  return classOf(row.values[column], styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE);
}

function staysFull({ area, transposed }: Table, row: Row, changed: number): boolean {
  if (transposed) return false;
  let filled = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = row.values[column];
    if (column !== changed && value !== null && value !== undefined && value !== '') filled += 1;
  }
  return filled >= ENOUGH_FILLED;
}
