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
  /** Which pieces can use how much of it, by start. */
  readonly uses: readonly { readonly piece: number; readonly start: number; readonly amount: number }[];
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
    const uses = Array.from({ length: periods }, () => new Map<number, Map<number, number>>());
    const taken = new Float64Array(periods);
    for (const [piece, { demand }] of pieces.entries()) {
      const settled = decided[piece];
      if (settled === null) continue;
      const from = settled ?? windows.first[piece]!;
      const to = settled ?? windows.last[piece]!;
      for (const { capacity, offset, amount } of demand) {
        if (!(amount > 0) || !set.includes(capacity)) continue;
        for (let start = Math.max(from, -offset); start <= to && start + offset < periods; start += 1) {
          if (settled !== undefined) taken[start + offset]! += amount;
          else addUse(uses[start + offset]!, piece, start, amount);
        }
      }
    }
    return uses.map((byPiece, period) => rowOf(set, period, supplyOf(problem, set, period) - taken[period]!, byPiece));
  });
}

function addUse(uses: Map<number, Map<number, number>>, piece: number, start: number, amount: number): void {
  const starts = uses.get(piece) ?? new Map<number, number>();
  uses.set(piece, starts);
  starts.set(start, (starts.get(start) ?? 0) + amount);
}

function rowOf(
  set: readonly number[],
  period: number,
  free: number,
  byPiece: ReadonlyMap<number, ReadonlyMap<number, number>>,
): CapacityRow {
  const uses = [...byPiece].flatMap(([piece, starts]) =>
    [...starts].map(([start, amount]) => ({ piece, start, amount })),
  );
  const grid = gridOf(uses.map(({ amount }) => amount));
  if (grid === 0) return { set, period, free, grid, uses };
  return {
    set,
    period,
    free: Math.floor(free / grid + 1e-6),
    grid,
    uses: uses.map((use) => ({ ...use, amount: Math.round(use.amount / grid) })),
  };
}
