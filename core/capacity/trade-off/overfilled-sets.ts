import { shortSets } from './hall-sets.ts';
import type { TradeOffProblem } from './problem.ts';

type CapacitySet = readonly number[];

/**
 * The capacity sets that an answer overfills, each ascending: by maximum flow in each period, for the capacities that share
 * suppliers. None where people with several skills can do what the answer asks.
 */
export function overfilledSets(problem: TradeOffProblem, starts: readonly (number | null)[]): readonly CapacitySet[] {
  const shared = new Set(problem.suppliers.flatMap(({ serves }) => (serves.length > 1 ? serves : [])));
  if (shared.size === 0) return [];
  const demand = Array.from({ length: problem.periods }, () => new Map<number, number>());
  for (const [piece, start] of starts.entries()) {
    if (start === null) continue;
    for (const { capacity, offset, amount } of problem.pieces[piece]!.demand) {
      const period = demand[start + offset];
      if (shared.has(capacity) && amount > 0) period?.set(capacity, (period.get(capacity) ?? 0) + amount);
    }
  }
  const found = demand.flatMap((asked, period) => {
    const total = [...asked.values()].reduce((sum, amount) => sum + amount, 0);
    return shortSets(problem, asked, period, ROUNDING * Math.max(1, total));
  });
  return unknownSets(
    [],
    found.map((set) => set.toSorted((a, b) => a - b)),
  );
}

/** What adding up may round, as a share. */
const ROUNDING = 1e-6;

/** Those of `sets` that are not in `known`, each once; all ascending. */
export function unknownSets(known: readonly CapacitySet[], sets: readonly CapacitySet[]): readonly CapacitySet[] {
  const all = new Map(sets.map((set) => [set.join(), set]));
  for (const set of known) all.delete(set.join());
  return [...all.values()];
}
