import type { TradeOffProblem } from '../trade-off/problem.ts';
import { isAllowed } from './allowed.ts';
import type { Ask } from './ask.ts';
import { demandsAlone, withPrerequisites } from './demands-alone.ts';
import { isProvenFirst } from './difference.ts';
import { filledRoom } from './fillers.ts';
import type { Starts } from './gives-way.ts';
import { possibleLacks } from './hungriest.ts';
import { extraFor, loadsOf } from './shortages.ts';
import type { Extra } from './variants.ts';
import { withExtra, withPieces } from './variants.ts';

/** The least extra capacity with which nothing is left out, or nothing that must be done, where pieces may move within their windows. */
export interface LeastExtra {
  readonly kind: 'least-extra';
  /** What fits with it: everything, or only what must be done. */
  readonly fits: 'everything' | 'what-must';
  /** By period and capacity; empty where moving alone is enough. */
  readonly extra: readonly Extra[];
  /** The starts that fit with it. */
  readonly starts: Starts;
  /** True where it is proven that less does not do. */
  readonly isLeast: boolean;
}

/**
 * Room is added wherever anything could be short, and filled with pieces that nobody misses but by their size: those that
 * have to go make the extra that is needed. Where units differ, extra is counted against what there is in its unit. Null
 * where no amount was found.
 */
export async function leastExtra(problem: TradeOffProblem, ask: Ask): Promise<LeastExtra | null> {
  const all = withPieces(problem, ({ may }) => (may === 'drop' ? { may: 'shift' } : null));
  const asked = problem.pieces.map(({ start }) => start);
  const weights = weightsOf(problem);
  const lacks = possibleLacks(all);
  // What is enough: what is missing as asked, or, where that is not allowed anyhow, what could ever be missing.
  const enough = isAllowed(all, asked)
    ? extraFor(problem, loadsOf(problem, asked))
    : lacks.map(({ capacities, needed, available }) => ({ capacity: capacities[0]!, amount: needed - available }));
  const most = enough.reduce((sum, { capacity, amount }) => sum + amount * weights[capacity]!, 0);
  const rooms = lacks.flatMap(({ period, capacities }) =>
    capacities.map((capacity) => {
      const weight = weights[capacity]!;
      return { capacity, period, ...filledRoom(problem, { capacity, period }, most / weight, weight) };
    }),
  );
  const fillers = rooms.flatMap((room) => room.fillers);
  const found = await ask(
    {
      ...withExtra(all, rooms),
      pieces: [...all.pieces, ...fillers],
      objective: [
        { name: '', weights: { valueLost: 1 } },
        { name: '', weights: { moved: 1 } },
      ],
    },
    asked,
  );
  if (found.kind !== 'answer') return null;
  const starts = found.starts.slice(0, asked.length);
  return {
    kind: 'least-extra',
    fits: 'everything',
    extra: extraFor(problem, loadsOf(problem, starts)),
    starts,
    isLeast: isProvenFirst(found) && rooms.every(({ isExact }) => isExact),
  };
}

/** The same for what must be done alone; the rest is left out. */
export async function leastExtraForMust(problem: TradeOffProblem, ask: Ask): Promise<LeastExtra | null> {
  const must = [...problem.pieces.keys()].filter((at) => problem.pieces[at]!.may !== 'drop');
  const places = withPrerequisites(problem, must);
  const found = await leastExtra(demandsAlone(problem, must), ask);
  if (found === null) return null;
  const starts = new Map(places.map((piece, at) => [piece, found.starts[at] ?? null]));
  return { ...found, fits: 'what-must', starts: problem.pieces.map((_, at) => starts.get(at) ?? null) };
}

/** What one of each capacity counts: 1 where all have one unit, else its share of what there is in its unit. */
function weightsOf({ capacities, suppliers }: TradeOffProblem): readonly number[] {
  if (new Set(capacities.map(({ unit }) => unit)).size <= 1) return capacities.map(() => 1);
  return capacities.map(({ unit }) => {
    const there = suppliers
      .filter(({ serves }) => serves.some((capacity) => capacities[capacity]!.unit === unit))
      .flatMap(({ amount }) => amount)
      .reduce((sum, amount) => sum + Math.max(0, amount), 0);
    return 1 / Math.max(there, 1);
  });
}
