import type { Count } from './count.ts';
import { finalOf, standOf, totalAt } from './count.ts';
import type { Seen } from './regression.ts';
import { endingFrom } from './regression.ts';
import { studentBelow } from './student.ts';

/** Where a count will end and how likely it reaches its target. */
export interface Forecast {
  /** What it rests on: `own` earlier periods, those of other measures (`pool`), or a `straight-line` where there are none. */
  readonly method: 'own' | 'pool' | 'straight-line';
  readonly ownPeriods: number;
  readonly poolPeriods: number;
  /** Share of the period that the readings cover, 0–1. */
  readonly elapsed: number;
  readonly expected: number;
  /** An end between these in 8 of 10 cases. */
  readonly low: number;
  readonly high: number;
  /** Chance of reaching the target, 0–1, never either; between `chanceLow` and `chanceHigh` as far as so few periods can tell. */
  readonly chance: number;
  readonly chanceLow: number;
  readonly chanceHigh: number;
}

/** All periods of other measures together weigh as much as so many of one's own. */
const POOL_WORTH = 3;
/** Fewer strangers tell nothing of how periods run. */
const FEWEST_IN_POOL = 3;
/** The middle 80% of a normal distribution, on each side. */
const EIGHT_OF_TEN = 1.2816;

/**
 * Forecasts the count that runs from where it stands, from earlier periods of the same measure at the same share of the
 * period, shrunk to those of all measures while there are few. `isMore`: the target is to be reached, not to be stayed
 * below. Null without a reading, or when the period is over.
 */
export function forecast(
  running: Count & { readonly target: number },
  own: readonly Count[],
  pool: readonly Count[],
  isMore: boolean,
): Forecast | null {
  const stand = standOf(running);
  if (stand === null || stand.elapsed >= 1 || running.target <= 0) return null;
  const { elapsed, total } = stand;
  const mine = own.flatMap((count) => seen(count, elapsed, 1, running.target));
  const theirs = pool.flatMap((count) => seen(count, elapsed, 1, null));
  const others = theirs.length < FEWEST_IN_POOL ? [] : theirs;
  const weight = Math.min(1, POOL_WORTH / Math.max(1, others.length));
  const stood = total / running.target;
  const ending = endingFrom([...mine, ...others.map((one) => ({ ...one, weight }))], stood, elapsed);
  const periods = mine.length + Math.min(others.length, POOL_WORTH);
  // What was counted is hardly ever lost again: where nothing ever fell, the end lies at or above the stand.
  const floor = [running, ...own].every(({ totals }) => neverFalls(totals)) ? stood : -Infinity;
  const chanceFor = (middle: number, spread: number): number => {
    const below = (end: number): number => studentBelow((end - middle) / spread, ending.freedom);
    const reached = floor >= 1 ? 1 : (1 - below(1)) / Math.max(1e-9, 1 - below(floor));
    return sober(isMore ? reached : 1 - reached, periods);
  };
  const [one, other] = [-1, 1].map((side) =>
    chanceFor(ending.middle + side * EIGHT_OF_TEN * ending.doubt, ending.spread),
  );
  const chance = chanceFor(ending.middle, ending.spread);
  const end = (side: number): number =>
    Math.max(floor, ending.middle + side * EIGHT_OF_TEN * ending.spread) * running.target;
  return {
    method: mine.length > 0 ? 'own' : others.length > 0 ? 'pool' : 'straight-line',
    ownPeriods: mine.length,
    poolPeriods: others.length,
    elapsed,
    expected: end(0),
    low: end(-1),
    high: end(1),
    chance,
    chanceLow: Math.min(one ?? chance, other ?? chance, chance),
    chanceHigh: Math.max(one ?? chance, other ?? chance, chance),
  };
}

/** An earlier period at the same share, in its own target, else in the one given; nothing where it is not known. */
function seen(count: Count, elapsed: number, weight: number, otherwise: number | null): readonly Seen[] {
  const [stood, ended, target] = [totalAt(count, elapsed), finalOf(count), count.target ?? otherwise];
  if (stood === null || ended === null || target === null || target <= 0) return [];
  return [{ stood: stood / target, ended: ended / target, weight }];
}

/** A chance kept from certainty by a quarter of what Laplace’s rule of succession leaves open after so many periods. */
function sober(chance: number, periods: number): number {
  const edge = Math.max(0.01, 0.25 / (periods + 2));
  return Math.min(1 - edge, Math.max(edge, Number.isFinite(chance) ? chance : 0.5));
}

function neverFalls(totals: readonly (number | null)[]): boolean {
  let last = 0;
  for (const total of totals) {
    if (total === null) continue;
    if (total < last) return false;
    last = total;
  }
  return true;
}
