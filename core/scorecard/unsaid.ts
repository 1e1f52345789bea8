import type { Phrase } from '../sheet/phrase.ts';
import { FEWEST_FOR_LIMITS, LOCK_AT } from './limits.ts';
import { UNSAID } from './unsaid-words.ts';

/** Something that could not be said of a measure, or only with a caveat, and why. */
export interface Unsaid {
  /** kebab-case, stable. */
  readonly id:
    | 'no-readings'
    | 'stale-readings'
    | 'few-readings'
    | 'trial-limits'
    | 'gaps'
    | 'no-variation'
    | 'no-target'
    | 'no-direction'
    | 'single-value-range'
    | 'straight-line'
    | 'told-direction'
    | 'mixed-percentages'
    | 'values-ahead'
    | 'two-values'
    | 'other-periods'
    | 'actual-only'
    | 'no-rhythm'
    | 'new-level';
  /** One sentence: what cannot be said, and why. */
  readonly message: Phrase;
}

/** Facts the caveats are drawn from. */
interface Facts {
  readonly count: number;
  readonly gaps: number;
  /** Readings the present limits rest on; 0 where there are none. */
  readonly limitPoints: number;
  readonly sinceChange: boolean;
  readonly hasWidth: boolean;
  readonly hasTarget: boolean;
  readonly hasDirection: boolean;
  readonly isSingleValueRange: boolean;
  readonly isStale: boolean;
  readonly isForecast: boolean;
}

/** All that has to be said beside the health of a measure, what weighs most first. */
export function unsaidOf(facts: Facts): readonly Unsaid[] {
  const { count, gaps, limitPoints, sinceChange } = facts;
  const said: readonly (Unsaid | false)[] = [
    count === 0 && { id: 'no-readings', message: UNSAID.noReadings },
    facts.isStale && { id: 'stale-readings', message: UNSAID.stale },
    !facts.hasTarget && { id: 'no-target', message: UNSAID.noTarget },
    !facts.hasDirection && { id: 'no-direction', message: UNSAID.noDirection },
    count > 0 &&
      limitPoints === 0 && { id: 'few-readings', message: UNSAID.few(count, sinceChange, FEWEST_FOR_LIMITS) },
    limitPoints > 0 &&
      limitPoints < LOCK_AT && { id: 'trial-limits', message: UNSAID.trial(limitPoints, sinceChange, LOCK_AT) },
    limitPoints > 0 && !facts.hasWidth && { id: 'no-variation', message: UNSAID.noVariation },
    facts.isSingleValueRange && { id: 'single-value-range', message: UNSAID.singleValue },
    gaps > 0 && { id: 'gaps', message: UNSAID.gaps(gaps) },
    facts.isForecast && { id: 'straight-line', message: UNSAID.forecast },
  ];
  return said.filter((one) => one !== false);
}
