import type { Piece, TradeOffProblem } from '../trade-off/problem.ts';
import type { SmallestConflict } from './conflict.ts';
import type { Place } from './demands-alone.ts';

/** Who serves some places, and whether what the pieces need there at the very least is more than all of them have. */
export function squeezeAt(
  problem: TradeOffProblem,
  pieces: readonly number[],
  places: readonly Place[],
): Pick<SmallestConflict, 'suppliers' | 'totals'> {
  const { capacities, suppliers } = problem;
  const serving = new Set<number>();
  let available = 0;
  for (const period of new Set(places.map((place) => place.period)))
    for (const [at, { serves, amount }] of suppliers.entries()) {
      if (!places.some((place) => place.period === period && serves.includes(place.capacity))) continue;
      serving.add(at);
      available += Math.max(0, amount[period] ?? 0);
    }
  const needed = pieces.reduce((sum, at) => sum + leastAt(problem.pieces[at]!, places), 0);
  const isOneUnit = new Set(places.map(({ capacity }) => capacities[capacity]!.unit)).size === 1;
  return {
    suppliers: [...serving].toSorted((a, b) => a - b),
    totals: isOneUnit && needed > available + 1e-6 ? { needed, available } : null,
  };
}

/** The least a piece needs at the places, over all its starts. */
function leastAt(
  { may, start, earliest, latest, deadline, duration, demand }: Piece,
  places: readonly Place[],
): number {
  const [from, to] =
    may === 'stay'
      ? [start, start]
      : [earliest, Math.min(latest, deadline === null ? latest : deadline - duration + 1)];
  let least = Infinity;
  for (let begin = from; begin <= to; begin += 1) {
    const needed = demand
      .filter(({ capacity, offset }) =>
        places.some((place) => place.capacity === capacity && place.period === begin + offset),
      )
      .reduce((sum, { amount }) => sum + amount, 0);
    least = Math.min(least, needed);
  }
  return least === Infinity ? 0 : least;
}
