import type { Shortage } from '../flow/assignment.ts';
import { assign } from '../flow/assignment.ts';
import type { Piece, Supplier } from '../trade-off/problem.ts';

/** What today’s plan lacks in one period; demands of the shortage are capacities. */
export interface Overload {
  readonly period: number;
  readonly shortage: Shortage;
}

/** Where the work of today, at its dates of today, is more than there is. */
export function overloadsToday(
  pieces: readonly Pick<Piece, 'start' | 'isNew' | 'demand'>[],
  suppliers: readonly Supplier[],
  { capacities, periods }: { readonly capacities: number; readonly periods: number },
): readonly Overload[] {
  const eligible: number[][] = Array.from({ length: capacities }, () => []);
  for (const [at, { serves }] of suppliers.entries()) for (const capacity of serves) eligible[capacity]!.push(at);
  const used = Array.from({ length: periods }, () => new Float64Array(capacities));
  for (const { start, isNew, demand } of pieces)
    if (!isNew)
      for (const { capacity, offset, amount } of demand) {
        const period = used[start + offset];
        if (period !== undefined) period[capacity]! += amount;
      }
  return used.flatMap((amounts, period) => {
    const demands = Array.from(amounts, (amount, capacity) => ({ amount, eligible: eligible[capacity]! }));
    const supply = suppliers.map(({ amount }) => Math.max(0, amount[period] ?? 0));
    return assign({ supply, demands }).shortages.map((shortage) => ({ period, shortage }));
  });
}

/** Suppliers of just what is missing today, so that the plan of today fits, and whatever is added does not. */
export function letBe(overloads: readonly Overload[], periods: number): readonly Supplier[] {
  const sets = new Map<string, { readonly serves: readonly number[]; readonly amount: number[] }>();
  for (const { period, shortage } of overloads) {
    const key = shortage.demands.join();
    const set = sets.get(key) ?? { serves: shortage.demands, amount: Array.from({ length: periods }, () => 0) };
    sets.set(key, set);
    set.amount[period]! += shortage.missing;
  }
  return [...sets.values()].map((set) => ({ name: '', ...set }));
}
