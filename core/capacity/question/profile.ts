import type { LedgerEntry } from '../ledger/ledger.ts';
import type { Demand } from '../trade-off/problem.ts';

/** What a piece needs, by period counted from its start. */
export interface Profile {
  /** First and last period of the problem in which it needs something; -1 where it needs nothing. */
  readonly first: number;
  readonly last: number;
  /** Capacity and period → amount. */
  readonly amounts: ReadonlyMap<
    string,
    { readonly capacity: number; readonly period: number; readonly amount: number }
  >;
  readonly total: number;
}

/** Amounts below are rounding. */
const NOTHING = 1e-9;

/** The needs of some entries from `now` on, in periods of the problem. */
export function profileOf(
  entries: readonly LedgerEntry[],
  capacityOf: (entry: LedgerEntry) => number,
  now: number,
): Profile {
  const amounts = new Map<string, { capacity: number; period: number; amount: number }>();
  let [first, last, total] = [-1, -1, 0];
  for (const entry of entries) {
    const capacity = capacityOf(entry);
    for (const [step, fte] of entry.fte.entries()) {
      const period = entry.first + step - now;
      if (period < 0 || fte <= NOTHING) continue;
      const key = `${capacity} ${period}`;
      const known = amounts.get(key);
      if (known === undefined) amounts.set(key, { capacity, period, amount: fte });
      else known.amount += fte;
      if (first === -1 || period < first) first = period;
      if (period > last) last = period;
      total += fte;
    }
  }
  return { first, last, amounts, total };
}

/** The same as demand of a piece that starts in a period. */
export function demandFrom({ amounts }: Profile, start: number): readonly Demand[] {
  return [...amounts.values()].map(({ capacity, period, amount }) => ({ capacity, offset: period - start, amount }));
}
