import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, computed, signal } from '@preact/signals';
import type { PublishProblem } from './publish-model.ts';

/** What the worker is asked: whether it is at it, and what went wrong last. */
export interface WatchedWork {
  readonly isBusy: ReadonlySignal<boolean>;
  readonly problem: Signal<PublishProblem | null>;
  /** Does something, and forgets the problem of before; null where it broke, which is the problem then. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
  /** What broke, as the problem. */
  tellBroken(error: unknown): void;
}

export function createWatchedWork(): WatchedWork {
  const running = signal(0);
  const problem = signal<PublishProblem | null>(null);
  const tellBroken = (error: unknown): void => {
    problem.value = { kind: 'broke', message: error instanceof Error ? error.message : String(error) };
  };
  return {
    isBusy: computed(() => running.value > 0),
    problem,
    tellBroken,
    async attempt(work) {
      batch(() => {
        running.value += 1;
        problem.value = null;
      });
      try {
        return await work();
      } catch (error) {
        tellBroken(error);
        return null;
      } finally {
        running.value -= 1;
      }
    },
  };
}
