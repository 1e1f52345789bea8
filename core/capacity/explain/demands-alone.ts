import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Ask } from './ask.ts';
import type { Minimal, Verdict } from './quick-xplain.ts';
import { quickXplain } from './quick-xplain.ts';
import { withExtra, withOnly, withPieces } from './variants.ts';

/** A capacity in a period. */
export interface Place {
  readonly capacity: number;
  readonly period: number;
}

/** The pieces and all that they cannot be done without, in order. */
export function withPrerequisites({ pieces }: TradeOffProblem, some: readonly number[]): readonly number[] {
  const needed = new Set(some);
  // A set iterates over what is added on the way.
  for (const at of needed) for (const { on } of pieces[at]!.prerequisites) needed.add(on);
  return [...needed].toSorted((a, b) => a - b);
}

/** The problem of some demands and of what they cannot be done without; everything else is away. */
export function demandsAlone(problem: TradeOffProblem, pieces: readonly number[]): TradeOffProblem {
  const optional = withPieces(problem, ({ may, start }, at) => {
    if (pieces.includes(at)) return null;
    return may === 'stay' ? { may: 'drop', earliest: start, latest: start, deadline: null } : { may: 'drop' };
  });
  return withOnly(optional, withPrerequisites(problem, pieces));
}

/** Whether what must be done cannot be done; null where that was not decided. */
export async function isInfeasible(problem: TradeOffProblem, ask: Ask): Promise<Verdict> {
  const { kind } = await ask({ ...problem, objective: [{ name: '', weights: {} }] });
  return kind === 'open' ? null : kind === 'infeasible';
}

/** The fewest places whose limits are enough for the demands not to fit, all others unlimited; none where windows alone forbid it. */
export async function smallestPlaces(problem: TradeOffProblem, ask: Ask): Promise<Minimal<Place>> {
  const places = placesOf(problem);
  const plenty = problem.capacities.map((_, capacity) =>
    problem.pieces
      .flatMap(({ demand }) => demand)
      .reduce((sum, one) => (one.capacity === capacity ? sum + one.amount : sum), 0),
  );
  return quickXplain(places, (limited) => {
    const free = places.filter((place) => !limited.includes(place));
    const extra = free.map((place) => ({ ...place, amount: plenty[place.capacity]! }));
    return isInfeasible(withExtra(problem, extra), ask);
  });
}

/** Where the pieces may need something, by capacity, then by period. */
function placesOf({ periods, pieces }: TradeOffProblem): readonly Place[] {
  const used = new Map<string, Place>();
  for (const { may, start, earliest, latest, demand } of pieces) {
    const [from, to] = may === 'stay' ? [start, start] : [earliest, latest];
    for (const { capacity, offset } of demand)
      for (let period = Math.max(0, from + offset); period <= Math.min(periods - 1, to + offset); period += 1)
        used.set(`${capacity} ${period}`, { capacity, period });
  }
  return [...used.values()].toSorted((a, b) => a.capacity - b.capacity || a.period - b.period);
}
