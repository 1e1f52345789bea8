import { onceFor } from '../plan/once-for.ts';
import type { Ledger, LedgerEntry, LoadRow } from './ledger/ledger.ts';

/** By key of a person, by period: what they are given themselves, as far as there is time for it. FTE. */
export function ownTime({ rows }: Ledger): ReadonlyMap<string, Float64Array> {
  return ownTimeIn(rows);
}

const ownTimeIn = onceFor((rows: readonly LoadRow[]): ReadonlyMap<string, Float64Array> => {
  const own = new Map<string, Float64Array>();
  for (const row of rows) if (row.of === 'person') own.set(row.key, timeOf(row));
  return own;
});

const timeOf = onceFor(({ isKnown, supply, demand }: LoadRow): Float64Array => {
  if (!isKnown) return demand;
  const own = new Float64Array(demand.length);
  for (let at = 0; at < own.length; at += 1) own[at] = Math.min(demand[at]!, supply[at]!);
  return own;
});

/** By period, what is asked of a team or a skill, of each of its people no more than they have. FTE. */
export function demandOf(ledger: Ledger, group: LoadRow): Float64Array {
  // The line of a group is another one whenever that of one of its people is (see `rowsAgain`).
  const known = DEMANDS.get(group);
  if (known !== undefined) return known;
  const demand = demandIn(group, ownTime(ledger), ledger.periods.length);
  DEMANDS.set(group, demand);
  return demand;
}

const DEMANDS = new WeakMap<LoadRow, Float64Array>();

function demandIn({ entries }: LoadRow, own: ReadonlyMap<string, Float64Array>, periods: number): Float64Array {
  const demand = new Float64Array(periods);
  const people = new Set<string>();
  for (const { need, first, fte } of entries)
    if (need.of === 'person') people.add(need.key);
    else for (let step = 0; step < fte.length; step += 1) demand[first + step]! += fte[step]!;
  for (const key of people) {
    const given = own.get(key);
    if (given !== undefined) for (let at = 0; at < demand.length; at += 1) demand[at]! += given[at]!;
  }
  return demand;
}

/** What an entry asks for in a period, FTE. */
export function amountAt({ first, fte }: LedgerEntry, at: number): number {
  return fte[at - first] ?? 0;
}
