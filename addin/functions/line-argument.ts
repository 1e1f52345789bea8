import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank, rowsOf } from './cell-argument.ts';

/** The cells of a single row or a single column, none where the argument was left out; null for a block of cells. */
export function lineOf(range: CellRange): readonly Cell[] | null {
  const rows = rowsOf(range);
  return rows.length > 1 && rows.some((row) => row.length > 1) ? null : rows.flat();
}

/** How many cells there are up to the last that holds something in any of the lines. */
export function filledLength(lines: readonly (readonly Cell[])[]): number {
  return Math.max(0, ...lines.map((line) => line.findLastIndex((cell) => !isBlank(cell)) + 1));
}
