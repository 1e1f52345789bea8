import { onceFor } from '../plan/once-for.ts';
import type { Ledger, LedgerEntry, LoadRow } from './ledger/ledger.ts';

/** By key of a person, by period: what they are given themselves, as far as there is time for it. FTE. */
export const ownTime = onceFor((ledger: Ledger): ReadonlyMap<string, Float64Array> => {
  const people = ledger.rows.filter(({ of }) => of === 'person');
  return new Map(
    people.map(({ key, isKnown, supply, demand }) => [
      key,
      isKnown ? demand.map((given, at) => Math.min(given, supply[at]!)) : demand,
    ]),
  );
});

/** By period, what is asked of a team or a skill, of each of its people no more than they have. FTE. */
export function demandOf(ledger: Ledger, group: LoadRow): Float64Array {
  return demandsOf(ledger)(group);
}

const demandsOf = onceFor((ledger: Ledger) => {
  const own = ownTime(ledger);
  return onceFor(({ entries }: LoadRow): Float64Array => {
    const demand = new Float64Array(ledger.periods.length);
    const people = new Set<string>();
    for (const { need, first, fte } of entries)
      if (need.of === 'person') people.add(need.key);
      else for (const [step, amount] of fte.entries()) demand[first + step]! += amount;
    for (const key of people) {
      const given = own.get(key);
      if (given !== undefined) for (let at = 0; at < demand.length; at += 1) demand[at]! += given[at]!;
    }
    return demand;
  });
});

/** What an entry asks for in a period, FTE. */
export function amountAt({ first, fte }: LedgerEntry, at: number): number {
  return fte[at - first] ?? 0;
}
