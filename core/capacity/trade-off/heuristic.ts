import { lagrangianBound } from './bound.ts';
import { firstAnswer, isComplete, startsOf } from './first-answer.ts';
import { decidedCost } from './level-costs.ts';
import { searchNeighbourhoods } from './neighbourhood-search.ts';
import { scalarCost } from './scalar-cost.ts';
import type { Work } from './work.ts';
import { answerOf, isOver, offer, raiseBound } from './work.ts';

/** Searches on from the best answer so far; true where a better one was found. `rounds` are neighbourhoods. */
export function searchOn(work: Work, rounds: number): boolean {
  const before = work.found;
  // What people with several skills lack shows one answer at a time; each becomes a row and the search goes on.
  for (let isSound = false; !isSound && !isOver(work);) {
    const { compiled, found, attempt, prices } = work;
    const state = firstAnswer(compiled, found?.starts ?? attempt);
    const cost = scalarCost(compiled, 0);
    const scaled = prices?.map((price) => price * cost.perUnit) ?? new Float64Array(compiled.free.length);
    searchNeighbourhoods(state, cost, scaled, { rounds, chance: work.chance, isOver: () => isOver(work) });
    const starts = startsOf(state);
    work.attempt = starts;
    isSound = !isComplete(state) || offer(work, starts, 'heuristic');
  }
  return work.found !== before;
}

/** Prices what is scarce at the first level and raises its bound, without a solver. */
export function priceRows(work: Work, rounds: number): void {
  const { compiled, found } = work;
  const [level] = compiled.levels;
  if (level === undefined || found === null || isOver(work)) return;
  const decided = decidedCost(compiled, 0);
  const { bound, prices } = lagrangianBound(compiled, level, found.costs[0]! - decided, rounds);
  work.prices = prices;
  if (raiseBound(work, 0, bound + decided)) work.options.onAnswer?.(answerOf(work, found));
}
