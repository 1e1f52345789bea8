import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Measure } from '../plan/measure.ts';
import type { Goal } from './goal.ts';
import { medianOf, nearTo } from './shares.ts';

/** What a measure aims at now: a number, both ends of a range, or null. A target of its own comes before those by period. */
export function presentTarget({ target, targetRange, targets }: Measure, today: Day): number | Goal | null {
  if (targetRange) return targetRange;
  if (typeof target === 'number') return target;
  const begun = targets.filter(({ on, period, value }) => value !== null && (period?.start ?? on) <= today);
  return begun.at(-1)?.value ?? null;
}

/** What was aimed at in a longer period: the last target within it; null where nobody wrote one down. */
export function targetWithin({ targets }: Measure, { start, end }: Period): number | null {
  return targets.findLast(({ on, value }) => value !== null && on >= start && on <= end)?.value ?? null;
}

/** A target on the scale of the readings: 5 becomes 0.05 where readings are shares around it. */
export function onScaleOf(target: number | Goal | null, values: readonly (number | null)[]): number | Goal | null {
  const middle = medianOf(values.filter((value) => value !== null));
  if (target === null || middle === null) return target;
  if (typeof target === 'number') return nearTo(target, middle);
  return { low: nearTo(target.low, middle), high: nearTo(target.high, middle) };
}
