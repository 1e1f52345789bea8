import type { Day } from '../calendar/day.ts';
import type { Measure } from '../plan/measure.ts';
import type { ProcessChange } from '../plan/settings.ts';
import type { Accumulation } from './accumulation.ts';
import { accumulationOf, countsOf, spanOf } from './accumulation.ts';
import type { LastRead } from './age.ts';
import { lastRead, staleDays } from './age.ts';
import { alarmThreshold } from './alarm-threshold.ts';
import type { ChangePoint } from './change-point.ts';
import { changePoint } from './change-point.ts';
import type { DatedPoint, DatedSeries } from './dated-series.ts';
import { datedSeries } from './dated-series.ts';
import type { Goal } from './goal.ts';
import type { Health } from './health.ts';
import { healthOf } from './health.ts';
import type { Count } from './pace/count.ts';
import { onScaleOf, presentTarget, targetWithin } from './present-aim.ts';
import { changesIn } from './process-changes.ts';
import { onOneScale } from './shares.ts';
import type { ToldDirection } from './told-direction.ts';
import { toldDirection } from './told-direction.ts';

/** What the health of a plan's measures is computed with. */
export interface HealthOptions {
  readonly today: Day;
  /** Month the fiscal year starts in, 1–12: where counts begin anew. */
  readonly fiscalYearStart: number;
  readonly processChanges: readonly ProcessChange[];
  /** How many alarms a year noise may raise on one measure. */
  readonly alarmsAYear: number;
}

/** A measure of the plan with what its numbers say. */
export interface MeasureHealth {
  readonly measure: Measure;
  readonly direction: ToldDirection;
  /** Null where readings stand for themselves. */
  readonly accumulation: Accumulation | null;
  /** Positions are those of `health.chart`; empty points are periods without a reading. */
  readonly points: readonly DatedPoint[];
  /** Values of the points on one scale. */
  readonly values: readonly (number | null)[];
  /** On the scale of the values. */
  readonly target: number | Goal | null;
  readonly health: Health;
  /** Bits from which on a signal is an alarm. */
  readonly threshold: number;
  /** Of a measure that adds up: its periods, the present one last. */
  readonly counts: readonly Count[];
  readonly last: LastRead | null;
  /** Days since the last reading, where that is too long. */
  readonly staleDays: number | null;
  /** A change of level since the limits were last set that was not declared. */
  readonly proposal: (ChangePoint & { readonly point: DatedPoint }) | null;
  /** What was left out of the readings, and how many were put on the scale of the others. */
  readonly leftOut: Pick<DatedSeries, 'ahead' | 'twice' | 'otherPeriods'> & { readonly moved: number };
}

const SHARE = /%|percent|prozent|\b(?:rate|share|ratio)\b|quote\b|\banteil/i;

/** What the readings of one measure say: signals, verdict, age, and what was done to read them. */
export function measureHealth(measure: Measure, options: HealthOptions): MeasureHealth {
  const { today, fiscalYearStart } = options;
  const direction = toldDirection(measure);
  const { points, ...left } = datedSeries(measure, today);
  const isShare =
    points.some((point) => point.isShare) || SHARE.test(`${measure.unit ?? ''} ${measure.name.slice(0, 200)}`);
  const { values, moved } = isShare ? onOneScale(points) : { values: points.map(({ value }) => value), moved: 0 };
  const aim = presentTarget(measure, today);
  const target = isShare ? onScaleOf(aim, values) : aim;
  const accumulation = accumulationOf(measure, points, fiscalYearStart);
  const last = lastRead(measure);
  const stale = staleDays(last, measure.rhythmDays, today);
  const changes = changesIn(points, measure, options.processChanges);
  const threshold = alarmThreshold(measure.rhythmDays, direction.direction === 'in-range' ? 2 : 1, options.alarmsAYear);
  const counts =
    accumulation === null
      ? []
      : countsOf(
          points.map(({ on }, at) => ({ on, value: values[at] ?? null })),
          accumulation,
          measure.rhythmDays,
          (span) =>
            targetWithin(measure, span) ??
            (span.key === spanOf(today, accumulation.unit, fiscalYearStart).key && typeof target === 'number'
              ? target
              : null),
          fiscalYearStart,
        );
  const running = counts.at(-1);
  const toCome = running === undefined ? 0 : running.steps - running.totals.length;
  const health = healthOf({
    readings: [...values, ...Array.from({ length: toCome }, () => null)],
    direction: direction.direction,
    target,
    isCumulative: accumulation !== null,
    changes,
    isStale: stale !== null,
    // What each period added has seasons; of a count the forecast speaks.
    weakest: accumulation === null ? threshold : Infinity,
  });
  return {
    measure,
    direction,
    accumulation,
    points,
    values,
    target,
    health,
    threshold,
    counts,
    last,
    staleDays: stale,
    proposal: accumulation === null ? proposalIn(points, values, changes.at(-1) ?? 0) : null,
    leftOut: { ...left, moved },
  };
}

function proposalIn(
  points: readonly DatedPoint[],
  values: readonly (number | null)[],
  from: number,
): MeasureHealth['proposal'] {
  const known = values.flatMap((value, at) => (value === null || at < from ? [] : [{ value, at }]));
  const found = changePoint(known.map(({ value }) => value));
  const first = found === null ? undefined : known[found.at];
  const point = first === undefined ? undefined : points[first.at];
  return found === null || first === undefined || point === undefined ? null : { ...found, at: first.at, point };
}
