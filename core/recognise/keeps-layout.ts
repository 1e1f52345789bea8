import type { Table } from '../plan/table.ts';
import type { CellStyle, CellValue, Row, Sheet, Workbook } from '../sheet/workbook.ts';
import { PLAIN_STYLE } from '../sheet/workbook.ts';

/**
 * Whether what was found in the earlier state of a workbook still stands: all that changed are cells in the bodies of
 * known tables, which stayed empty or filled, and of the same kind (text, number, date). Anything else could move a
 * table's edge or change what a column means.
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
  if (old.rowCount !== sheet.rowCount || !sameFields(oldRest, rest)) return false;
  const here = tables.filter((table) => table.sheet === sheet.name);
  for (let at = 0; at < rows.length || at < oldRows.length; at += 1) {
    const row = rows[at];
    const oldRow = oldRows[at];
    if (row === oldRow) continue;
    if (row === undefined || oldRow === undefined) return false;
    if (row.hidden !== oldRow.hidden || row.outline !== oldRow.outline) return false;
    for (const column of changedColumns(oldRow, row)) {
      if (!here.some((table) => isBodyCell(table, at, column))) return false;
      const looksOld = lookOf(oldRow.values[column], oldStyles[oldRow.styles?.[column] ?? 0] ?? PLAIN_STYLE);
      if (looksOld !== lookOf(row.values[column], styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE)) return false;
    }
  }
  return true;
}

function sameFields(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([key, value]) => values.get(key) === value);
}

function changedColumns(old: Row, row: Row): readonly number[] {
  const changed: number[] = [];
  const width = Math.max(old.values.length, row.values.length, old.styles?.length ?? 0, row.styles?.length ?? 0);
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

/** What layout can depend on in a body cell: whether it is empty, what sort of value it is and how it stands out. */
function lookOf(value: CellValue | undefined, style: CellStyle): string {
  const empty = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  return `${empty ? 'empty' : typeof value}|${style.isDate}|${style.bold}|${style.fill}|${style.indent}`;
}
