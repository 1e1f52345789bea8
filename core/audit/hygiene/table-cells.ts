import type { Table, TableColumn } from '../../plan/table.ts';
import type { Area, CellRef } from '../../sheet/cell-reference.ts';
import { columnName } from '../../sheet/cell-reference.ts';
import { firstAtLeast } from '../../sheet/sheet-facts.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { valueAt } from '../../sheet/workbook.ts';

/** A position on a sheet, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Below this a table is asked about and left out until somebody says what it is. */
const LEAST_CONFIDENCE = 0.5;

/** Whether a table is part of the plan as far as is known. */
export function isPlanTable(table: Table): boolean {
  return table.kind !== 'other' && table.confidence >= LEAST_CONFIDENCE;
}

/** Where the cell of a table's column (`line`) in an entity's row (`index`) stands; transposed tables lie on their side. */
export function positionIn(table: Table, line: number, index: number): Position {
  return table.transposed ? { row: line, column: index } : { row: index, column: line };
}

/** Whether a row (a column, where transposed) of the sheet is an entity of the table. */
export function isBodyIndex(table: Table, index: number): boolean {
  return table.bodyRows[firstAtLeast(table.bodyRows, index)] === index;
}

/** The table's column at a column of the sheet (row, where transposed). */
export function columnAt(table: Table, line: number): TableColumn | null {
  // Most tables have a column at every place from their first on.
  const likely = table.columns[line - (table.columns[0]?.column ?? 0)];
  return likely?.column === line ? likely : (table.columns.find((column) => column.column === line) ?? null);
}

/** A column's name for people: its header, else its letter. */
export function columnWords(table: Table, { header, column }: TableColumn): Phrase {
  if (header !== '') return { en: header, de: header };
  return table.transposed
    ? { en: `row ${column + 1}`, de: `Zeile ${column + 1}` }
    : { en: `column ${columnName(column)}`, de: `Spalte ${columnName(column)}` };
}

/** Body cells of a table that are listed in facts (column → ascending rows), by the table's columns. */
export function listedCells(
  table: Table,
  listed: ReadonlyMap<number, readonly number[]>,
): { readonly column: TableColumn; readonly cells: readonly Position[] }[] {
  if (listed.size === 0) return [];
  return table.columns.flatMap((column) => {
    const cells = table.transposed
      ? table.bodyRows
          .filter((index) => isListed(listed, column.column, index))
          .map((index) => positionIn(table, column.column, index))
      : bodyRowsOf(table, listed.get(column.column) ?? []).map((row) => ({ row, column: column.column }));
    return cells.length === 0 ? [] : [{ column, cells }];
  });
}

/** Whether a cell is listed in facts. */
export function isListed(listed: ReadonlyMap<number, readonly number[]>, row: number, column: number): boolean {
  const rows = listed.get(column);
  return rows !== undefined && rows[firstAtLeast(rows, row)] === row;
}

function bodyRowsOf(table: Table, rows: readonly number[]): number[] {
  const { bodyRows } = table;
  const found: number[] = [];
  let at = 0;
  for (let i = firstAtLeast(rows, table.area.top); i < rows.length && rows[i]! <= table.area.bottom; i += 1) {
    while (at < bodyRows.length && bodyRows[at]! < rows[i]!) at += 1;
    if (bodyRows[at] === rows[i]) found.push(rows[i]!);
  }
  return found;
}

/** The text of a cell; empty where it holds something else. */
export function textAt(sheet: Sheet, { row, column }: Position): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? value : '';
}

/** Cells as findings name them. */
export function onSheet(sheet: string, cells: readonly Position[]): CellRef[] {
  return cells.map(({ row, column }) => ({ sheet, row, column }));
}

/** Whether two areas share a cell. */
export function meet(one: Area, two: Area): boolean {
  return one.top <= two.bottom && two.top <= one.bottom && one.left <= two.right && two.left <= one.right;
}
