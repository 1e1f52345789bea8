import { traitsOf } from '../../values/text-traits.ts';
import type { Block } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, shownAt, wordsAt } from '../grid/grid.ts';

/** A scale has so many steps. */
const STEPS = { fewest: 3, most: 8 } as const;
/** Columns in front of the steps, and cells over them that are none. */
const FRONT = 2;

/** Lines of titles above the steps. */
const TITLES = 2;

/** Whether a block is a map of risks, whatever stands in it: the steps of one scale across, those of another down. */
export function isScaleMap(grid: Grid, { area, rows }: Block): boolean {
  if (area.right - area.left + 1 > STEPS.most + FRONT) return false;
  const at = rows.slice(0, TITLES + 1).findIndex((row) => areStepsAcross(grid, area, row));
  const body = rows.slice(at + 1).filter((row) => filledIn(grid, row, area.left, area.right) > 0);
  if (at < 0 || body.length < STEPS.fewest || body.length > STEPS.most) return false;
  return [area.left, area.left + 1].some((column) => body.every((row) => isStep(wordsAt(grid, row, column))));
}

function areStepsAcross(grid: Grid, { left, right }: Block['area'], row: number): boolean {
  let [steps, others] = [0, 0];
  for (let column = left; column <= right; column++)
    if (isStep(wordsAt(grid, row, column))) steps += 1;
    else if (!isBlank(shownAt(grid, row, column))) others += 1;
  return steps >= STEPS.fewest && others <= FRONT;
}

/** A grade, with its number behind it or without: `Likely`, `Likely 4`, `Likely (4)`. */
function isStep(text: string): boolean {
  return text !== '' && traitsOf(text.replace(/(?<=\p{L})\s*\(?\d{1,2}\)?$/u, '')).has('grade');
}
