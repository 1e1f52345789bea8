import type { Day } from '../../core/calendar/day.ts';

/** The day the big plans are laid around, so that every run measures the same work. */
export const BENCH_DAY = '2026-03-02' as Day;

/** An id such as `M-000012`. */
export const id = (letter: string, at: number): string => `${letter}-${String(at + 1).padStart(6, '0')}`;

export const INITIATIVES = 200;

/** The initiative that a row is for, in turns. */
export const initiativeAt = (at: number): string => `I-${1 + (at % INITIATIVES)}`;

export const MONTHS = [
  'Jan-26',
  'Feb-26',
  'Mar-26',
  'Apr-26',
  'May-26',
  'Jun-26',
  'Jul-26',
  'Aug-26',
  'Sep-26',
  'Oct-26',
  'Nov-26',
  'Dec-26',
];
