import type { Day } from './day.ts';
import { addDays, daysBetween, weekdayOf } from './day.ts';

/** Which days are worked. */
export interface WorkingCalendar {
  /** ISO weekdays that are worked, 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly holidays: ReadonlySet<Day>;
}

/** Monday to Friday, no holidays. */
export const PLAIN_CALENDAR: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: new Set() };

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return calendar.weekdays.includes(weekdayOf(day)) && !calendar.holidays.has(day);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. The same day is 0. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  const span = daysBetween(from, to);
  const weeks = Math.floor(span / 7);
  let count = weeks * calendar.weekdays.length;
  const first = weekdayOf(from);
  for (let after = weeks * 7 + 1; after <= span; after += 1)
    if (calendar.weekdays.includes(((first - 1 + after) % 7) + 1)) count += 1;
  for (const holiday of calendar.holidays)
    if (holiday > from && holiday <= to && calendar.weekdays.includes(weekdayOf(holiday))) count -= 1;
  return count;
}

/** The working day `count` working days after a day (before it when negative); 0 gives the day itself, worked or not. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  if (calendar.weekdays.length === 0) return day;
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0 && at > '0000-01-01' && at < '9999-12-31';) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}
