import type { TradeOffAnswer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';

/** Solves a trade-off within so many milliseconds. */
export type Solve = (problem: TradeOffProblem, timeLimit: number) => TradeOffAnswer | Promise<TradeOffAnswer>;

/** Solves as long as there is time; without time the answer is open, and nothing was computed. */
export type Ask = (problem: TradeOffProblem) => Promise<TradeOffAnswer>;

export interface AskOptions {
  readonly solve: Solve;
  /** Milliseconds from any beginning. */
  readonly clock: () => number;
  /** Milliseconds for all questions together. */
  readonly timeLimit: number;
  /** Milliseconds for one of them. */
  readonly timePerQuestion: number;
}

/** Questions that share one box of time. */
export function askWithin({ solve, clock, timeLimit, timePerQuestion }: AskOptions): Ask {
  const end = clock() + timeLimit;
  return async (problem) => {
    const left = end - clock();
    if (left <= 0) return { kind: 'open', trouble: null };
    return solve(problem, Math.min(left, timePerQuestion));
  };
}
