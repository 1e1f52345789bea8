import type { TradeOffAnswer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Starts } from './gives-way.ts';

/** Solves a trade-off within so many milliseconds; `from` are starts of a similar problem with the same pieces first, to begin with. */
export type Solve = (
  problem: TradeOffProblem,
  timeLimit: number,
  from: Starts | null,
) => TradeOffAnswer | Promise<TradeOffAnswer>;

/** Solves as long as there is time; without time the answer is open, and nothing was computed. */
export type Ask = (problem: TradeOffProblem, from?: Starts) => Promise<TradeOffAnswer>;

export interface AskOptions {
  readonly solve: Solve;
  /** Milliseconds from any beginning. */
  readonly clock: () => number;
  /** Milliseconds for all questions together. */
  readonly timeLimit: number;
  /** Milliseconds for one of them. */
  readonly timePerQuestion: number;
}

/** Time that is shared out: what one step leaves is there for those after it. */
export interface TimeBox {
  readonly ask: Ask;
  /** Gives what comes next this share of the time that is left. */
  readonly begin: (share: number) => void;
}

export function timeBox({ solve, clock, timeLimit, timePerQuestion }: AskOptions): TimeBox {
  const end = clock() + timeLimit;
  let until = end;
  return {
    begin(share) {
      const now = clock();
      until = now + Math.max(0, end - now) * share;
    },
    async ask(problem, from) {
      const left = until - clock();
      if (left <= 0) return { kind: 'open', trouble: null };
      return solve(problem, Math.min(left, timePerQuestion), from ?? null);
    },
  };
}
