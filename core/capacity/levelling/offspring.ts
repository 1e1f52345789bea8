import type { Chance } from '../../schedule/chance.ts';
import type { Individual } from './direction.ts';
import type { Filling } from './in-order.ts';
import { putBehind } from './in-order.ts';
import type { LevelProblem, Links } from './problem.ts';

/** How long the stretch of a schedule is that is handed down whole, as a share of the whole. */
const [SHORTEST, LONGEST] = [0.1, 0.5];
/** Swaps of neighbours in a list, on average. */
const SWAPS = 6;
/** In a list this short, swaps of neighbours seldom change a schedule: a few activities are moved further instead. */
const SHORT = 45;
const [MOST_MOVES, FURTHEST] = [5, 8];

/** What makes lists for the direction that `problem` is of; its arrays are used again from child to child. */
export interface Nursery extends Filling {
  readonly problem: LevelProblem;
  readonly chance: Chance;
  readonly isInside: Uint8Array;
}

export function nurseryOf(problem: LevelProblem, chance: Chance): Nursery {
  const { size, links } = problem;
  const blank = (): Uint8Array => new Uint8Array(size);
  return { problem, chance, links, list: new Int32Array(size), taken: blank(), isInside: blank() };
}

/**
 * A list of those of two schedules, in the nursery’s own array: the order of both by turns, or what runs in a stretch of
 * one amid the order of the other; then a few swaps.
 */
export function childOf(nursery: Nursery, mother: Individual, father: Individual): Int32Array {
  const { chance, list } = nursery;
  if (mother === father) list.set(mother.list);
  else if (chance() < 0.5) twoPoint(nursery, mother, father);
  else stretch(nursery, mother, father);
  const twice = mother === father ? 2 : 1;
  if (list.length > SHORT) swap(nursery, twice * SWAPS);
  else for (let left = Math.floor(chance() * twice * MOST_MOVES); left >= 0; left -= 1) move(nursery);
  return list;
}

/** Two-point crossover of activity lists, which keeps the order of links. (Hartmann 1998) */
function twoPoint({ problem: { size }, chance, taken, list }: Nursery, mother: Individual, father: Individual): void {
  const one = Math.floor(chance() * size);
  const other = Math.floor(chance() * size);
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  taken.fill(0);
  for (let at = 0; at < first; at += 1) {
    const activity = mother.list[at]!;
    list[at] = activity;
    taken[activity] = 1;
  }
  let count = first;
  for (let at = 0; count < last; at += 1) {
    const activity = father.list[at]!;
    if (taken[activity] === 1) continue;
    taken[activity] = 1;
    list[count++] = activity;
  }
  for (let at = first; count < size; at += 1) {
    const activity = mother.list[at]!;
    if (taken[activity] === 0) list[count++] = activity;
  }
}

/** What runs in a stretch of the father’s time stays together amid the mother’s order. (After Valls et al. 2008) */
function stretch(nursery: Nursery, mother: Individual, father: Individual): void {
  const { problem, chance, taken, isInside } = nursery;
  const { size, duration } = problem;
  const length = Math.max(1, Math.floor(father.end * (SHORTEST + chance() * (LONGEST - SHORTEST))));
  const from = Math.floor(chance() * (father.end - length + 1));
  let first = size;
  for (let at = 0; at < size; at += 1) {
    const activity = father.list[at]!;
    const start = father.starts[activity]!;
    const inside = start < from + length && start + duration[activity]! > from;
    isInside[activity] = inside ? 1 : 0;
    if (inside && first === size) first = at;
  }
  taken.fill(0);
  let count = 0;
  for (let at = 0; at < size && count < first; at += 1)
    if (isInside[mother.list[at]!] === 0) count = putBehind(mother.list[at]!, nursery, count);
  for (let at = first; at < size; at += 1)
    if (isInside[father.list[at]!] === 1) count = putBehind(father.list[at]!, nursery, count);
  for (let at = 0; at < size && count < size; at += 1) count = putBehind(mother.list[at]!, nursery, count);
}

/** Swaps neighbours that do not wait for each other, here and there. */
function swap({ problem, chance, list }: Nursery, swaps: number): void {
  const { size, links } = problem;
  const odds = swaps / size;
  for (let at = 0; at + 1 < size; at += 1) {
    if (chance() >= odds) continue;
    const first = list[at]!;
    const second = list[at + 1]!;
    if (waitsFor(second, first, links)) continue;
    list[at] = second;
    list[at + 1] = first;
  }
}

/** Moves one activity a few places, as far as it may. */
function move({ problem: { size, links }, chance, list }: Nursery): void {
  let at = Math.floor(chance() * size);
  const activity = list[at]!;
  const to = at + Math.floor(chance() * (2 * FURTHEST + 1)) - FURTHEST;
  for (; at > to && at > 0 && !waitsFor(activity, list[at - 1]!, links); at -= 1) list[at] = list[at - 1]!;
  for (; at < to && at + 1 < size && !waitsFor(list[at + 1]!, activity, links); at += 1) list[at] = list[at + 1]!;
  list[at] = activity;
}

function waitsFor(activity: number, other: number, { starts, from }: Links): boolean {
  for (let link = starts[activity]!; link < starts[activity + 1]!; link += 1) if (from[link] === other) return true;
  return false;
}
