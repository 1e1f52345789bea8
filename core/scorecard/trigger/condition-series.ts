import type { Day } from '../../calendar/day.ts';
import type { Goal } from '../goal.ts';
import { medianOf } from '../shares.ts';
import type { Bound, Condition, SpanUnit } from './trigger.ts';

/** The readings of a measure as a condition sees them. */
export interface Series {
  /** As the plan writes it. */
  readonly name: string;
  /** In time order, null where a period has none. */
  readonly values: readonly (number | null)[];
  /** End of each period; null where readings have no days. */
  readonly days: readonly (Day | null)[];
  readonly rhythmDays: number | null;
  readonly target: number | Goal | null;
  /** Readings are percentages; shares (0.05) or points (5) is told by their size. */
  readonly isShare: boolean;
}

const DAYS: Readonly<Record<SpanUnit, number>> = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 };
const MONTH = 30;

/** How many readings make up the periods that a condition asks for: 2 months of weekly readings are 9. */
export function readingsAsked({ periods, unit }: Condition, { rhythmDays }: Series): number {
  if (unit === null || rhythmDays === null || rhythmDays <= 0) return periods;
  return Math.max(1, Math.round((periods * DAYS[unit]) / rhythmDays));
}

/** What is compared: the readings, or their change; null where an earlier value is missing, or is no ground for a share. */
export function comparedValues({ change }: Condition, { values, rhythmDays }: Series): readonly (number | null)[] {
  if (change === null) return values;
  const back = change.against === 'previous' ? 1 : Math.max(1, Math.round(DAYS.year / (rhythmDays ?? MONTH)));
  return values.map((value, at) => {
    const before = values[at - back] ?? null;
    if (value === null || before === null) return null;
    if (change.as === 'amount') return value - before;
    return before > 0 ? value / before - 1 : null;
  });
}

/** The number a bound stands for on the scale of the readings; null for a target that the measure does not have. */
export function numberOf(
  bound: Bound,
  { change }: Condition,
  { target, values, isShare }: Series,
  end: 'low' | 'high',
): number | null {
  if (bound.of === 'target') return typeof target === 'number' ? target : (target?.[end] ?? null);
  if (change?.as === 'share') return bound.value;
  const middle = medianOf(values.filter((value) => value !== null).map(Math.abs));
  const inPoints = middle !== null && (isShare || bound.isShare) && middle > 1.5;
  if (bound.isShare) return inPoints ? bound.value * 100 : bound.value;
  // “below 5” where readings are shares around 0.05.
  return isShare && !inPoints && Math.abs(bound.value) > 1.5 ? bound.value / 100 : bound.value;
}
