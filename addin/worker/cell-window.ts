import type { Area } from '../../core/sheet/cell-reference.ts';
import type { CellStyle, Sheet, Workbook } from '../../core/sheet/workbook.ts';
import { PLAIN_STYLE } from '../../core/sheet/workbook.ts';
import type { CellLook, CellWindow, ShownCell, ShownRow } from '../pane/cell-window.ts';
import { notesOf } from './notes.ts';
import { lookOf, shownCell } from './shown-cell.ts';

/** Cells of one sheet as the grid draws them; the area is cut to what the sheet uses. */
export function cellWindow(
  workbook: Workbook,
  sheet: Sheet,
  asked: Area,
  revision: number,
  locale: string,
): CellWindow {
  const area: Area = {
    top: Math.max(0, asked.top),
    left: Math.max(0, asked.left),
    bottom: Math.min(asked.bottom, sheet.rowCount - 1),
    right: Math.min(asked.right, sheet.columnCount - 1),
  };
  const looks: CellLook[] = [];
  const lookOfStyle = new Map<CellStyle, number>();
  const notes = notesOf(sheet);
  const show = (row: number, column: number): ShownCell | null => {
    const held = sheet.rows[row];
    const value = held?.values[column] ?? null;
    const formula = held?.formulas?.[column];
    const style = workbook.styles[held?.styles?.[column] ?? 0] ?? PLAIN_STYLE;
    const note = notes.get(`${row},${column}`) ?? null;
    let look = lookOfStyle.get(style);
    if (look === undefined) {
      const made = lookOf(style);
      look = made === null ? -1 : looks.push(made) - 1;
      lookOfStyle.set(style, look);
    }
    if (value === null && formula === undefined && look === -1 && note === null) return null;
    const cell = { column, value, formula, style, note, mirrored: sheet.rightToLeft };
    return shownCell(cell, look, workbook.dateSystem, locale);
  };
  return {
    sheet: sheet.name,
    revision,
    area,
    rows: shownRows(sheet, area, show),
    looks,
    merges: sheet.merges
      .filter((merge) => reaches(merge, area))
      .map((merge) => ({ area: merge, cell: show(merge.top, merge.left) })),
  };
}

function shownRows(sheet: Sheet, area: Area, show: (row: number, column: number) => ShownCell | null): ShownRow[] {
  const rows: ShownRow[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const held = sheet.rows[row];
    if (held === undefined) continue;
    const cells: ShownCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = show(row, column);
      if (cell !== null) cells.push(cell);
    }
    const hidden = held.hidden === true;
    if (cells.length > 0 || hidden) rows.push({ row, hidden, cells });
  }
  return rows;
}

function reaches(merge: Area, area: Area): boolean {
  return merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left;
}
