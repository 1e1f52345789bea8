import type { Compiled } from './compiled.ts';
import { gridOf } from './grid.ts';
import { levelCost, measuresOf } from './measures.ts';
import type { TradeOffProblem } from './problem.ts';

/** What all answers cost at least at a level: every undecided piece at its cheapest. */
export function trivialBound(compiled: Compiled, level: number): number {
  const { column, drop } = compiled.levels[level]!;
  let bound = decidedCost(compiled, level);
  for (let piece = 0; piece < compiled.pieces.length; piece += 1) {
    let least = compiled.must[piece] === 1 ? Infinity : drop[piece]!;
    for (let at = compiled.firstColumn[piece]!; at < compiled.firstColumn[piece + 1]!; at += 1)
      least = Math.min(least, column[at]!);
    bound += least;
  }
  return bound;
}

/** What the pieces that are settled beforehand cost at a level. */
export function decidedCost({ problem, decided }: Compiled, level: number): number {
  let sum = 0;
  for (const [piece, start] of decided.entries())
    if (start !== undefined) sum += levelCost(problem.objective[level]!, measuresOf(problem, piece, start));
  return sum;
}

/** The smallest amount by which the costs of two answers can differ at a level; 0 where it is not known. */
export function levelStep({ problem }: Compiled, level: number): number {
  const known = STEPS.get(problem) ?? [];
  STEPS.set(problem, known);
  return (known[level] ??= stepOf(problem, level));
}

const STEPS = new WeakMap<TradeOffProblem, number[]>();

function stepOf(problem: TradeOffProblem, level: number): number {
  const weigh = problem.objective[level]!;
  const costs = new Set<number>();
  for (const [piece, { start }] of problem.pieces.entries()) {
    costs.add(levelCost(weigh, measuresOf(problem, piece, null)));
    // A shift by any number of periods costs a sum of these two.
    costs.add(levelCost(weigh, measuresOf(problem, piece, start + 1)));
    costs.add(levelCost(weigh, measuresOf(problem, piece, start + 2)));
  }
  return gridOf(costs);
}
