import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Measure, Reading } from '../plan/measure.ts';

/** A period of a measure with its reading, or without one. */
export interface DatedPoint {
  readonly on: Day;
  readonly period: Period | null;
  readonly value: number | null;
  readonly isShare: boolean;
  /** Where it was read; null for a period that no cell stands for. */
  readonly reading: Reading | null;
}

/** The readings of a measure, one a period, and what was left out of them. */
export interface DatedSeries {
  readonly points: readonly DatedPoint[];
  /** Values of periods that have not begun: plans, not readings. */
  readonly ahead: number;
  /** Periods with two values; the later cell counts. */
  readonly twice: number;
  /** Readings of longer or shorter periods than most (a quarter among months): they would count twice. */
  readonly otherPeriods: number;
}

/** A gap longer than this many rhythms has readings missing; no more than `MOST_MISSING` are put in. */
const GAP = 1.5;
const MOST_MISSING = 400;

/**
 * The readings of a measure in time order, one a period, with an empty point for each period that is missing between two
 * of them. A measure without readings by period has its actual value as the only one, of the day it was updated.
 */
export function datedSeries(measure: Measure, today: Day): DatedSeries {
  const hasBegun = ({ on, period }: Reading): boolean => (period?.start ?? on) <= today;
  const begun = measure.readings.filter(hasBegun);
  const ahead = measure.readings.filter((reading) => reading.value !== null && !hasBegun(reading)).length;
  const unit = usualUnit(begun);
  const alike = begun.filter(({ period }) => (period?.unit ?? null) === unit);
  const otherPeriods =
    begun.filter(({ value }) => value !== null).length - alike.filter(({ value }) => value !== null).length;
  const points: DatedPoint[] = [];
  let twice = 0;
  for (const reading of alike) {
    const last = points.at(-1);
    const point = pointOf(reading);
    if (last?.on !== reading.on) {
      if (last !== undefined) points.push(...missing(last.on, reading.on, measure.rhythmDays ?? null));
      points.push(point);
    } else if (point.value !== null) {
      if (last.value !== null) twice += 1;
      points[points.length - 1] = point;
    }
  }
  const isRead = points.some(({ value }) => value !== null);
  if (!isRead && typeof measure.actual === 'number')
    return { points: [actualPoint(measure, measure.actual, today)], ahead, twice, otherPeriods };
  return { points: isRead ? withoutEnds(points) : [], ahead, twice, otherPeriods };
}

function pointOf(reading: Reading): DatedPoint {
  const { on, period, value, isShare = false } = reading;
  return { on, period, value, isShare, reading };
}

function actualPoint({ updatedOn }: Measure, value: number, today: Day): DatedPoint {
  return { on: updatedOn ?? today, period: null, value, isShare: false, reading: null };
}

/** The unit of most periods with a value; null where readings stand for a day. */
function usualUnit(readings: readonly Reading[]): Period['unit'] | null {
  const counts = new Map<Period['unit'] | null, number>();
  for (const { period, value } of readings)
    if (value !== null) counts.set(period?.unit ?? null, (counts.get(period?.unit ?? null) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? readings[0]?.period?.unit ?? null;
}

function missing(from: Day, to: Day, rhythm: number | null): readonly DatedPoint[] {
  const days = daysBetween(from, to);
  if (rhythm === null || rhythm <= 0 || days <= GAP * rhythm) return [];
  const count = Math.min(MOST_MISSING, Math.round(days / rhythm) - 1);
  return Array.from({ length: count }, () => ({ on: from, period: null, value: null, isShare: false, reading: null }));
}

/** Empty periods before the first and behind the last reading are no gaps. */
function withoutEnds(points: readonly DatedPoint[]): readonly DatedPoint[] {
  const first = points.findIndex(({ value }) => value !== null);
  return points.slice(first, points.findLastIndex(({ value }) => value !== null) + 1);
}
