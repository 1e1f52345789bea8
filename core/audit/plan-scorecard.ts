import type { Plan } from '../plan/plan.ts';
import { ALARMS_A_YEAR } from '../scorecard/alarm-threshold.ts';
import type { Scorecard, ScoredMeasure } from '../scorecard/scorecard.ts';
import { scorecardOf } from '../scorecard/scorecard.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { inEach } from './language.ts';
import type { Context } from './rule.ts';
import { shownNumber, shownShare } from './shown-number.ts';

interface Known {
  readonly decisions: Plan['decisions'];
  readonly changes: Context['settings']['processChanges'];
  readonly key: string;
  readonly scorecard: Scorecard;
}

const KNOWN = new WeakMap<Plan['measures'], Known>();

/** The scorecard of the plan, computed once for all rules that ask the same of it. */
export function planScorecard(
  { measures, decisions }: Pick<Plan, 'measures' | 'decisions'>,
  { today, settings }: Pick<Context, 'today' | 'settings'>,
  alarmsAYear = ALARMS_A_YEAR,
): Scorecard {
  const { fiscalYearStart, processChanges: changes } = settings;
  const key = `${today} ${fiscalYearStart} ${alarmsAYear}`;
  const known = KNOWN.get(measures);
  if (known?.decisions === decisions && known.changes === changes && known.key === key) return known.scorecard;
  const options = { today, fiscalYearStart, alarmsAYear, processChanges: changes };
  const scorecard = scorecardOf({ measures, decisions }, options);
  KNOWN.set(measures, { decisions, changes, key, scorecard });
  return scorecard;
}

/** A value of a measure for a sentence: `4.5%` where its readings are shares. */
export function measureValue(value: number, { points, health }: Pick<ScoredMeasure, 'points' | 'health'>): Phrase {
  const isShare = points.some(({ isShare }) => isShare) && Math.abs(health.newest ?? 0) <= 1.5;
  return inEach((language) =>
    isShare
      ? shownShare(value, language)
      : shownNumber(Math.abs(value) < 1 ? Number(value.toPrecision(3)) : value, language),
  );
}

/** What a measure aims at, for a sentence: `at least 40`, `70 to 85`; empty without a target. */
export function aimInWords(measure: ScoredMeasure): Phrase {
  const { goal } = measure.health;
  if (goal === null) return { en: '', de: '' };
  const [low, high] = [measureValue(goal.low, measure), measureValue(goal.high, measure)];
  if (goal.high === Infinity) return { en: `at least ${low.en}`, de: `mindestens ${low.de}` };
  if (goal.low === -Infinity) return { en: `at most ${high.en}`, de: `höchstens ${high.de}` };
  if (goal.low === goal.high) return low;
  return { en: `${low.en} to ${high.en}`, de: `${low.de} bis ${high.de}` };
}
