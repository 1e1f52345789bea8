import type { PackedUses } from './packed-profile.ts';
import { freeProfile, packUses } from './packed-profile.ts';
import type { LevelProblem } from './problem.ts';

/** What schedules are generated on; `free` is used again from one to the next. */
export interface Scheduler {
  readonly problem: LevelProblem;
  readonly packed: PackedUses;
  readonly base: Int32Array;
  readonly free: Int32Array;
}

export function schedulerOf(problem: LevelProblem): Scheduler {
  const packed = packUses(problem);
  const base = freeProfile(problem, packed);
  return { problem, packed, base, free: base.slice() };
}

/**
 * Serial schedule generation (Kelley 1963; Kolisch & Hartmann 1999): takes activities in the order of a list, each as early
 * as links and what is free let it start. The list must hold every activity after those that it waits for. Fills `starts`
 * and answers with the last finish.
 */
export function scheduleSerially(scheduler: Scheduler, list: Int32Array, starts: Int32Array): number {
  return place(scheduler, list, starts, true);
}

/**
 * The earliest starts that links and what pinned activities leave allow, as if no two others needed the same: no schedule
 * starts anything sooner. Fills `starts` and answers with the last finish.
 */
export function scheduleAlone(scheduler: Scheduler, starts: Int32Array): number {
  return place(scheduler, scheduler.problem.order, starts, false);
}

function place(scheduler: Scheduler, list: Int32Array, starts: Int32Array, isTaking: boolean): number {
  const { problem, packed, free } = scheduler;
  const { size, duration, release, pinned, links, horizon } = problem;
  const { starts: entries, word, amount, offset, length, guards } = packed;
  const { starts: linkStarts, from, lags } = links;
  let end = 0;
  for (let next = 0; next < size; next += 1) {
    const at = list[next]!;
    let start = pinned[at]!;
    if (start === -1) {
      start = release[at]!;
      for (let link = linkStarts[at]!, last = linkStarts[at + 1]!; link < last; link += 1) {
        const bound = starts[from[link]!]! + lags[link]!;
        if (bound > start) start = bound;
      }
      const first = entries[at]!;
      const last = entries[at + 1]!;
      // Starts anew whenever an entry does not fit where those before it do.
      for (let entry = first; entry < last;) {
        const base = word[entry]! * horizon + offset[entry]!;
        const fit = earliestFit(free, base + start, length[entry]!, amount[entry]!, guards[word[entry]!]!) - base;
        const isMoved = fit !== start && entry > first;
        start = fit;
        entry = isMoved ? first : entry + 1;
      }
      for (let entry = first; isTaking && entry < last; entry += 1)
        take(free, word[entry]! * horizon + offset[entry]! + start, length[entry]!, amount[entry]!);
    }
    starts[at] = start;
    if (start + duration[at]! > end) end = start + duration[at]!;
  }
  freeAgain(scheduler, end);
  return end;
}

/** The first time from which on a length of time has enough. Looks from the end, and goes on behind what failed. */
function earliestFit(free: Int32Array, from: number, length: number, amount: number, guards: number): number {
  let start = from;
  let known = from;
  let time = from + length - 1;
  while (time >= known) {
    if (((free[time]! - amount) & guards) === guards) time -= 1;
    else {
      known = start + length;
      start = time + 1;
      time = time + length;
    }
  }
  return start;
}

function take(free: Int32Array, from: number, length: number, amount: number): void {
  for (let time = from; time < from + length; time += 1) free[time]! -= amount;
}

function freeAgain({ problem: { horizon }, packed: { words }, base, free }: Scheduler, end: number): void {
  for (let word = 0; word < words; word += 1)
    free.set(base.subarray(word * horizon, word * horizon + end), word * horizon);
}
