import { seededChance } from '../../schedule/chance.ts';
import type { Aim } from './cost.ts';
import { costOf, earliness } from './cost.ts';
import type { Direction, Individual } from './direction.ts';
import { blankIndividual, directionOf, listBack, scheduleInto } from './direction.ts';
import { sampledList } from './first-lists.ts';
import { inOrder } from './in-order.ts';
import { finishBound, linkedStarts } from './lower-bound.ts';
import { mirrored } from './mirrored.ts';
import { childOf, nurseryOf } from './offspring.ts';
import type { Population } from './population.ts';
import { placeFor, tournament } from './population.ts';
import type { LevelProblem } from './problem.ts';
import { scheduleAlone } from './serial-schedule.ts';

export interface LevelWish {
  readonly aim: Aim;
  /** How many schedules are generated at most; each pass counts, forward or backward. */
  readonly schedules: number;
  /** Any whole number; the same one gives the same answer. */
  readonly seed: number;
  /** Asked between schedules: true ends the search with the best so far. */
  readonly isOver?: (() => boolean) | undefined;
}

export interface Levelled {
  readonly starts: Int32Array;
  readonly end: number;
  readonly cost: number;
  /** No schedule costs less. */
  readonly bound: number;
  /** No schedule ends sooner. */
  readonly soonest: number;
  /** How many schedules were generated. */
  readonly schedules: number;
}

const POPULATION = 24;
/** After so many generations without a better schedule a new population is begun; more for larger problems. */
const PATIENCE = 25;

/**
 * Levels a problem with two populations, of schedules shifted left and right: children of each are generated in the other
 * direction, so that every pass both recombines and shifts. (Debels & Vanhoucke 2005, with activity lists, and variety
 * kept.) Yields the share of schedules that are generated; the answer is proved where its cost is the bound.
 */
export function* levelling(problem: LevelProblem, wish: LevelWish): Generator<number, Levelled> {
  const chance = seededChance(wish.seed);
  const wished = linkedStarts(problem);
  const cost = costOf(problem, wish.aim, wished);
  const { forward, backward, late } = directions(problem, cost);
  const alone = wished.slice();
  const soonest = Math.max(finishBound(problem), scheduleAlone(forward.scheduler, alone));
  const bound = cost(alone, soonest);
  const nurseries = new Map([forward, backward].map((to) => [to, nurseryOf(to.problem, chance)] as const));
  const best = blankIndividual(problem);
  const shifted = blankIndividual(problem);
  let schedules = 0;
  let rightmost = Infinity;
  const isOver = (): boolean =>
    schedules >= wish.schedules || best.cost <= bound || (schedules > 0 && wish.isOver?.() === true);
  const generate = (into: Individual, direction: Direction, list: Int32Array): void => {
    schedules += 1;
    scheduleInto(into, direction, list);
    if (direction === forward && into.cost < best.cost) copy(into, best);
    if (direction === forward || into.cost >= rightmost) return;
    rightmost = into.cost;
    // Only what starts in time is an answer: the best from the right is shifted left at once.
    if (schedules >= wish.schedules) return;
    listBack(into, backward);
    generate(shifted, forward, into.list);
  };
  generate(shifted, forward, inOrder(sortedBy(late, problem.order), problem.links));
  while (!isOver()) {
    rightmost = Infinity;
    let from: Population = Array.from({ length: POPULATION }, () => blankIndividual(problem));
    let to: Population = from.map(() => blankIndividual(problem));
    let spare = blankIndividual(problem);
    for (const one of from) {
      if (isOver()) break;
      yield schedules / wish.schedules;
      generate(one, forward, sampledList(problem, late, chance));
      listBack(one, forward);
    }
    let direction = backward;
    let leftmost = Infinity;
    for (let idle = 0; idle < PATIENCE * Math.max(1, problem.size / 60) && !isOver(); idle += 1) {
      for (let place = 0; place < POPULATION && !isOver(); place += 1) {
        yield schedules / wish.schedules;
        const mother = from[place]!;
        if (mother.cost === Infinity) continue;
        const drawn = tournament(from, chance);
        const father = drawn.cost < Infinity ? drawn : mother;
        generate(spare, direction, childOf(nurseries.get(direction)!, mother, father));
        const at = placeFor(to, spare, place);
        if (at === -1) continue;
        listBack(spare, direction);
        [to[at], spare] = [spare, to[at]!];
      }
      [from, to] = [to, from];
      direction = direction === forward ? backward : forward;
      const least = direction === backward ? from.reduce((low, one) => Math.min(low, one.cost), Infinity) : leftmost;
      if (least < leftmost) {
        leftmost = least;
        idle = -1;
      }
    }
  }
  return { starts: best.starts, end: best.end, cost: best.cost, bound, soonest, schedules };
}

/** The problem from both ends; and by activity how late it may be over, counted back from the end. */
function directions(problem: LevelProblem, cost: Direction['costOf']) {
  const { order, pinned, duration } = problem;
  const rough = blankIndividual(problem);
  scheduleInto(rough, directionOf(problem, problem, cost), order);
  const anchor = order.reduce((end, at) => Math.max(end, pinned[at]! + duration[at]!), rough.end);
  const back = mirrored(problem, anchor);
  return {
    forward: directionOf(problem, back, cost),
    backward: directionOf(back, problem, earliness(back)),
    late: linkedStarts(back).map((start) => anchor - start),
  };
}

function sortedBy(late: Int32Array, order: Int32Array): Int32Array {
  return Int32Array.from([...order].sort((one, other) => late[one]! - late[other]!));
}

function copy(from: Individual, to: Individual): void {
  to.cost = from.cost;
  to.end = from.end;
  to.starts.set(from.starts);
}
