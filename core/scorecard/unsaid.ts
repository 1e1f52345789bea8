import { FEWEST_FOR_LIMITS, LOCK_AT } from './limits.ts';

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
  readonly message: string;
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
  const { count, gaps, limitPoints } = facts;
  const since = facts.sinceChange ? ' since the last change of process' : '';
  const said: readonly (Unsaid | false)[] = [
    count === 0 && { id: 'no-readings', message: 'Nothing can be said: there are no readings that are numbers.' },
    facts.isStale && {
      id: 'stale-readings',
      message: 'The status is not known: the last reading is older than twice the rhythm of the measure.',
    },
    !facts.hasTarget && { id: 'no-target', message: 'Nothing says what to reach: there is no target.' },
    !facts.hasDirection && {
      id: 'no-direction',
      message: 'Signals are neither good nor bad, and the target is no aim: nothing says which way is better.',
    },
    count > 0 &&
      limitPoints === 0 && {
        id: 'few-readings',
        message: `Noise cannot be told from signals: ${counted(count)}${since}, limits need ${FEWEST_FOR_LIMITS}.`,
      },
    limitPoints > 0 &&
      limitPoints < LOCK_AT && {
        id: 'trial-limits',
        message: `The limits are trial: they rest on ${counted(limitPoints)}${since} and lock at ${LOCK_AT}.`,
      },
    limitPoints > 0 &&
      !facts.hasWidth && {
        id: 'no-variation',
        message: 'The readings that the limits rest on are all the same: any other value is outside of them.',
      },
    facts.isSingleValueRange && {
      id: 'single-value-range',
      message: 'The range has no width: its target is a single value, not two ends.',
    },
    gaps > 0 && {
      id: 'gaps',
      message: `${gaps} ${gaps === 1 ? 'period has' : 'periods have'} no reading; those around a gap count as neighbours.`,
    },
    facts.isForecast && {
      id: 'straight-line',
      message: 'The end is a straight line from what was counted so far; no earlier periods were given to learn from.',
    },
  ];
  return said.filter((one) => one !== false);
}

function counted(readings: number): string {
  return readings === 1 ? '1 reading' : `${readings} readings`;
}
