import { incrementsOf } from './increments.ts';
import { LIMIT_FACTOR } from './limits.ts';
import type { ProcessChart } from './process-chart.ts';
import { presentLimits, processChart } from './process-chart.ts';

/** Where a cumulative measure will end if it goes on as it went. */
export interface StraightLine {
  /** The chart of what each period added. */
  readonly chart: ProcessChart;
  /** Value at the end of the period. */
  readonly expected: number;
  /** Natural limits of that value; null with too few readings to tell how much periods differ. */
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  /** Periods to come: empty readings at the end. */
  readonly left: number;
}

/**
 * Continues a cumulative measure in a straight line: its last value + periods left × mean increment of the count that
 * still runs. The readings span the whole period; those to come are null. Limits: increments are independent, so the
 * natural limits of `left` of them together are 2.66 × mean moving range × √left around the line. A poor forecaster by
 * itself (it tells misses from hits hardly better than chance early on): say that it was used. Null without a reading.
 */
export function straightLine(readings: readonly (number | null)[], changes: readonly number[]): StraightLine | null {
  const newest = readings.findLastIndex((value) => value !== null);
  const last = readings[newest];
  if (last === undefined || last === null) return null;
  const { added, start } = incrementsOf(readings);
  const chart = processChart(added, changes);
  const left = readings.length - 1 - newest;
  const expected = last + (left * last) / (newest - start + 1);
  const limits = presentLimits(chart);
  const spread = limits === null ? 0 : LIMIT_FACTOR * limits.meanMovingRange * Math.sqrt(left);
  // What is counted already is not lost again where nothing ever was.
  const floor = added.every((value) => value === null || value >= 0) ? last : -Infinity;
  const isKnown = limits !== null || left === 0;
  return {
    chart,
    expected,
    limits: isKnown ? { lower: Math.max(floor, expected - spread), upper: expected + spread } : null,
    left,
  };
}
