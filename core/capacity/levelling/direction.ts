import { inOrder } from './in-order.ts';
import type { LevelProblem } from './problem.ts';
import type { Scheduler } from './serial-schedule.ts';
import { schedulerOf, scheduleSerially } from './serial-schedule.ts';

/** A schedule, and the list by which it is taken up in the other direction: what ends last comes first. */
export interface Individual {
  cost: number;
  end: number;
  readonly starts: Int32Array;
  readonly list: Int32Array;
}

/** One way to look at a problem: from its beginning, or from its end. */
export interface Direction {
  readonly problem: LevelProblem;
  readonly scheduler: Scheduler;
  readonly costOf: (starts: Int32Array, end: number) => number;
  /** The problem of the other direction: what its lists must respect. */
  readonly opposite: LevelProblem;
  /** By activity, its place in the order of the other direction. */
  readonly place: Int32Array;
  /** Whether ends alone put a list in an order that the other direction’s links allow. */
  readonly isOrdered: boolean;
  /** Used again from one list to the next. */
  readonly keys: Float64Array;
}

export function directionOf(problem: LevelProblem, opposite: LevelProblem, costOf: Direction['costOf']): Direction {
  const place = new Int32Array(problem.size);
  for (const [at, activity] of opposite.order.entries()) place[activity] = at;
  return {
    problem,
    scheduler: schedulerOf(problem),
    costOf,
    opposite,
    place,
    isOrdered: areEndsOrdered(problem),
    keys: new Float64Array(problem.size),
  };
}

export function blankIndividual({ size }: LevelProblem): Individual {
  return { cost: Infinity, end: 0, starts: new Int32Array(size), list: new Int32Array(size) };
}

/** Schedules a list into an individual; its own list is only made by `listBack`, as most are not worth it. */
export function scheduleInto(individual: Individual, direction: Direction, list: Int32Array): void {
  individual.end = scheduleSerially(direction.scheduler, list, individual.starts);
  individual.cost = direction.costOf(individual.starts, individual.end);
}

/** Makes the list by which a schedule is taken up in the other direction. */
export function listBack(individual: Individual, direction: Direction): void {
  const { problem, opposite, place, keys, isOrdered } = direction;
  const { size, duration, horizon } = problem;
  const { starts, list } = individual;
  // One number holds end and place, so that plain sorting of numbers does.
  for (let at = 0; at < size; at += 1) keys[at] = (horizon - starts[at]! - duration[at]!) * size + place[at]!;
  keys.sort();
  for (let at = 0; at < size; at += 1) list[at] = opposite.order[keys[at]! % size]!;
  if (!isOrdered) list.set(inOrder(list, opposite.links));
}

/** Whether what follows always ends no sooner than what it follows. */
function areEndsOrdered({ size, duration, links, pinned }: LevelProblem): boolean {
  for (let at = 0; at < size; at += 1)
    for (let link = links.starts[at]!; link < links.starts[at + 1]!; link += 1) {
      const before = links.from[link]!;
      if (pinned[at] !== -1 || links.lags[link]! + duration[at]! < duration[before]!) return false;
    }
  return true;
}
