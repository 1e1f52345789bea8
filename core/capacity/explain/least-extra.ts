import type { Piece, TradeOffProblem } from '../trade-off/problem.ts';
import type { Ask } from './ask.ts';
import { isProvenFirst } from './difference.ts';
import type { Starts } from './gives-way.ts';
import { possibleLacks } from './hungriest.ts';
import { extraFor, loadsOf } from './shortages.ts';
import { stepOf } from './step.ts';
import type { Extra } from './variants.ts';
import { withExtra, withPieces } from './variants.ts';

/** The least extra capacity with which nothing is left out, where pieces may move within their windows. */
export interface LeastExtra {
  readonly kind: 'least-extra';
  /** By period and capacity, in whole steps. */
  readonly extra: readonly Extra[];
  /** Per capacity: the step in which its extra is counted. */
  readonly steps: readonly number[];
  /** The starts that fit with it. */
  readonly starts: Starts;
  /** True where it is proven that less, in these steps, does not do. */
  readonly isLeast: boolean;
}

/**
 * Room is added wherever anything could be short, and filled with pieces that nobody misses but by their size: those that
 * have to go make the extra that is needed. Where units differ, extra is counted against what there is in its unit. Null
 * where no amount was found.
 */
export async function leastExtra(problem: TradeOffProblem, ask: Ask): Promise<LeastExtra | null> {
  const all = withPieces(problem, ({ may }) => (may === 'drop' ? { may: 'shift' } : null));
  const weights = weightsOf(problem);
  const asIs = extraFor(
    problem,
    loadsOf(
      problem,
      problem.pieces.map(({ start }) => start),
    ),
  );
  const most = asIs.reduce((sum, { capacity, amount }) => sum + amount * weights[capacity]!, 0);
  const steps = problem.capacities.map((_, capacity) => stepOf(problem, capacity, most / weights[capacity]!));
  const places = possibleLacks(all).flatMap(({ period, capacities }) =>
    capacities.map((capacity) => ({ capacity, period })),
  );
  const room = places.map((place): Extra => {
    const step = steps[place.capacity]!;
    return { ...place, amount: Math.ceil(most / weights[place.capacity]! / step - 1e-9) * step };
  });
  const fillers = room.flatMap((extra) => fillersOf(extra, steps[extra.capacity]!, weights[extra.capacity]!));
  const found = await ask({
    ...withExtra(all, room),
    pieces: [...all.pieces, ...fillers],
    objective: [
      { name: '', weights: { valueLost: 1 } },
      { name: '', weights: { moved: 1 } },
    ],
  });
  if (found.kind !== 'answer') return null;
  const gone = fillers.filter((_, at) => (found.starts[all.pieces.length + at] ?? null) === null);
  const extra = places
    .map((place) => ({ ...place, amount: sizeOf(gone, place) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => a.period - b.period || a.capacity - b.capacity);
  return {
    kind: 'least-extra',
    extra,
    steps,
    starts: found.starts.slice(0, all.pieces.length),
    isLeast: isProvenFirst(found),
  };
}

/** Pieces of 1, 2, 4 … steps and a rest that together fill the extra: each number of steps is a choice among them. */
function fillersOf({ capacity, period, amount }: Extra, step: number, weight: number): readonly Piece[] {
  const fillers: Piece[] = [];
  for (let left = Math.round(amount / step), size = 1; left > 0; left -= size, size *= 2) {
    const taken = Math.min(size, left) * step;
    fillers.push({
      name: '',
      value: taken * weight,
      start: period,
      isNew: false,
      may: 'drop',
      earliest: period,
      latest: period,
      duration: 1,
      deadline: null,
      demand: [{ capacity, offset: 0, amount: taken }],
      prerequisites: [],
    });
  }
  return fillers;
}

function sizeOf(fillers: readonly Piece[], { capacity, period }: Omit<Extra, 'amount'>): number {
  return fillers.reduce(
    (sum, { start, demand: [one] }) =>
      start === period && one !== undefined && one.capacity === capacity ? sum + one.amount : sum,
    0,
  );
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
