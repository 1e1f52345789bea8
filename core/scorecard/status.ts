import type { Goal } from './goal.ts';
import { meets, shortfall } from './goal.ts';
import type { Verdict } from './verdict.ts';

/** The computed status of a measure, beside the one that was stated. */
export type HealthStatus = 'on-track' | 'at-risk' | 'off-track' | 'no-data';

/** What a status is computed from. */
export interface StatusGrounds {
  /** Null without a target. */
  readonly goal: Goal | null;
  /** Null without limits. */
  readonly verdict: Verdict | null;
  /** Where the process is: its centre, or where a cumulative measure will end; null without limits. */
  readonly centre: number | null;
  /** Known values up to the newest; what a cumulative measure will end at stands last. */
  readonly values: readonly number[];
  /** A signal that lasts to the newest reading goes the bad way. */
  readonly isWorsening: boolean;
  /** First of the values of a run or trend on the good side that lasts to the newest; null without one. */
  readonly improvedSince: number | null;
  readonly isStale: boolean;
}

/** So many in a row are a habit: misses that come no nearer, where limits cannot tell; hits of a process that got better. */
const IN_A_ROW = 3;

/**
 * The status from the target verdict, the signals that last to the newest reading, and the age of the data:
 *
 * | verdict | newest meets the target | misses it |
 * | --- | --- | --- |
 * | capable | on track; at risk with an adverse signal | off track |
 * | hit-and-miss | on track where the centre meets it too, else at risk; at risk with an adverse signal | at risk; off track with an adverse signal |
 * | incapable | at risk | off track; at risk while a run or trend goes the good way |
 * | none: too few readings | on track; at risk with an adverse signal | at risk; off track after 3 misses that come no nearer |
 *
 * Where a run or trend on the good side lasts to the newest reading and its last 3 meet the target, the limits are of a process that
 * is no more: on track. No data: no readings, stale ones, or no target and no adverse signal; an adverse signal without a target is at risk.
 */
export function statusOf(grounds: StatusGrounds): HealthStatus {
  const { goal, verdict, centre, values, isWorsening, improvedSince, isStale } = grounds;
  const newest = values.at(-1);
  if (newest === undefined || isStale) return 'no-data';
  if (goal === null) return isWorsening ? 'at-risk' : 'no-data';
  const isMet = meets(newest, goal);
  if (verdict === null) {
    if (isMet) return isWorsening ? 'at-risk' : 'on-track';
    return missesForGood(values, goal) ? 'off-track' : 'at-risk';
  }
  if (isWorsening) return isMet ? 'at-risk' : 'off-track';
  if (
    improvedSince !== null &&
    values
      .slice(improvedSince)
      .slice(-IN_A_ROW)
      .every((value) => meets(value, goal))
  )
    return 'on-track';
  if (verdict === 'incapable') return isMet || improvedSince !== null ? 'at-risk' : 'off-track';
  if (verdict === 'capable') return isMet ? 'on-track' : 'off-track';
  return isMet && centre !== null && meets(centre, goal) ? 'on-track' : 'at-risk';
}

function missesForGood(values: readonly number[], goal: Goal): boolean {
  const last = values.slice(-IN_A_ROW).map((value) => shortfall(value, goal));
  const [first = 0] = last;
  return last.length === IN_A_ROW && last.every((miss) => miss > 0) && (last.at(-1) ?? 0) >= first;
}
