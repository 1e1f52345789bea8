import { setImmediate } from 'node:timers/promises';

/** So long, in milliseconds, steps go on before the command looks whether it was interrupted. */
const TURN = 50;

/** Whether Ctrl+C was pressed; the next one ends the command at once, as if nobody listened. */
export interface Interruption {
  isPressed(): boolean;
}

/**
 * Runs steps that yield the share done to their end, in turns with what else happens to the command. Ctrl+C is told to them:
 * they end with what they have.
 */
export async function inTurns<T>(
  steps: (interruption: Interruption) => Generator<number, T>,
  onProgress: (done: number) => void,
): Promise<{ readonly value: T; readonly isInterrupted: boolean }> {
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    const running = steps({ isPressed: () => isInterrupted });
    for (let turn = performance.now(); ;) {
      const step = running.next();
      if (step.done === true) return { value: step.value, isInterrupted };
      onProgress(step.value);
      if (performance.now() - turn < TURN) continue;
      await setImmediate();
      turn = performance.now();
    }
  } finally {
    process.off('SIGINT', interrupt);
  }
}
