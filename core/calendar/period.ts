import type { Day } from './day.ts';
import { addDays, dayOf, toEpochDays, weekdayOf } from './day.ts';

/**
 * A span of the plan's calendar by its name: `2026` (year), `2026-Q1` (quarter), `2026-H1` (half), `2026-01` (month),
 * `2026-W14` (ISO week), `FY2027-Q1`/`FY2027` (fiscal), or a single day. `start` and `end` are both inside the period.
 */
export interface Period {
  readonly key: string;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly start: Day;
  readonly end: Day;
}

/** A single day as a period. */
export function dayPeriod(day: Day): Period {
  return { key: day, unit: 'day', start: day, end: day };
}

/** The ISO 8601 week of a year: Monday to Sunday, week 1 holds 4 January; null where the year has no such week. */
export function weekPeriod(year: number, week: number): Period | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || !Number.isInteger(week) || week < 1 || week > 53) return null;
  const start = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  if (week === 53 && Number(addDays(start, 3).slice(0, 4)) !== year) return null;
  return { key: `${pad(year, 4)}-W${pad(week, 2)}`, unit: 'week', start, end: addDays(start, 6) };
}

/** The ISO week a day lies in. */
export function weekOf(day: Day): Period {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  const first = dayOf(year, 1, 1) ?? thursday;
  const week = Math.floor((toEpochDays(thursday) - toEpochDays(first)) / 7) + 1;
  const start = addDays(thursday, -3);
  return { key: `${pad(year, 4)}-W${pad(week, 2)}`, unit: 'week', start, end: addDays(start, 6) };
}

/** A calendar month, 1–12; null where there is none. */
export function monthPeriod(year: number, month: number): Period | null {
  return monthsFrom(`${pad(year, 4)}-${pad(month, 2)}`, 'month', year, month, 1);
}

/** A quarter, 1–4, of the calendar year; null where there is none. */
export function quarterPeriod(year: number, quarter: number): Period | null {
  if (quarter < 1 || quarter > 4) return null;
  return monthsFrom(`${pad(year, 4)}-Q${quarter}`, 'quarter', year, quarter * 3 - 2, 3);
}

/** The first or second half of a calendar year; null where there is none. */
export function halfPeriod(year: number, half: number): Period | null {
  if (half !== 1 && half !== 2) return null;
  return monthsFrom(`${pad(year, 4)}-H${half}`, 'half', year, half * 6 - 5, 6);
}

/** A calendar year. */
export function yearPeriod(year: number): Period | null {
  return monthsFrom(pad(year, 4), 'year', year, 1, 12);
}

/**
 * A fiscal year, or its part, named by the calendar year it ends in; `startMonth` 1–12. Where the fiscal year is the
 * calendar year the period is the calendar's own, so that both spellings meet.
 */
export function fiscalPeriod(
  year: number,
  startMonth: number,
  part: { quarter?: number; half?: number },
): Period | null {
  const { quarter, half } = part;
  if (startMonth === 1) {
    if (quarter !== undefined) return quarterPeriod(year, quarter);
    return half !== undefined ? halfPeriod(year, half) : yearPeriod(year);
  }
  if ((quarter ?? 1) < 1 || (quarter ?? 1) > 4 || (half ?? 1) < 1 || (half ?? 1) > 2) return null;
  const offset = quarter !== undefined ? (quarter - 1) * 3 : half !== undefined ? (half - 1) * 6 : 0;
  const months = quarter !== undefined ? 3 : half !== undefined ? 6 : 12;
  const first = startMonth - 1 + offset;
  const suffix = quarter !== undefined ? `-Q${quarter}` : half !== undefined ? `-H${half}` : '';
  const unit = quarter !== undefined ? 'quarter' : half !== undefined ? 'half' : 'year';
  return monthsFrom(`FY${pad(year, 4)}${suffix}`, unit, year - 1 + Math.floor(first / 12), (first % 12) + 1, months);
}

/** The month a day lies in. */
export function monthOf(day: Day): Period {
  return monthPeriod(Number(day.slice(0, 4)), Number(day.slice(5, 7))) ?? dayPeriod(day);
}

/** Whether two periods share a day. */
export function periodsOverlap(one: Pick<Period, 'start' | 'end'>, other: Pick<Period, 'start' | 'end'>): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function monthsFrom(key: string, unit: Period['unit'], year: number, month: number, count: number): Period | null {
  const start = dayOf(year, month, 1);
  const last = month - 1 + count;
  const next = dayOf(year + Math.floor(last / 12), (last % 12) + 1, 1);
  if (start === null || month < 1 || month > 12) return null;
  return { key, unit, start, end: next === null ? addDays(start, count * 31) : addDays(next, -1) };
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
