import { shortSets } from './hall-sets.ts';
import type { TradeOffProblem } from './problem.ts';

/**
 * The capacity sets that an answer overfills and that are not in `sets` yet: by maximum flow in each period, for the
 * capacities that share suppliers. None where people with several skills can do what the answer asks.
 */
export function newSets(
  problem: TradeOffProblem,
  sets: readonly (readonly number[])[],
  starts: readonly (number | null)[],
): readonly (readonly number[])[] {
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
  const known = new Set(sets.map((set) => set.join()));
  const found = new Map<string, readonly number[]>();
  for (const [period, asked] of demand.entries()) {
    const total = [...asked.values()].reduce((sum, amount) => sum + amount, 0);
    for (const set of shortSets(problem, asked, period, ROUNDING * Math.max(1, total))) {
      const key = set.toSorted((a, b) => a - b).join();
      if (!known.has(key)) found.set(key, set);
    }
  }
  return [...found.values()];
}

/** What adding up may round, as a share. */
const ROUNDING = 1e-6;
