import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { explain } from '../capacity/explain/explain.ts';
import { loadHighs } from '../capacity/solver/load-highs.ts';
import { solveTradeOff } from '../capacity/trade-off/solve-trade-off.ts';
import type { SolveAsked, SolveTold } from './whatif/whatif-messages.ts';

/** Other answers may lose so much of the value that is kept; how many are told; milliseconds for one question of an explanation. */
const [MARGIN, ALTERNATIVES, QUESTION] = [0.05, 3, 3000];

await answer(workerData as SolveAsked);

/** Answers a trade-off and explains the answer: the solver keeps its thread, so that the command can still be interrupted. */
async function answer({ problem, seconds, seed }: SolveAsked): Promise<void> {
  const tell = (told: SolveTold): void => parentPort?.postMessage(told);
  const timeLimit = seconds * 1000;
  const highs = loadHighs(null);
  const clock = (): number => performance.now();
  const options = { clock, seed, solver: () => highs };
  // Loading the solver is not counted: how long that takes says nothing of the question.
  await highs;
  const found = await solveTradeOff(problem, {
    ...options,
    timeLimit,
    onAnswer: (better) => tell({ kind: 'better', answer: better }),
  });
  tell({ kind: 'answer', answer: found });
  const steps = explain(problem, found, {
    solve: (other, limit, from) =>
      solveTradeOff(other, { ...options, timeLimit: limit, ...(from !== null && { from }) }),
    clock,
    timeLimit,
    timePerQuestion: Math.min(QUESTION, timeLimit),
    margin: MARGIN,
    count: ALTERNATIVES,
  });
  for await (const { explanation, done, of } of steps) tell({ kind: 'explained', explanation, done: done / of });
}
