import { findSignals } from './find-signals.ts';
import type { Limits } from './limits.ts';
import { xmrLimits } from './limits.ts';
import type { Signal } from './signal.ts';

/** Readings between two changes of the process; `from` is the first position, `to` the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Null with too few readings. */
  readonly limits: Limits | null;
}

/** The process-behaviour chart of a measure. Positions are those of the readings as given, gaps included. */
export interface ProcessChart {
  readonly readings: readonly (number | null)[];
  /** At least one, the present one last. */
  readonly stretches: readonly Stretch[];
  /** By first reading. */
  readonly signals: readonly Signal[];
  /** Position of the newest reading with a value; null where there is none. */
  readonly newest: number | null;
}

/**
 * Limits and signals of readings in time order, null where a period has none: a gap is left out, the readings on both
 * sides of it are neighbours. Limits start anew, and no signal reaches across, at each of the `changes`: positions of the
 * first reading after a change of process that the planner declared.
 */
export function processChart(readings: readonly (number | null)[], changes: readonly number[] = []): ProcessChart {
  const starts = [0, ...changes.filter((at) => at > 0 && at < readings.length)].toSorted((one, other) => one - other);
  const charted = starts.map((from, index) => {
    const to = (starts[index + 1] ?? readings.length) - 1;
    const known = readings
      .slice(from, to + 1)
      .flatMap((value, at) => (value === null ? [] : [{ value, at: from + at }]));
    const values = known.map(({ value }) => value);
    const limits = xmrLimits(values);
    const placed = (at: number): number => known[at]?.at ?? at;
    const signals = limits === null ? [] : findSignals(values, limits);
    return {
      stretch: { from, to, limits },
      signals: signals.map((signal) => ({ ...signal, from: placed(signal.from), to: placed(signal.to) })),
    };
  });
  const newest = readings.findLastIndex((value) => value !== null);
  return {
    readings,
    stretches: charted.map(({ stretch }) => stretch),
    signals: charted.flatMap(({ signals }) => signals),
    newest: newest < 0 ? null : newest,
  };
}

/** Limits of the present process; null with too few readings since the last change. */
export function presentLimits(chart: ProcessChart): Limits | null {
  return chart.stretches.at(-1)?.limits ?? null;
}
