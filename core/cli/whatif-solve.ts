import { performance } from 'node:perf_hooks';
import type { Explanation } from '../capacity/explain/explanation.ts';
import { explain } from '../capacity/explain/explain.ts';
import { loadHighs } from '../capacity/solver/load-highs.ts';
import type { Answer, TradeOffAnswer } from '../capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../capacity/trade-off/problem.ts';
import { solveTradeOff } from '../capacity/trade-off/solve-trade-off.ts';

/** An answer with what explains it. */
export interface Solved {
  readonly answer: TradeOffAnswer;
  /** Those of this answer. */
  readonly explanations: readonly Explanation[];
}

export interface Solving {
  readonly seconds: number;
  readonly seed: number;
  readonly onBetter: (answer: Answer) => void;
  /** 0–1. */
  readonly onExplained: (done: number) => void;
}

/** Other answers may lose so much of the value that is kept; how many are told; milliseconds for one question of an explanation. */
const [MARGIN, ALTERNATIVES, QUESTION] = [0.05, 3, 3000];

/** Answers a trade-off and explains the answer, each within the seconds that are given. */
export async function solved(
  problem: TradeOffProblem,
  { seconds, seed, onBetter, onExplained }: Solving,
): Promise<Solved> {
  const timeLimit = seconds * 1000;
  const highs = loadHighs(null);
  const clock = (): number => performance.now();
  const options = { clock, seed, solver: () => highs };
  // Loading the solver is not counted: how long that takes says nothing of the question.
  await highs;
  const first = await solveTradeOff(problem, { ...options, timeLimit, onAnswer: onBetter });
  const steps = explain(problem, first, {
    solve: (other, limit, from) =>
      solveTradeOff(other, { ...options, timeLimit: limit, ...(from !== null && { from }) }),
    clock,
    timeLimit,
    timePerQuestion: Math.min(QUESTION, timeLimit),
    margin: MARGIN,
    count: ALTERNATIVES,
  });
  let answer: TradeOffAnswer = first;
  let explanations: Explanation[] = [];
  for await (const { explanation, done, of } of steps) {
    onExplained(done / of);
    if (explanation?.kind === 'better-answer') {
      answer = explanation.answer;
      explanations = [];
    } else if (explanation !== null) explanations.push(explanation);
  }
  return { answer, explanations };
}
