import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { SheetModel } from './book.ts';
import type { Cell, Look } from './cell.ts';
import { EMPTY_CELL, PLAIN_LOOK } from './cell.ts';

export function cellAt(sheet: SheetModel, row: number, column: number): Cell {
  return sheet.rows.get(row)?.get(column) ?? EMPTY_CELL;
}

export function isEmptyCell(cell: Cell): boolean {
  return cell.value === null && cell.formula === null;
}

/** Smallest area with all cells that hold or show something; null on a blank sheet. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within: Area | null = null): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of sheet.rows) {
    if (within !== null && (row < within.top || row > within.bottom)) continue;
    for (const [column, cell] of cells) {
      if (within !== null && (column < within.left || column > within.right)) continue;
      if (isEmptyCell(cell) && (valuesOnly || cell.look === PLAIN_LOOK)) continue;
      area =
        area === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            };
    }
  }
  return area;
}

/** Every cell of an area that is not too large to be walked, row by row. */
export function mapCells<T>(sheet: SheetModel, area: Area, of: (cell: Cell, row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows.get(row);
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      line.push(of(cells?.get(column) ?? EMPTY_CELL, row, column));
    grid.push(line);
  }
  return grid;
}

/** The looks an area has, each once; cells never written count as plain. */
export function looksIn(sheet: SheetModel, area: Area): readonly Look[] {
  const looks = new Set<Look>();
  let seen = 0;
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right) continue;
      looks.add(cell.look);
      seen += 1;
    }
  }
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (seen < size) looks.add(PLAIN_LOOK);
  return [...looks];
}
