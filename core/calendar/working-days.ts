import type { Day } from './day.ts';
import { daysBetween, fromEpochDays, toEpochDays, weekdayOf } from './day.ts';

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
  const { weekdays, holidays } = calendar;
  const span = daysBetween(from, to);
  const weeks = Math.floor(span / 7);
  const first = weekdayOf(from);
  let count = weeks * weekdays.length;
  for (let day = weeks * 7 + 1; day <= span; day += 1) if (weekdays.includes(weekdayAfter(first, day))) count += 1;
  for (const holiday of holidays)
    if (holiday > from && holiday <= to && weekdays.includes(weekdayOf(holiday))) count -= 1;
  return count;
}

/** The working day `count` working days after a day (before it when negative); 0 gives the day itself, worked or not. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  const { weekdays, holidays } = calendar;
  if (count === 0 || !weekdays.some((weekday) => weekday >= 1 && weekday <= 7)) return day;
  const step = count < 0 ? -1 : 1;
  const start = toEpochDays(day);
  const first = weekdayOf(day);
  let at = day;
  let left = Math.abs(count);
  for (let offset = step; left > 0; offset += step) {
    if (!weekdays.includes(weekdayAfter(first, offset))) continue;
    const next = fromEpochDays(start + offset);
    // The years 0 and 9999 are where days end.
    if (next === null) break;
    at = next;
    if (!holidays.has(next)) left -= 1;
  }
  return at;
}

/** Weekday a number of days after (before, when negative) a weekday. */
function weekdayAfter(weekday: number, days: number): number {
  return ((((weekday - 1 + days) % 7) + 7) % 7) + 1;
}
