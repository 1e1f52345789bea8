import type { Area } from '../../../sheet/cell-reference.ts';
import { headerFit } from '../../lexicon/lexicon.ts';
import type { Grid } from '../grid/grid.ts';
import { coveredIn, filledIn, isBlank, wordsAt } from '../grid/grid.ts';

/** How far down the table is looked for that lines of one question and its answer stand above. */
const DEEP = 12;
/** Cells that a row of that table fills at least, merged ones counted each. */
const WIDE = 4;
/** Share of the words of that row which are known as headers, where one line alone stands above it. */
const HEADED = 0.5;

/**
 * Whether a row is one of several lines in the same two columns, `Company | Alpha`, `Version | 1.2`, above rows that fill
 * more, or the only one right above a header: what is asked of the whole table, no header of it.
 */
export function isAnsweredLine(grid: Grid, area: Area, row: number): boolean {
  const label = pairIn(grid, area, row);
  if (label === null) return false;
  let bottom = row;
  while (bottom < area.bottom && bottom - row < DEEP && pairIn(grid, area, bottom + 1) === label) bottom += 1;
  if (coveredIn(grid, bottom + 1, area.left, area.right) < WIDE) return false;
  const isOneOfSeveral = bottom > row || (row > area.top && pairIn(grid, area, row - 1) === label);
  return isOneOfSeveral || isAskedOver(grid, area, row, label);
}

/** Whether a line asks what headers ask, with an answer that no header is, and the row below is a header. */
function isAskedOver(grid: Grid, { left, right }: Area, row: number, label: number): boolean {
  if (headerFit(wordsAt(grid, row, label)) !== 'whole' || headerFit(wordsAt(grid, row, label + 1)) !== null)
    return false;
  let known = 0;
  for (let column = left; column <= right; column++)
    if (headerFit(wordsAt(grid, row + 1, column)) === 'whole') known += 1;
  return known >= filledIn(grid, row + 1, left, right) * HEADED;
}

/** The first of two neighbouring columns that are all a row fills; null where it fills others, or merges them. */
function pairIn(grid: Grid, { left, right }: Area, row: number): number | null {
  if (filledIn(grid, row, left, right) !== 2 || grid.mergesByRow.has(row)) return null;
  let column = left;
  while (isBlank(grid.sheet.rows[row]?.values[column])) column += 1;
  return isBlank(grid.sheet.rows[row]?.values[column + 1]) ? null : column;
}
