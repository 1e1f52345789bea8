import type { Chance } from '../../schedule/chance.ts';
import type { LevelProblem } from './problem.ts';

/** Of more that could come next, so many drawn ones are looked at. */
const MOST_LOOKED_AT = 32;

/**
 * A list for a first schedule: what must be over sooner is likelier to come sooner (regret-based sampling of latest
 * finishes: Kolisch & Drexl 1996). `late` is by activity, on any scale.
 */
export function sampledList({ size, links }: LevelProblem, late: Int32Array, chance: Chance): Int32Array {
  const waits = new Int32Array(size);
  const after: number[][] = Array.from({ length: size }, () => []);
  for (let at = 0; at < size; at += 1)
    for (let link = links.starts[at]!; link < links.starts[at + 1]!; link += 1) {
      waits[at]! += 1;
      after[links.from[link]!]!.push(at);
    }
  const open: number[] = [];
  for (let at = 0; at < size; at += 1) if (waits[at] === 0) open.push(at);
  const list = new Int32Array(size);
  for (let place = 0; place < size; place += 1) {
    const at = drawn(open, late, chance);
    const activity = open[at]!;
    open[at] = open.at(-1)!;
    open.pop();
    list[place] = activity;
    for (const next of after[activity]!) if (--waits[next]! === 0) open.push(next);
  }
  return list;
}

function drawn(open: number[], late: Int32Array, chance: Chance): number {
  const count = Math.min(open.length, MOST_LOOKED_AT);
  // Those that are looked at are drawn to the front.
  if (open.length > count)
    for (let at = 0; at < count; at += 1) {
      const other = at + Math.floor(chance() * (open.length - at));
      [open[at], open[other]] = [open[other]!, open[at]!];
    }
  let latest = late[open[0]!]!;
  for (let at = 1; at < count; at += 1) latest = Math.max(latest, late[open[at]!]!);
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += latest - late[open[at]!]! + 1;
  let left = chance() * sum;
  for (let at = 0; at < count; at += 1) {
    left -= latest - late[open[at]!]! + 1;
    if (left <= 0) return at;
  }
  return count - 1;
}
