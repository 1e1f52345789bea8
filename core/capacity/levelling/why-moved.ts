import type { PlanProblem } from './plan-problem.ts';
import { capacityAt } from './problem.ts';

/** What keeps a unit from starting a day sooner: who is short until then, or the unit it waits for; null where its dates do. */
export type Cause =
  | {
      readonly by: 'capacity';
      readonly resource: number;
      /** Working days from today on in which there is too little; `until` is the end of the last. */
      readonly from: number;
      readonly until: number;
      /** Units that have the time then, those with most of it first. */
      readonly holders: readonly number[];
    }
  | { readonly by: 'unit'; readonly unit: number };

/** What a unit takes of a resource, from one day to another. */
interface Taken {
  readonly unit: number;
  readonly units: number;
  readonly from: number;
  readonly until: number;
}

const MOST_HOLDERS = 5;

/** Finds causes in a schedule; what is short comes before what is waited for. */
export function causesIn(
  { problem }: PlanProblem,
  starts: Int32Array,
  wished: Int32Array,
): (unit: number) => Cause | null {
  const { size, uses, capacities, links } = problem;
  const taken: Taken[][] = capacities.map(() => []);
  const used = capacities.map(() => new Map<number, number>());
  for (let unit = 0; unit < size; unit += 1)
    for (let use = uses.starts[unit]!; use < uses.starts[unit + 1]!; use += 1) {
      const row = used[uses.resource[use]!]!;
      const from = starts[unit]! + uses.offset[use]!;
      const until = from + uses.length[use]!;
      taken[uses.resource[use]!]!.push({ unit, units: uses.units[use]!, from, until });
      for (let day = from; day < until; day += 1) row.set(day, (row.get(day) ?? 0) + uses.units[use]!);
    }
  const ownAt = (unit: number, resource: number, day: number): number => {
    let units = 0;
    for (let use = uses.starts[unit]!; use < uses.starts[unit + 1]!; use += 1) {
      const from = starts[unit]! + uses.offset[use]!;
      if (uses.resource[use] === resource && day >= from && day < from + uses.length[use]!) units += uses.units[use]!;
    }
    return units;
  };
  const isShort = (unit: number, use: number, day: number): boolean => {
    const resource = uses.resource[use]!;
    const others = (used[resource]!.get(day) ?? 0) - ownAt(unit, resource, day);
    return others + uses.units[use]! > capacityAt(capacities[resource]!, day);
  };
  const holdersOf = (resource: number, unit: number, from: number, until: number): readonly number[] => {
    const held = new Map<number, number>();
    for (const one of taken[resource]!) {
      const days = Math.min(until, one.until) - Math.max(from, one.from);
      if (one.unit !== unit && days > 0) held.set(one.unit, (held.get(one.unit) ?? 0) + days * one.units);
    }
    const ranked = [...held].sort(([, one], [, other]) => other - one);
    return ranked.slice(0, MOST_HOLDERS).map(([holder]) => holder);
  };
  return (unit) => {
    for (let use = uses.starts[unit]!; use < uses.starts[unit + 1]!; use += 1) {
      const resource = uses.resource[use]!;
      const first = starts[unit]! - 1 + uses.offset[use]!;
      let last = first + uses.length[use]! - 1;
      while (last >= first && !isShort(unit, use, last)) last -= 1;
      if (last < first) continue;
      let from = last;
      while (from > wished[unit]! + uses.offset[use]! && isShort(unit, use, from - 1)) from -= 1;
      return { by: 'capacity', resource, from, until: last + 1, holders: holdersOf(resource, unit, from, last + 1) };
    }
    for (let link = links.starts[unit]!; link < links.starts[unit + 1]!; link += 1) {
      const bound = starts[links.from[link]!]! + links.lags[link]!;
      if (bound === starts[unit]) return { by: 'unit', unit: links.from[link]! };
    }
    return null;
  };
}
