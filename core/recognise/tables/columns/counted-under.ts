import { unitOver } from '../../values/period-spans.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, shownAt } from '../grid/grid.ts';
import { headerPart } from '../grid/header-text.ts';

/** Fewest numbers that count a unit of time. */
const FEWEST = 3;

/**
 * The headers of numbers that count up from 0 or 1 where a heading says of what: `1`, `2`, `3` under `Months -->` are
 * `month 1`, `month 2`, `month 3`, whether the heading is merged over all of them, stands over the first alone or before it.
 */
export function countedUnder(grid: Grid, columns: readonly number[], row: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at < columns.length; at++) {
    const first = shownAt(grid, row, columns[at]!);
    if (first !== 0 && first !== 1) continue;
    const above = row === 0 ? null : unitOver(headerPart(grid, row - 1, columns[at]!));
    const unit = above ?? unitBefore(grid, columns[at - 1], row);
    if (unit === null) continue;
    let end = at + 1;
    while (end < columns.length && shownAt(grid, row, columns[end]!) === first + end - at) end += 1;
    if (end - at < FEWEST || (above !== null && isHeadedAgain(grid, columns.slice(at + 1, end), row - 1, unit)))
      continue;
    for (let other = at; other < end; other++) found.set(columns[other]!, `${unit} ${first + other - at}`);
    at = end - 1;
  }
  return found;
}

/** The unit that a header says before the numbers, in a column that holds no numbers itself: `Week | 1 | 2 | 3`. */
function unitBefore(grid: Grid, column: number | undefined, row: number): string | null {
  if (column === undefined || typeof shownAt(grid, row + 1, column) === 'number') return null;
  return unitOver(headerPart(grid, row, column));
}

/** Whether something else than the unit stands over one of the numbers behind the first. */
function isHeadedAgain(grid: Grid, columns: readonly number[], row: number, unit: string): boolean {
  return columns.some((column) => {
    const heading = shownAt(grid, row, column);
    return !isBlank(heading) && unitOver(headerPart(grid, row, column)) !== unit;
  });
}
