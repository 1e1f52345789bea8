import type { TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import type { SolveFollowing } from '../pane/trade-off-answers.ts';
import { isSolveTold } from './trade-off-messages.ts';

/** Solves trade-offs in a worker of their own, so that the audit goes on beside them. */
export interface TradeOffLink {
  /**
   * Settles when all is explained, or the planner stopped it; what was told until then stays. Fails where the worker died:
   * the next question starts another one.
   */
  solve(problem: TradeOffProblem, following: SolveFollowing): Promise<void>;
  stop(): void;
}

/** The worker is started with the first question, and ended to stop one: it cannot hear while it solves. */
export function tradeOffLink(): TradeOffLink {
  let worker: Worker | null = null;
  let asked = 0;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    solve(problem, { onBetter, onAnswer, onExplained, signal }) {
      if (signal.aborted) return Promise.resolve();
      worker ??= new Worker(new URL('./trade-off-worker.ts', import.meta.url), { type: 'module' });
      const own = worker;
      const id = (asked += 1);
      return new Promise((resolve, reject) => {
        const listening = new AbortController();
        const over = { signal: listening.signal };
        const finish = (settle: () => void): void => {
          listening.abort();
          settle();
        };
        signal.addEventListener(
          'abort',
          () =>
            finish(() => {
              if (worker === own) end();
              resolve();
            }),
          over,
        );
        own.addEventListener(
          'message',
          ({ data }: MessageEvent<unknown>) => {
            if (!isSolveTold(data) || data.id !== id) return;
            if (data.kind === 'better') onBetter(data.answer);
            else if (data.kind === 'answer') onAnswer(data.answer);
            else if (data.kind === 'explained') onExplained(data.explanation, data.done);
            else if (data.kind === 'end') finish(resolve);
            else finish(() => reject(new Error(data.message)));
          },
          over,
        );
        own.addEventListener(
          'error',
          (event) =>
            finish(() => {
              if (worker === own) end();
              reject(new Error(event.message || 'The solver could not be started.'));
            }),
          over,
        );
        own.postMessage({ id, problem });
      });
    },
    stop: end,
  };
}
