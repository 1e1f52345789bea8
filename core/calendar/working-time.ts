import type { Day } from './day.ts';
import { fromEpochDays, toEpochDays } from './day.ts';
import type { WorkingCalendar } from './working-days.ts';

/**
 * A calendar as a line of working time, for arithmetic on many days. An instant is a number of working days since a fixed
 * day; it is the beginning of one working day and the end of the one before. Parts of a day are fractions.
 */
export interface WorkingTime {
  /** When work that starts on a day begins: that day, or the next working one. */
  readonly startOf: (day: Day) => number;
  /** When work that ends on a day is over: the end of that day, or of the working one before. */
  readonly finishOf: (day: Day) => number;
  /** The working day that an instant begins, for starts. */
  readonly startDay: (instant: number) => Day;
  /** The working day that an instant ends, for finishes. */
  readonly finishDay: (instant: number) => Day;
}

/** Thousandths of a day are rounding, not work. */
const ROUNDING = 1e-6;

/** The line of working time of a calendar; one without any working weekday counts every day as worked. */
export function workingTime({ weekdays, holidays }: WorkingCalendar): WorkingTime {
  const isWorked = Array.from({ length: 7 }, (_, weekday) => weekdays.includes(weekday + 1));
  const worked = isWorked.flatMap((is, weekday) => (is || !isWorked.includes(true) ? [weekday] : []));
  const perWeek = worked.length;
  const before = Array.from({ length: 8 }, (_, weekday) => worked.filter((other) => other < weekday).length);
  const off = [...holidays]
    .map(toEpochDays)
    .filter((day) => worked.includes(weekdayAt(day)))
    .sort((a, b) => a - b);
  const workedBefore = (day: number): number =>
    Math.floor((day + 3) / 7) * perWeek + (before[weekdayAt(day)] ?? 0) - countBelow(off, day);
  const dayAt = (index: number): Day => {
    let skipped = 0;
    for (;;) {
      const week = Math.floor((index + skipped) / perWeek);
      const day = week * 7 + (worked[index + skipped - week * perWeek] ?? 0) - 3;
      const passed = countBelow(off, day + 1);
      if (passed === skipped) return fromEpochDays(day) ?? ((day < 0 ? '0000-01-01' : '9999-12-31') as Day);
      skipped = passed;
    }
  };
  return {
    startOf: (day) => workedBefore(toEpochDays(day)),
    finishOf: (day) => workedBefore(toEpochDays(day) + 1),
    startDay: (instant) => dayAt(Math.floor(instant + ROUNDING)),
    finishDay: (instant) => dayAt(Math.ceil(instant - ROUNDING) - 1),
  };
}

/** 0 Monday … 6 Sunday. */
function weekdayAt(epochDay: number): number {
  return (((epochDay + 3) % 7) + 7) % 7;
}

/** How many of some ascending numbers are below another. */
function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
