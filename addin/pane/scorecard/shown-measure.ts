import type { Goal } from '../../../core/scorecard/goal.ts';
import type { Limits } from '../../../core/scorecard/limits.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { lackedForStatus } from '../../../core/scorecard/lacked-for-status.ts';
import { pointsApart, shareScale } from '../../../core/scorecard/value-in-words.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import { writtenValue } from './written-value.ts';

/** A value of a measure as it is written: with its unit. */
export function valueOf(measure: ScoredMeasure, value: number, show: Formats): string {
  const scale = shareScale(measure);
  return writtenValue(value / (scale ?? 1), { isShare: scale !== null, unit: measure.measure.unit ?? '' }, show);
}

/** How many points two values of a measure in percents are apart; null where it is none in percents. */
export function measurePointsApart(measure: ScoredMeasure, distance: number): number | null {
  const scale = shareScale(measure);
  return pointsApart(distance / (scale ?? 1), { isShare: scale !== null, unit: measure.measure.unit ?? '' });
}

/** The present limits of what a chart of readings shows: those of a measure that adds up are of its steps, so it has none. */
export function limitsOf({ accumulation, health }: ScoredMeasure): Limits | null {
  return accumulation === null ? (health.chart.stretches.at(-1)?.limits ?? null) : null;
}

/** The newest point with a value, by its place. */
export function newestAt({ values }: ScoredMeasure): number | null {
  const at = values.findLastIndex((value) => value !== null);
  return at === -1 ? null : at;
}

/** The status in words; where a measure is read and has none, what is missing for it. */
export function statusWord(measure: ScoredMeasure, words: AllWords['scorecard']): string {
  const lacked = lackedForStatus(measure);
  return lacked === null ? words.statuses[measure.status] : words.lacks[lacked];
}

/** What is aimed at, in words; null without a target. */
export function goalInWords(measure: ScoredMeasure, words: AllWords['scorecard'], show: Formats): string | null {
  const { target, health } = measure;
  if (target === null) return null;
  const of = (value: number): string => valueOf(measure, value, show);
  const goal: Goal | null = health.goal ?? (typeof target === 'number' ? null : target);
  if (goal === null) return typeof target === 'number' ? of(target) : null;
  const { low, high } = goal;
  if (low === high) return words.targets.exactly(of(low));
  if (high === Infinity) return words.targets.least(of(low));
  return low === -Infinity ? words.targets.most(of(high)) : words.targets.between(of(low), of(high));
}

/** The ends of the target that a chart can draw. */
export function aimLines({ target }: ScoredMeasure): readonly number[] {
  if (target === null) return [];
  return typeof target === 'number' ? [target] : [target.low, target.high].filter(Number.isFinite);
}
