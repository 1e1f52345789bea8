import type { Day } from '../../calendar/day.ts';
import { addDays, dayOf } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { monthOf } from '../../calendar/period.ts';

/** The same day some months later; the last of a month stays the last, and a day that a month does not have becomes it. */
export function monthsLater(day: Day, months: number): Day {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = dayOf(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, 1);
  if (first === null) return day;
  const { end } = monthOf(first);
  const same = addDays(first, Number(day.slice(8)) - 1);
  return monthOf(day).end === day || same > end ? end : same;
}

/** A day moved by whole periods of a plan: weeks, months or quarters; earlier where the count is negative. */
export function periodsLater(day: Day, count: number, unit: Period['unit']): Day {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  return monthsLater(day, count * { month: 1, quarter: 3, half: 6, year: 12 }[unit]);
}
