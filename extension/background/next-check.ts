import type { Check } from './source.ts';

/** Milliseconds between two looks at a plan that is well. */
const EVERY = 15 * 60_000;
/** The longest that a plan in trouble is left alone. */
const SELDOM = 6 * 60 * 60_000;
const DOUBLINGS = Math.log2(SELDOM / EVERY);
/** So that 50,000 readers do not come at once: each look is up to a fifth earlier or later. */
const JITTER = 0.2;

/** Whether a source is to be looked at: its time has come, or it was set by a clock that was ahead and is right again. */
export function isDue({ at, nextAt }: Pick<Check, 'at' | 'nextAt'>, now: number): boolean {
  return nextAt <= now || at > now;
}

/**
 * When a source is looked at again: every quarter of an hour, twice as long after each failure up to six hours, each with
 * a share of chance.
 * @param chance 0 to 1, even
 */
export function nextCheck(now: number, failures: number, chance: number): number {
  const wait = EVERY * 2 ** Math.min(failures, DOUBLINGS);
  return Math.round(now + wait * (1 - JITTER + 2 * JITTER * chance));
}
