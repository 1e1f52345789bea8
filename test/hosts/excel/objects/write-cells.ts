import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { CellValue } from '../../../../core/sheet/workbook.ts';
import type { Host } from '../host.ts';
import { addressOfArea, columnCountOf, intersectionOf, rowCountOf } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import type { Cell, Look } from '../model/cell.ts';
import { cellAt, usedArea } from '../model/sheet-cells.ts';
import { typedValue } from '../model/typed-value.ts';
import { accessDenied, invalidArgument } from '../request/host-error.ts';
import { tellChanged, tellFormatChanged } from './changed.ts';

/** Refuses a write by anyone to locked cells of a protected sheet. */
export function assertWritable(sheet: SheetModel, area: Area): void {
  if (sheet.protection === null) return;
  const last = { row: Math.min(area.bottom, area.top + 10_000), column: Math.min(area.right, area.left + 1000) };
  for (let row = area.top; row <= last.row; row += 1)
    for (let column = area.left; column <= last.column; column += 1)
      if (cellAt(sheet, row, column).look.locked) throw accessDenied();
}

/** Writes entries as if typed. `entries` is a grid of the area's size, or one value for all; null leaves a cell alone. */
export function writeEntries(host: Host, sheet: SheetModel, area: Area, entries: unknown): void {
  assertWritable(sheet, area);
  const grid = gridOf(entries, area);
  const isOne = rowCountOf(area) === 1 && columnCountOf(area) === 1;
  const before = isOne ? cellAt(sheet, area.top, area.left).value : undefined;
  eachCell(area, (row, column) => {
    const entry = grid(row - area.top, column - area.left);
    if (entry === null) return;
    host.journal.setCell(sheet, row, column, typedCell(host, sheet, row, column, entry));
  });
  if (host.book.calculationMode === 'Manual') host.book.calculationState = 'Pending';
  const after = isOne ? cellAt(sheet, area.top, area.left).value : undefined;
  tellChanged(host, sheet, area, 'RangeEdited', before === undefined || after === undefined ? {} : { before, after });
}

function typedCell(host: Host, sheet: SheetModel, row: number, column: number, entry: unknown): Cell {
  const cell = cellAt(sheet, row, column);
  const typed = typedValue(entry, cell.look.numberFormat);
  const isPlain = cell.look.numberFormat === 'General';
  const look = typed.numberFormat !== null && isPlain ? { ...cell.look, numberFormat: typed.numberFormat } : cell.look;
  if (typed.formula === null) return { value: typed.value, formula: null, look };
  const address = addressOfArea({ top: row, left: column, bottom: row, right: column });
  return { value: host.valueOfFormula(typed.formula, sheet.name, address) as CellValue, formula: typed.formula, look };
}

/** Changes how the cells of an area look. Areas without end reach as far as the used cells. */
export function writeLook(
  host: Host,
  sheet: SheetModel,
  area: Area,
  change: (look: Look, row: number, column: number) => Look,
): void {
  assertWritable(sheet, area);
  const bounded = boundedArea(sheet, area);
  eachCell(bounded, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const look = change(cell.look, row - area.top, column - area.left);
    if (look !== cell.look) host.journal.setCell(sheet, row, column, { ...cell, look });
  });
  tellFormatChanged(host, sheet, area);
}

/** The area itself, or its part within the used cells where it has millions of them. */
export function boundedArea(sheet: SheetModel, area: Area): Area {
  if (rowCountOf(area) * columnCountOf(area) <= 2_000_000) return area;
  const used = usedArea(sheet, false);
  const corner = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  return used === null ? corner : (intersectionOf(area, { ...used, top: 0, left: 0 }) ?? corner);
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
}

/** Reads a grid as the API takes it: of exactly the area's size, or a single value for every cell. */
export function gridOf(entries: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(entries)) return () => entries;
  const rows = entries as readonly unknown[];
  const first = rows[0];
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) return () => first[0] as unknown;
  const fits =
    rows.length === rowCountOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnCountOf(area));
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as readonly unknown[])[column];
}
