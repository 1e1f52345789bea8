import type { LevelProblem } from './problem.ts';
import { capacityAt } from './problem.ts';

/** The earliest starts that links and releases alone allow. Linear time. */
export function linkedStarts({ size, order, release, pinned, links }: LevelProblem): Int32Array {
  const starts = new Int32Array(size);
  for (const at of order) {
    let start = release[at]!;
    for (let link = links.starts[at]!; link < links.starts[at + 1]!; link += 1)
      start = Math.max(start, starts[links.from[link]!]! + links.lags[link]!);
    starts[at] = pinned[at] === -1 ? start : pinned[at]!;
  }
  return starts;
}

/** By activity, the least time from its start to the end of all that can wait for it. Linear time. */
function tailsOf({ order, duration, pinned, links }: LevelProblem): Int32Array {
  const tails = duration.slice();
  for (const at of order.toReversed()) {
    if (pinned[at] !== -1) continue;
    for (let link = links.starts[at]!; link < links.starts[at + 1]!; link += 1) {
      const before = links.from[link]!;
      tails[before] = Math.max(tails[before]!, tails[at]! + links.lags[link]!);
    }
  }
  return tails;
}

/**
 * No schedule ends sooner: the longest chain of links; and by resource, for those that cannot start before a time and have
 * at least so much behind them, that time, what their work needs at full capacity, and what is behind them. (Energetic
 * bound: Klein & Scholl 1999.)
 */
export function finishBound(problem: LevelProblem): number {
  const { size, duration, pinned, uses, capacities } = problem;
  const starts = linkedStarts(problem);
  const tails = tailsOf(problem);
  let bound = 0;
  for (let at = 0; at < size; at += 1) bound = Math.max(bound, starts[at]! + tails[at]!);
  const users: { head: number; tail: number; work: number }[][] = capacities.map(() => []);
  for (let at = 0; at < size; at += 1) {
    // What is pinned may take more than there is.
    if (pinned[at] !== -1) continue;
    for (let use = uses.starts[at]!; use < uses.starts[at + 1]!; use += 1)
      users[uses.resource[use]!]!.push({
        head: starts[at]! + uses.offset[use]!,
        tail: Math.max(0, tails[at]! - duration[at]!) + duration[at]! - uses.offset[use]! - uses.length[use]!,
        work: uses.units[use]! * uses.length[use]!,
      });
  }
  for (const [resource, list] of users.entries()) {
    const left = leftBy(problem, resource);
    list.sort((one, other) => other.tail - one.tail);
    for (const from of new Set(list.map(({ head }) => head))) {
      let work = 0;
      let time = from;
      let room = 0;
      for (const { head, tail, work: own } of list) {
        if (head < from) continue;
        work += own;
        while (room < work && time < problem.horizon) room += left(time++);
        bound = Math.max(bound, time + tail);
      }
    }
  }
  return bound;
}

/** By time, what pinned activities leave of a resource. */
function leftBy({ size, pinned, uses, capacities }: LevelProblem, resource: number): (time: number) => number {
  const taken = new Map<number, number>();
  for (let at = 0; at < size; at += 1) {
    if (pinned[at] === -1) continue;
    for (let use = uses.starts[at]!; use < uses.starts[at + 1]!; use += 1) {
      if (uses.resource[use] !== resource) continue;
      const from = pinned[at]! + uses.offset[use]!;
      for (let time = from; time < from + uses.length[use]!; time += 1)
        taken.set(time, (taken.get(time) ?? 0) + uses.units[use]!);
    }
  }
  return (time) => Math.max(0, capacityAt(capacities[resource]!, time) - (taken.get(time) ?? 0));
}
