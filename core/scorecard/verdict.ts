import type { Goal } from './goal.ts';
import type { Limits } from './limits.ts';

/**
 * What the process as it is makes of its target: `capable` meets it every time, `incapable` never does, `hit-and-miss`
 * does by chance.
 */
export type Verdict = 'capable' | 'incapable' | 'hit-and-miss';

/** The verdict from the natural limits alone, whatever the signals say. (NHS England, Making Data Count: assurance.) */
export function verdictOf({ lower, upper }: Pick<Limits, 'lower' | 'upper'>, goal: Goal): Verdict {
  // What rounding may have done to a mean: readings that are all on the target meet it.
  const slack = 1e-9 * Math.max(Math.abs(lower), Math.abs(upper));
  if (lower >= goal.low - slack && upper <= goal.high + slack) return 'capable';
  return upper < goal.low - slack || lower > goal.high + slack ? 'incapable' : 'hit-and-miss';
}
