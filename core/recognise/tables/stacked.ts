import type { Area } from '../../sheet/cell-reference.ts';
import type { Grid } from './grid.ts';
import { filledIn, lookAt, shownAt } from './grid.ts';
import { headerPart } from './header-rows.ts';
import { headerScore } from './header-score.ts';

/** Rows up to which every row of a block is looked at; in longer ones only those that look unlike the row above. */
const ALL_ROWS = 1_500;

/** Index of the row at which the next table of a stack starts (its title line, where it has one); null where none does. */
export function nextHeader(
  grid: Grid,
  area: Area,
  rows: readonly number[],
  from: number,
  band: readonly number[],
): number | null {
  for (let at = from + 1; at < rows.length - 1; at++) {
    const row = rows[at]!;
    if (rows.length > ALL_ROWS && !standsOut(grid, area, rows, at)) continue;
    const filled = filledIn(grid, row, area.left, area.right);
    if (filled < 2 || isRepeat(grid, area, row, band.at(-1)!)) continue;
    const score = headerScore(grid, area, rows, at);
    const apart = filledIn(grid, rows[at - 1]!, area.left, area.right) <= 1 || rows[at - 1]! < row - 1;
    const bar = apart ? 1.6 : 2.4;
    if (score.score < bar || score.known < Math.max(2, score.filled * 0.5)) continue;
    return titleBefore(grid, area, rows, at, from);
  }
  return null;
}

/** Whether a row says what the header says: the header again after a page or a section, not another table's. */
export function isRepeat(grid: Grid, area: Area, row: number, header: number): boolean {
  let same = 0;
  let filled = 0;
  for (let column = area.left; column <= area.right; column++) {
    const text = headerPart(grid, header, column);
    if (text === '') continue;
    filled += 1;
    if (text === headerPart(grid, row, column)) same += 1;
    else if (filled >= 3 && same === 0) return false;
  }
  return filled >= 2 && same >= filled * 0.7;
}

function standsOut(grid: Grid, area: Area, rows: readonly number[], at: number): boolean {
  const row = rows[at]!;
  if (rows[at - 1]! < row - 1) return true;
  const own = lookAt(grid, row, area.left);
  const before = lookAt(grid, rows[at - 1]!, area.left);
  return own.bold !== before.bold || own.fill !== before.fill;
}

/** Lines of one cell right above a header are its title. */
function titleBefore(grid: Grid, area: Area, rows: readonly number[], at: number, from: number): number {
  let start = at;
  while (
    start - 1 > from &&
    at - start < 3 &&
    filledIn(grid, rows[start - 1]!, area.left, area.right) === 1 &&
    typeof shownAt(grid, rows[start - 1]!, area.left) === 'string'
  )
    start -= 1;
  return start;
}
