import type { PlanProblem } from './plan-problem.ts';
import { capacityAt } from './problem.ts';

/** What keeps a unit from starting a day sooner: who is short then, or the unit it waits for; null where its dates do. */
export type Cause =
  | { readonly by: 'capacity'; readonly resource: number; readonly day: number }
  | { readonly by: 'unit'; readonly unit: number };

/** Finds causes in a schedule; what is short comes before what is waited for. */
export function causesIn({ problem }: PlanProblem, starts: Int32Array): (unit: number) => Cause | null {
  const { size, uses, capacities, links } = problem;
  const used = capacities.map(() => new Map<number, number>());
  for (let at = 0; at < size; at += 1)
    for (let use = uses.starts[at]!; use < uses.starts[at + 1]!; use += 1) {
      const row = used[uses.resource[use]!]!;
      const from = starts[at]! + uses.offset[use]!;
      for (let day = from; day < from + uses.length[use]!; day += 1)
        row.set(day, (row.get(day) ?? 0) + uses.units[use]!);
    }
  const isOwn = (unit: number, use: number, day: number): boolean => {
    const from = starts[unit]! + uses.offset[use]!;
    return day >= from && day < from + uses.length[use]!;
  };
  const ownAt = (unit: number, resource: number, day: number): number => {
    let units = 0;
    for (let use = uses.starts[unit]!; use < uses.starts[unit + 1]!; use += 1)
      if (uses.resource[use] === resource && isOwn(unit, use, day)) units += uses.units[use]!;
    return units;
  };
  return (unit) => {
    for (let use = uses.starts[unit]!; use < uses.starts[unit + 1]!; use += 1) {
      const resource = uses.resource[use]!;
      const from = starts[unit]! - 1 + uses.offset[use]!;
      for (let day = from; day < from + uses.length[use]!; day += 1) {
        const others = (used[resource]!.get(day) ?? 0) - ownAt(unit, resource, day);
        if (others + uses.units[use]! > capacityAt(capacities[resource]!, day))
          return { by: 'capacity', resource, day };
      }
    }
    for (let link = links.starts[unit]!; link < links.starts[unit + 1]!; link += 1) {
      const bound = starts[links.from[link]!]! + links.lags[link]!;
      if (bound === starts[unit]) return { by: 'unit', unit: links.from[link]! };
    }
    return null;
  };
}
