import type { Count } from './count.ts';
import { finalOf, standOf } from './count.ts';
import { forecast } from './forecast.ts';

/** How forecasts of periods that are over would have done, each made from what was known before it ended. */
export interface Backtest {
  readonly forecasts: number;
  /** Mean squared error of the chance, 0 best; 0.25 is tossing a coin. */
  readonly brier: number;
  readonly brierStraight: number;
  /** Chance that a hit was given a higher chance than a miss; 0.5 is no better than tossing. Null where all hit, or all missed. */
  readonly auc: number | null;
  readonly aucStraight: number | null;
  /** Median distance of the expected end from the real one, as a share of it. */
  readonly error: number;
  readonly errorStraight: number;
}

/** Shares of a period at which a forecast is tried. */
const AT = [0.3, 0.5, 0.8];

/**
 * Forecasts each period that is over, at 30, 50 and 80% of it, from the periods before it and as many of the other
 * measures', and compares with the straight line. Null where no period with a target and an end has one before it.
 */
export function backtest(
  measures: readonly { readonly counts: readonly Count[]; readonly isMore: boolean }[],
): Backtest | null {
  const tries = measures.flatMap(({ counts, isMore }, at) =>
    counts.flatMap((count, index) => {
      const pool = measures.flatMap((other, place) => (place === at ? [] : other.counts.slice(0, index)));
      return index === 0 ? [] : AT.flatMap((share) => tried(count, share, counts.slice(0, index), pool, isMore));
    }),
  );
  if (tries.length === 0) return null;
  const brier = (of: (one: Tried) => number): number =>
    meanOf(tries.map((one) => (of(one) - (one.isHit ? 1 : 0)) ** 2));
  return {
    forecasts: tries.length,
    brier: brier(({ chance }) => chance),
    brierStraight: brier(({ straight }) => straight),
    auc: aucOf(tries, ({ chance }) => chance),
    aucStraight: aucOf(tries, ({ straightScore }) => straightScore),
    error: middleOf(tries.map(({ error }) => error)),
    errorStraight: middleOf(tries.map(({ errorStraight }) => errorStraight)),
  };
}

interface Tried {
  readonly isHit: boolean;
  readonly chance: number;
  /** The chance without earlier periods, and how far the line ends above (below) the target. */
  readonly straight: number;
  readonly straightScore: number;
  readonly error: number;
  readonly errorStraight: number;
}

function tried(
  count: Count,
  share: number,
  own: readonly Count[],
  pool: readonly Count[],
  isMore: boolean,
): readonly Tried[] {
  const [ended, target] = [finalOf(count), count.target];
  if (ended === null || target === null || ended <= 0) return [];
  const begun = { ...count, target, totals: count.totals.slice(0, Math.max(1, Math.round(share * count.steps))) };
  const stand = standOf(begun);
  const made = forecast(begun, own, pool, isMore);
  const plain = forecast(begun, [], [], isMore);
  if (stand === null || made === null || plain === null) return [];
  const line = stand.total / stand.elapsed;
  return [
    {
      isHit: isMore ? ended >= target : ended <= target,
      chance: made.chance,
      straight: plain.chance,
      straightScore: (isMore ? 1 : -1) * (line / target),
      error: Math.abs(made.expected - ended) / ended,
      errorStraight: Math.abs(line - ended) / ended,
    },
  ];
}

function aucOf(tries: readonly Tried[], of: (one: Tried) => number): number | null {
  const [hits, misses] = [tries.filter(({ isHit }) => isHit), tries.filter(({ isHit }) => !isHit)];
  if (hits.length === 0 || misses.length === 0) return null;
  const wins = hits.map((hit) => meanOf(misses.map((miss) => (Math.sign(of(hit) - of(miss)) + 1) / 2)));
  return meanOf(wins);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
