import { lagrangianBound } from './bound.ts';
import { firstAnswer, isComplete, startsOf } from './first-answer.ts';
import { decidedCost } from './level-costs.ts';
import { searchNeighbourhoods } from './neighbourhood-search.ts';
import type { ChoiceCost } from './scalar-cost.ts';
import { scalarCost } from './scalar-cost.ts';
import { scarcityPrices } from './scarcity.ts';
import type { Work } from './work.ts';
import { answerOf, firstOpen, isOver, offer, raiseBound } from './work.ts';

/** Searches on from the best answer so far. `rounds` are neighbourhoods. */
export function searchOn(work: Work, rounds: number): void {
  let isSound = false;
  // What people with several skills lack shows one answer at a time; each becomes a row and the search goes on. Out of time,
  // there is still what fits at first sight.
  do {
    const { compiled, found, attempt } = work;
    const state = firstAnswer(compiled, found?.starts ?? attempt);
    const cost = scalarCost(compiled);
    const level = firstOpen(work);
    searchNeighbourhoods(state, cost, guidePrices(work, cost), {
      rounds,
      heat: level === 0 ? HEAT * medianOf(cost.drop) : (cost.perLevel[level] ?? 0),
      chance: work.chance,
      isOver: () => isOver(work),
    });
    const starts = startsOf(state);
    work.attempt = starts;
    isSound = !isComplete(state) || offer(work, starts, 'heuristic') || work.compiled === compiled;
  } while (!isSound && work.conflict === null && (work.found === null || !isOver(work)));
}

/** What rows are worth to the search: proven prices and crowding; nothing once the first level is proven, so that what may stay stays. */
function guidePrices(work: Work, cost: ChoiceCost): Float64Array {
  const { compiled, prices } = work;
  if (firstOpen(work) > 0) return new Float64Array(compiled.free.length);
  const crowding = scarcityPrices(compiled, cost);
  if (prices === null) return crowding;
  return prices.map((price, row) => price * (cost.perLevel[0] ?? 0) + crowding[row]!);
}

function medianOf(values: Float64Array): number {
  const sorted = values.filter((value) => value > 0).sort();
  return sorted[sorted.length >> 1] ?? 0;
}

/** Searches while the first open level gets better, up to a level; each search in vain is followed by a longer one. */
export function searchWhileItPays(work: Work, level: number): void {
  const pieces = work.compiled.pieces.length;
  const few = Math.max(1, Math.min(MOST_A_PIECE * pieces, Math.max(LEAST_ROUNDS, LEAST_A_PIECE * pieces)));
  let rounds = few;
  while (rounds <= MOST * few && !isOver(work) && firstOpen(work) <= level) {
    const open = firstOpen(work);
    const before = work.found?.costs[open] ?? Infinity;
    searchOn(work, rounds);
    rounds = (work.found?.costs[open] ?? Infinity) < before ? few : rounds * 3;
  }
}

/** Of the median worth: what a change may cost in the beginning. */
const HEAT = 0.03;
const PRICE_ROUNDS = 100;
/** Neighbourhoods of a search: a slow cooling for many pieces, no waste on few. */
const LEAST_ROUNDS = 10_000;
const LEAST_A_PIECE = 20;
const MOST_A_PIECE = 100;
/** The longest search in vain, against the first. */
const MOST = 9;

/** Prices what is scarce at the first level and raises its bound, without a solver. */
export function priceRows(work: Work): void {
  const { compiled, found } = work;
  const [level] = compiled.levels;
  if (level === undefined || found === null || isOver(work)) return;
  const decided = decidedCost(compiled, 0);
  const { bound, prices } = lagrangianBound(compiled, level, found.costs[0]! - decided, PRICE_ROUNDS);
  work.prices = prices;
  if (raiseBound(work, 0, bound + decided)) work.options.onAnswer?.(answerOf(work, found));
}
