import type { Direction, Goal } from './goal.ts';
import { goalOf, isAdverse } from './goal.ts';
import type { ProcessChart } from './process-chart.ts';
import { presentLimits, processChart } from './process-chart.ts';
import type { Signal } from './signal.ts';
import { bySignalRank } from './signal.ts';
import type { HealthStatus } from './status.ts';
import { statusOf } from './status.ts';
import type { StraightLine } from './straight-line.ts';
import { straightLine } from './straight-line.ts';
import type { Unsaid } from './unsaid.ts';
import { unsaidOf } from './unsaid.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict.ts';

/** A measure as numbers: what its health is computed from. */
export interface MeasureSeries {
  /** In time order, one a period; null where a period has none. Cumulative: the whole period, those to come null. */
  readonly readings: readonly (number | null)[];
  /** Null where nothing tells. */
  readonly direction: Direction | null;
  /** One value, or both ends of a range; null without one. */
  readonly target: number | Goal | null;
  /** Readings add up towards the target instead of standing for themselves. */
  readonly isCumulative?: boolean;
  /** Positions of the first reading after each declared change of process. */
  readonly changes?: readonly number[];
  readonly isStale?: boolean;
  /** Signals of fewer bits are not held against the measure: noise gives them too often. 0 where left out. */
  readonly weakest?: number;
}

export interface Health {
  readonly status: HealthStatus;
  /** Null without limits, target or direction. */
  readonly verdict: Verdict | null;
  /** It is on track because it got better: the limits, and the verdict from them, are of a process that is no more. */
  readonly hasImproved: boolean;
  readonly goal: Goal | null;
  /** Of the readings; of what each period added where they are cumulative. */
  readonly chart: ProcessChart;
  /** Signals that last to the newest reading, the strongest first. */
  readonly current: readonly Signal[];
  /** Those of them that go the bad way and are strong enough; empty without a direction. */
  readonly adverse: readonly Signal[];
  /** Newest value; null where there is none. */
  readonly newest: number | null;
  /** Where a cumulative measure will end; null for others. */
  readonly ending: StraightLine | null;
  readonly unsaid: readonly Unsaid[];
}

/**
 * The health of a measure: natural limits and signals, target verdict and status, and what could not be said and why.
 * Of a cumulative measure the chart is that of its increments, and verdict and status speak of where it will end.
 */
export function healthOf(measure: MeasureSeries): Health {
  const { readings, direction, target, isCumulative = false, changes = [], isStale = false, weakest = 0 } = measure;
  const ending = isCumulative ? straightLine(readings, changes) : null;
  const chart = ending?.chart ?? processChart(readings, changes);
  const limits = presentLimits(chart);
  const known = readings.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const newest = known.at(-1) ?? null;
  const goal =
    target === null || direction === null ? null : typeof target === 'number' ? goalOf(direction, target) : target;
  const bounds = isCumulative ? (ending?.limits ?? null) : limits;
  const verdict = goal === null || bounds === null ? null : verdictOf(bounds, goal);
  const current = chart.signals.filter(({ to }) => to === chart.newest).toSorted(bySignalRank(chart.newest ?? 0));
  const adverse = current.filter(
    (signal) =>
      direction !== null &&
      limits !== null &&
      signal.strength >= weakest &&
      isAdverse(signal, direction, isCumulative ? null : goal, limits.centre),
  );
  const improved = current.find(
    (signal) =>
      (signal.kind === 'run' || signal.kind === 'trend') &&
      direction !== null &&
      limits !== null &&
      !isAdverse(signal, direction, isCumulative ? null : goal, limits.centre),
  );
  const improvedSince =
    improved === undefined || isCumulative ? null : known.findIndex(({ at }) => at === improved.from);
  const status = statusOf({
    goal,
    verdict,
    centre: ending?.expected ?? limits?.centre ?? null,
    values: ending === null ? known.map(({ value }) => value) : [ending.expected],
    isWorsening: adverse.length > 0,
    improvedSince,
    isStale,
  });
  const until = newest === null ? 0 : newest.at + 1;
  const unsaid = unsaidOf({
    count: known.length,
    gaps: until - known.length,
    limitPoints: limits?.points ?? 0,
    sinceChange: chart.stretches.length > 1,
    hasWidth: (limits?.meanMovingRange ?? 0) > 0,
    hasTarget: target !== null,
    hasDirection: direction !== null,
    isSingleValueRange: goal !== null && goal.low === goal.high,
    isStale,
    isForecast: ending !== null && ending.left > 0,
  });
  const hasImproved = status === 'on-track' && improvedSince !== null && verdict !== null && verdict !== 'capable';
  return { status, verdict, hasImproved, goal, chart, current, adverse, newest: newest?.value ?? null, ending, unsaid };
}
