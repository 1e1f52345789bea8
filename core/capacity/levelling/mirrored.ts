import type { LevelProblem } from './problem.ts';
import { capacityAt, linksOf, NEVER } from './problem.ts';

/**
 * The same problem seen from the end: time runs backwards from `anchor`, releases and due times change places. A schedule
 * of it, read backwards, is one of the given problem that is shifted right: what starts at `start` in one starts at
 * `anchor - start - duration` in the other. Nothing pinned may end after the anchor.
 */
export function mirrored(problem: LevelProblem, anchor: number): LevelProblem {
  const { size, duration, release, due, pinned, uses, links, capacities, horizon } = problem;
  const reversed = [];
  for (let to = 0; to < size; to += 1)
    for (let link = links.starts[to]!; link < links.starts[to + 1]!; link += 1) {
      const from = links.from[link]!;
      reversed.push({ from: to, to: from, lag: links.lags[link]! + duration[to]! - duration[from]! });
    }
  const offset = uses.offset.slice();
  for (let at = 0; at < size; at += 1)
    for (let use = uses.starts[at]!; use < uses.starts[at + 1]!; use += 1)
      offset[use] = duration[at]! - uses.offset[use]! - uses.length[use]!;
  return {
    ...problem,
    release: due.map((time) => (time === NEVER ? 0 : Math.max(0, anchor - time))),
    due: release.map((time) => anchor - time),
    pinned: pinned.map((time, at) => (time === -1 ? -1 : anchor - time - duration[at]!)),
    uses: { ...uses, offset },
    links: linksOf(size, reversed),
    order: problem.order.toReversed(),
    // Before time began there is as much as ever was: what is pushed there counts as too early by that much.
    capacities: capacities.map((capacity) => {
      const most = capacity.reduce((high, units) => Math.max(high, units), 0);
      return Int32Array.from({ length: anchor + 1 }, (_, time) =>
        time < anchor ? capacityAt(capacity, anchor - 1 - time) : most,
      );
    }),
    horizon: horizon + anchor,
  };
}
