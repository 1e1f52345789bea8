import { Worker } from 'node:worker_threads';
import type { Explanation } from '../../capacity/explain/explanation.ts';
import type { Answer, TradeOffAnswer } from '../../capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../../capacity/trade-off/problem.ts';
import { brokeDown } from '../../capacity/trade-off/broke-down.ts';
import type { SolveAsked, SolveTold } from './whatif-messages.ts';

/** An answer with what explains it. */
export interface Solved {
  readonly answer: TradeOffAnswer;
  /** Those of this answer. */
  readonly explanations: readonly Explanation[];
  /** What Ctrl+C ended: the search for the answer, or for what explains it; null where it was through. */
  readonly interrupted: 'solving' | 'explaining' | null;
}

export interface Solving {
  readonly seconds: number;
  readonly seed: number;
  readonly onBetter: (answer: Answer) => void;
  /** 0–1. */
  readonly onExplained: (done: number) => void;
}

/**
 * Answers a trade-off and explains the answer, each within the seconds that are given, on a thread of its own. Ctrl+C ends
 * that with what was found so far, a second one the command. Whatever befalls the thread is told as the trouble of the answer.
 */
export function solved(problem: TradeOffProblem, { seconds, seed, onBetter, onExplained }: Solving): Promise<Solved> {
  const asked: SolveAsked = { problem, seconds, seed };
  const worker = new Worker(SCRIPT, { workerData: asked });
  let answer: TradeOffAnswer = { kind: 'open', trouble: null };
  let explanations: Explanation[] = [];
  let phase: 'solving' | 'explaining' = 'solving';
  const hear = (told: SolveTold): void => {
    if (told.kind === 'explained') {
      const { explanation, done } = told;
      onExplained(done);
      if (explanation?.kind === 'better-answer') {
        answer = explanation.answer;
        explanations = [];
      } else if (explanation !== null) explanations.push(explanation);
      return;
    }
    answer = told.answer;
    if (told.kind === 'better') onBetter(told.answer);
    else phase = 'explaining';
  };
  return new Promise((resolve) => {
    const end = (interrupted: Solved['interrupted']): void => {
      process.off('SIGINT', interrupt);
      worker.removeAllListeners();
      void worker.terminate();
      resolve({ answer, explanations, interrupted });
    };
    const interrupt = (): void => end(phase);
    process.once('SIGINT', interrupt);
    worker.on('message', hear);
    worker.on('error', (error) => {
      if (answer.kind !== 'infeasible') answer = { ...answer, trouble: brokeDown(error.message) };
      end(null);
    });
    worker.on('exit', () => end(null));
  });
}

/** Beside the built command. */
const SCRIPT = new URL('whatif-worker.js', import.meta.url);
