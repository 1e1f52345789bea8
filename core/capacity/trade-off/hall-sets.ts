import { assign } from '../flow/assignment.ts';
import type { TradeOffProblem } from './problem.ts';

/** What may be asked of a set of capacities in a period: all that serves at least one of them. */
export function supplyOf({ suppliers }: TradeOffProblem, set: readonly number[], period: number): number {
  let sum = 0;
  for (const { serves, amount } of suppliers)
    if (serves.some((capacity) => set.includes(capacity))) sum += Math.max(amount[period] ?? 0, 0);
  return sum;
}

/** The sets to begin with: each capacity alone, and with all it shares suppliers with. Others are found by need. */
export function firstSets({ capacities, suppliers }: TradeOffProblem): readonly (readonly number[])[] {
  const group = capacities.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (group[top] !== top) top = group[top] ?? top;
    return top;
  };
  for (const { serves } of suppliers) {
    const [first, ...others] = serves;
    if (first !== undefined) for (const other of others) group[root(other)] = root(first);
  }
  const together = new Map<number, number[]>();
  for (const at of capacities.keys()) together.set(root(at), [...(together.get(root(at)) ?? []), at]);
  return [...capacities.keys()].map((at) => [at]).concat([...together.values()].filter(({ length }) => length > 1));
}

/**
 * The sets of capacities that are short in a period, smallest cuts of the flow from suppliers to demands; none where the
 * demands fit. `demand` is per capacity; amounts below `slack` are rounding.
 */
export function shortSets(
  { suppliers }: TradeOffProblem,
  demand: ReadonlyMap<number, number>,
  period: number,
  slack: number,
): readonly (readonly number[])[] {
  const asked = [...demand].toSorted(([a], [b]) => a - b);
  const { shortages } = assign({
    supply: suppliers.map(({ amount }) => Math.max(amount[period] ?? 0, 0)),
    demands: asked.map(([capacity, amount]) => ({
      amount,
      eligible: [...suppliers.keys()].filter((at) => suppliers[at]?.serves.includes(capacity)),
    })),
  });
  return shortages
    .filter(({ missing }) => missing > slack)
    .map(({ demands }) => demands.flatMap((at) => asked[at]?.[0] ?? []));
}
