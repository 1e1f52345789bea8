import { gridOf } from './grid.ts';
import { supplyOf } from './hall-sets.ts';
import type { TradeOffProblem } from './problem.ts';
import type { Windows } from './windows.ts';

/** A set of capacities in one period: what undecided pieces may still use of it, in units of `grid`. */
export interface CapacityRow {
  readonly set: readonly number[];
  readonly period: number;
  readonly free: number;
  /** All amounts of the row are whole multiples of it, and `free` is rounded down to one; 0 where they have no common grid. */
  readonly grid: number;
  readonly uses: readonly Use[];
}

/** How much of a row a piece uses when it starts at `start`. */
interface Use {
  readonly piece: number;
  readonly start: number;
  readonly amount: number;
}

/** Every capacity set in every period, with what may use it. `decided` gives the start of pieces that are settled, null left out. */
export function capacityRows(
  problem: TradeOffProblem,
  sets: readonly (readonly number[])[],
  windows: Windows,
  decided: readonly (number | null | undefined)[],
): readonly CapacityRow[] {
  const { periods, pieces } = problem;
  return sets.flatMap((set) => {
    const isIn = new Set(set);
    const uses = Array.from({ length: periods }, (): Use[] => []);
    const taken = new Float64Array(periods);
    for (const [piece, { demand }] of pieces.entries()) {
      const settled = decided[piece];
      if (settled === null) continue;
      const from = settled ?? windows.first[piece]!;
      const to = settled ?? windows.last[piece]!;
      const byOffset = new Map<number, number>();
      for (const { capacity, offset, amount } of demand)
        if (amount > 0 && isIn.has(capacity)) byOffset.set(offset, (byOffset.get(offset) ?? 0) + amount);
      for (const [offset, amount] of byOffset)
        for (let start = Math.max(from, -offset); start <= to && start + offset < periods; start += 1)
          if (settled === undefined) uses[start + offset]!.push({ piece, start, amount });
          else taken[start + offset]! += amount;
    }
    return uses.map((list, period) => rowOf(set, period, supplyOf(problem, set, period) - taken[period]!, list));
  });
}

function rowOf(set: readonly number[], period: number, free: number, uses: readonly Use[]): CapacityRow {
  const grid = gridOf(new Set(uses.map(({ amount }) => amount)));
  if (grid === 0) return { set, period, free, grid, uses };
  return {
    set,
    period,
    free: Math.floor(free / grid + 1e-6),
    grid,
    uses: uses.map(({ piece, start, amount }) => ({ piece, start, amount: Math.round(amount / grid) })),
  };
}
