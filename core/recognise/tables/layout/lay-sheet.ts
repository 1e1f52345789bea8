import type { Sheet, Workbook } from '../../../sheet/workbook.ts';
import { blocksOf } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, gridOf } from '../grid/grid.ts';
import { withHeadersAbove } from './header-above.ts';
import { headed } from './headed.ts';
import { continuedBy } from './continued.ts';
import { withoutHeads } from './head-of-sheet.ts';
import { extended, joined } from './joined.ts';
import type { Laid, Layout, Leftover } from '../grid/laid.ts';
import { layOut } from './layout.ts';
import { sideBySide } from './side-by-side.ts';
import { withSpacedColumns } from './spaced-columns.ts';
import { withSpacedRows } from './spaced-rows.ts';
import { withoutSpacers } from './spacers.ts';
import { underOneHeader } from './under-one-header.ts';

/** Where the tables of a sheet lie, before anybody said otherwise. */
export interface LaidSheet extends Layout {
  readonly grid: Grid;
}

/** Finds where the tables of a sheet lie: blocks of cells, what parts them and what holds them together. */
export function laySheet(workbook: Workbook, sheet: Sheet): LaidSheet {
  const grid = gridOf(workbook, sheet);
  const laid: Laid[] = [];
  let leftovers: Leftover[] = [];
  const spaced = withoutSpacers(grid, withSpacedColumns(grid, withSpacedRows(blocksOf(grid))));
  for (const block of underOneHeader(grid, withHeadersAbove(grid, spaced))) {
    const more = continuedBy(grid, laid, leftovers, block);
    if (more !== null) {
      const { at, heads } = more.host;
      laid[at] = extended(laid[at]!, more.part, heads);
      leftovers = leftovers.filter((one) => !heads.includes(one));
      continue;
    }
    const layout = layOut(grid, block);
    for (const one of layout.tables) laid.push(...sideBySide(grid, one));
    leftovers.push(...layout.leftovers);
  }
  const whole = withoutHeads(grid, headed(grid, joined(grid, laid, leftovers)));
  return { grid, tables: whole.tables, leftovers: whole.leftovers.filter(({ area }) => hasContent(grid, area)) };
}

function hasContent(grid: Grid, { top, left, bottom, right }: Laid['area']): boolean {
  for (let row = top; row <= bottom; row++) if (filledIn(grid, row, left, right) > 0) return true;
  return false;
}
