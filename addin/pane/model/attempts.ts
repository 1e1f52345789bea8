import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Words } from '../words/english/english.ts';
import { WorkbookClosed } from '../workbook-closed.ts';
import type { Done } from '../workbook-port.ts';
import type { Toasts } from './toasts.ts';

/** What the pane asks of the workbook: counted while it runs, and told where it went wrong. */
export interface Attempts {
  /** Whether something asked of the workbook is still being done. */
  readonly busy: ReadonlySignal<boolean>;
  /** Does something; where it breaks, says so. Never rejects. */
  run(work: () => Promise<unknown>): Promise<void>;
  /** Does something that says by itself when it is done. */
  say(work: () => Promise<Done>, done: string): Promise<void>;
  /** Does something that shows by itself; only what the host has to say about it is said. */
  tell(work: () => Promise<Done>): Promise<void>;
}

export function createAttempts(toasts: Toasts, words: Words): Attempts {
  const running = signal(0);
  async function run(work: () => Promise<unknown>): Promise<void> {
    running.value += 1;
    try {
      await work();
    } catch (error) {
      if (error instanceof WorkbookClosed) return;
      toasts.show(words.told.broke(error instanceof Error ? error.message : String(error)));
    } finally {
      running.value -= 1;
    }
  }
  const answered = (work: () => Promise<Done>, done: string | null): Promise<void> =>
    run(async () => {
      const answer = await work();
      const said = answer.ok ? [done, answer.note].filter((part) => part !== null).join(' ') : answer.message;
      if (said !== '') toasts.show(said);
    });
  return {
    busy: computed(() => running.value > 0),
    run,
    say: answered,
    tell: (work) => answered(work, null),
  };
}
