import type { Area } from '../../../sheet/cell-reference.ts';
import type { CellValue } from '../../../sheet/workbook.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, lookAt } from '../grid/grid.ts';

/** Fewest initials of weekdays in a row that make a calendar, and cells before it that it is judged by without them. */
const CALENDAR = { days: 5, before: 3 } as const;

/** Whole numbers above this are days, however they are shown: as weekdays, say. */
const SERIAL = 30_000;

/** First column of the initials of weekdays at a row's end (`M T W T F`); beyond the area where it has none. */
export function weekdaysFrom(grid: Grid, { left, right }: Area, row: number): number {
  const end = lastFilled(grid, row, left, right) + 1;
  let first = end;
  const initials = new Set<string>();
  for (; first > left; first--) {
    const value = grid.sheet.rows[row]?.values[first - 1];
    if (typeof value !== 'string' || !/^\p{L}{1,2}$/u.test(value.trim())) break;
    initials.add(value.trim());
  }
  const days = end - first;
  const before = filledIn(grid, row, left, first - 1);
  const isMatrix = [...initials].every((letter) => /^[RACISV]$/i.test(letter));
  const isCalendar = days >= CALENDAR.days && initials.size <= 7 && before >= CALENDAR.before && !isMatrix;
  return isCalendar ? first : right + 1;
}

/** Last filled column of a row: calendars above or below may reach further. */
function lastFilled(grid: Grid, row: number, left: number, right: number): number {
  const values = grid.sheet.rows[row]?.values ?? [];
  let last = Math.max(left, Math.min(right, values.length - 1));
  while (last > left && isBlank(values[last])) last -= 1;
  return last;
}

/** `9AM`, `09:30`, `12 p.m.` */
const CLOCK = /^\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)$|^\d{1,2}:\d{2}$/i;

/** Columns behind a calendar that may sum it up. */
const SUMS = 2;

/**
 * First column of days, times of day or numbers that count up, one a column to the row's end or up to its sums, behind
 * words that head a table; beyond the area where it has none.
 */
export function calendarFrom(grid: Grid, { left, right }: Area, row: number): number {
  const values = grid.sheet.rows[row]?.values ?? [];
  const end = lastFilled(grid, row, left, right);
  let last = end;
  while (last > end - SUMS && last > left && typeof values[last] === 'string' && !isClock(values[last])) last -= 1;
  let first = last + 1;
  for (; first > left; first--) {
    const [value, next] = [values[first - 1], values[first]];
    const counts = typeof value === 'number' && (first > last || next === value + 1);
    if (!counts && !(typeof value === 'number' ? isTime(grid, row, first - 1, value) : isClock(value))) break;
  }
  const days = last + 1 - first;
  return days >= CALENDAR.days * 2 && filledIn(grid, row, left, first - 1) >= CALENDAR.before ? first : right + 1;
}

function isTime(grid: Grid, row: number, column: number, value: number): boolean {
  return lookAt(grid, row, column).isDate || (Number.isInteger(value) && value > SERIAL);
}

function isClock(value: CellValue | undefined): boolean {
  return typeof value === 'string' && CLOCK.test(value.trim());
}
