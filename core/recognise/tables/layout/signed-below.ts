import { isTotalWord } from '../../lexicon/lexicon.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, wordsAt } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';
import { endsInColon } from './form-line.ts';

/** Columns of a table that lines to sign are told from. */
const WIDE = 3;
/** A place to write on: `______`. */
const PLACE = /^[_.…\s]{3,}$/;

/** Index of the first of the lines to sign below a table, `Approved by: | | Date:`; the number of rows where none end it. */
export function signedBelow(grid: Grid, { area, rows }: Pick<Laid, 'area' | 'rows'>): number {
  if (area.right - area.left + 1 < WIDE) return rows.length;
  let first = rows.length;
  while (first > 0 && asksOnly(grid, area, rows[first - 1]!)) first -= 1;
  // Where all rows ask, they are what the table is about.
  return first === 0 ? rows.length : first;
}

/** Whether a line begins with a question and at least half of its cells ask or wait to be written on, none a number. */
function asksOnly(grid: Grid, { left, right }: Laid['area'], row: number): boolean {
  let [filled, asked] = [0, 0];
  for (let column = left; column <= right; column++) {
    const value = grid.sheet.rows[row]?.values[column];
    if (isBlank(value)) continue;
    if (typeof value === 'number' && !lookAt(grid, row, column).isDate) return false;
    const words = wordsAt(grid, row, column);
    if (filled === 0 && (!endsInColon(words) || isTotalWord(words))) return false;
    filled += 1;
    if (endsInColon(words) || PLACE.test(words)) asked += 1;
  }
  return filled > 0 && asked >= filled / 2;
}
