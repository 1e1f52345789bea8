import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Measure, Reading } from '../plan/measure.ts';

/** When a measure was last read. */
export interface LastRead {
  readonly on: Day;
  /** Null where the scorecard keeps no readings and states the day only. */
  readonly reading: Reading | null;
}

/** A measure is stale when its last reading is older than so many of its rhythms: one reading was missed. */
export const STALE_AFTER_RHYTHMS = 2;

/** The latest reading with a value, by the end of its period; where there are no readings at all, the day of the update. */
export function lastRead(measure: Measure): LastRead | null {
  const reading = measure.readings.findLast(({ value }) => value !== null);
  if (reading !== undefined) return { on: reading.period?.end ?? reading.on, reading };
  return measure.readings.length === 0 && measure.updatedOn ? { on: measure.updatedOn, reading: null } : null;
}

/** Days since the last reading, where it is older than `times` the rhythm (days); null where it is not, or nobody can tell. */
export function staleDays(
  last: LastRead | null,
  rhythmDays: number | null | undefined,
  today: Day,
  times = STALE_AFTER_RHYTHMS,
): number | null {
  if (last === null || typeof rhythmDays !== 'number' || rhythmDays <= 0) return null;
  const days = daysBetween(last.on, today);
  return days > times * rhythmDays ? days : null;
}
