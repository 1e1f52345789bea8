import type { Area } from '../../../sheet/cell-reference.ts';
import { readDayRow } from '../../values/day-row.ts';
import type { Grid } from './grid.ts';
import { isBlank } from './grid.ts';

/** Whether a good part of a row's filled cells are numbers or days in even steps, days in texts too: months, weeks, 1 2 3. */
export function isSeries(grid: Grid, area: Area, row: number): boolean {
  let steps = 0;
  let count = 0;
  let filled = 0;
  let before: number | null = null;
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const value = grid.sheet.rows[row]?.values[column];
    if (isBlank(value)) continue;
    filled += 1;
    if (typeof value !== 'number') {
      before = null;
      if (typeof value === 'string' && STARTS_WITH_DAY.test(value)) texts.push(value);
      continue;
    }
    count += 1;
    if (before !== null && value > before && value - before <= (before > 20_000 ? 366 : 1)) steps += 1;
    before = value;
  }
  if (count >= 3 && steps >= (count - 1) * 0.7 && count >= filled * 0.3) return true;
  // Which year it would be does not matter here.
  return texts.length >= 3 && texts.length >= filled * 0.3 && readDayRow(texts, 2026).every((day) => day !== null);
}

const STARTS_WITH_DAY = /^\s*(?:\d{1,2}(?:[./-]|\.? ?\p{L}{3})|\d{4}[./-]\d)/u;
