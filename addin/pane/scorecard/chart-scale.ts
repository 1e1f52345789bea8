import { toEpochDays } from '../../../core/calendar/day.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { aimLines, limitsOf } from './shown-measure.ts';

/** The days that all sparklines of a scorecard span, so that what is read later stands further right in each of them. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export function spanOf(measures: readonly ScoredMeasure[]): TimeSpan {
  const days = measures.flatMap(({ points }) => {
    const [first, last] = [points[0], points.at(-1)];
    return first === undefined || last === undefined ? [] : [toEpochDays(first.on), toEpochDays(last.on)];
  });
  return days.length === 0 ? { from: 0, to: 1 } : { from: Math.min(...days), to: Math.max(...days) };
}

/** Where values and days of a measure stand in a box: the height spans its readings, its limits and its target. */
export function scaleOf(measure: ScoredMeasure, span: TimeSpan, width: number, height: number, pad: number) {
  const limits = limitsOf(measure);
  const shown = [
    ...measure.values.filter((value) => value !== null),
    ...aimLines(measure),
    ...(limits === null ? [] : [limits.lower, limits.upper]),
  ];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const size = high - low || 1;
  const days = span.to - span.from || 1;
  return {
    x: (at: number) => {
      const day = measure.points[at]?.on;
      return day === undefined ? pad : pad + ((toEpochDays(day) - span.from) / days) * (width - 2 * pad);
    },
    y: (value: number) => (high === low ? height / 2 : pad + ((high - value) / size) * (height - 2 * pad)),
  };
}
