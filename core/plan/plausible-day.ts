import type { Day } from '../calendar/day.ts';

/**
 * Whether a plan can mean a day: from 1970 to 2199. A small number in a date cell shows as a day of 1900 and a slip in
 * the year as one of 2206; neither says when anything happens.
 */
export function isPlausible(day: Day): boolean {
  return day >= '1970-01-01' && day < '2200-01-01';
}

/** The day where a plan can mean it; null where there is none or nobody can mean it. */
export function plausible(day: Day | null | undefined): Day | null {
  return day !== null && day !== undefined && isPlausible(day) ? day : null;
}
