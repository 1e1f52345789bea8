import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import { monthOf } from '../../calendar/period.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { LedgerOptions } from './options.ts';

/** An amount of time as it spreads: a share of time held throughout, or working days in all. */
export interface Effort {
  readonly kind: 'rate' | 'days';
  readonly amount: number;
}

/**
 * An amount in people’s time; null for a unit that does not convert. A person-month is one full-time person for one
 * calendar month, so over whole months it is a rate; a person-week is the weekdays that are worked.
 */
export function effortOf(
  amount: number,
  unit: AmountUnit,
  span: { readonly from: Day; readonly to: Day } | null,
  { calendar, hoursPerDay }: Pick<LedgerOptions, 'calendar' | 'hoursPerDay'>,
): Effort | null {
  switch (unit) {
    case 'share':
    case 'fte':
      return { kind: 'rate', amount };
    case 'hours':
      return { kind: 'days', amount: amount / hoursPerDay };
    case 'days':
      return { kind: 'days', amount };
    case 'weeks':
      return { kind: 'days', amount: amount * calendar.weekdays.length };
    case 'months':
      return span === null ? null : { kind: 'rate', amount: amount / monthsIn(span.from, span.to) };
    case 'points':
    case 'unknown':
      return null;
  }
}

/** Calendar months from a day to a day, both included; a part of a month by its days. */
export function monthsIn(from: Day, to: Day): number {
  return Math.max(monthsBefore(to, 0) - monthsBefore(from, 1), LEAST);
}

/** One day of a long month: what lasts less than that is a slip of the keyboard. */
const LEAST = 1 / 31;

/** Months from the year 0 to the end of a day; to its beginning with `less` 1. */
function monthsBefore(day: Day, less: 0 | 1): number {
  const { start, end } = monthOf(day);
  const passed = (Number(day.slice(8)) - less) / (daysBetween(start, end) + 1);
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + passed;
}
