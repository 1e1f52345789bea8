import type { CellClass } from '../grid/cell-class.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import type { Grid } from '../grid/grid.ts';
import { lookAt } from '../grid/grid.ts';

/** What stands in a column in some rows: how many cells, how many of them values, and how most look. */
export function classesBelow(
  grid: Grid,
  rows: readonly number[],
  column: number,
): { all: number; values: number; bold: boolean; fill: string | null } {
  let all = 0;
  let values = 0;
  let bold = 0;
  let fill: string | null = null;
  for (const row of rows) {
    const style = lookAt(grid, row, column);
    const kind: CellClass = classOf(grid.sheet.rows[row]?.values[column], style);
    fill = style.fill;
    if (kind === 'blank') continue;
    all += 1;
    if (style.bold) bold += 1;
    if (isValueClass(kind) || kind === 'code') values += 1;
  }
  return { all, values, bold: all > 0 && bold > all / 2, fill };
}
