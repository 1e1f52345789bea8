import type { ReadonlySignal } from '@preact/signals';
import { batch, computed, effect, signal } from '@preact/signals';
import type { Following } from '../plan-answers.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';

/** Something worked out of the plan while a view looks at it, and anew after every change of the workbook. */
export interface LookUp<T> {
  /** The last answer; it stays while a newer one is worked out. */
  readonly answer: ReadonlySignal<T | null>;
  /** Whether the answer is of the workbook as it stands. */
  readonly isCurrent: ReadonlySignal<boolean>;
  /** Share that is done, 0–1; null where nothing is being worked out, or nobody can tell. */
  readonly done: ReadonlySignal<number | null>;
  /** What went wrong instead of an answer. */
  readonly trouble: ReadonlySignal<string | null>;
  /** Whether the planner stopped it. */
  readonly isStopped: ReadonlySignal<boolean>;
  /** Keeps the answer up to date until the returned function is called. */
  watch(): () => void;
  /** Stops working it out, until `again`. */
  stop(): void;
  again(): void;
  /** Starts anew for another workbook. */
  forget(): void;
}

/** @param ask gives null where it was stopped or the workbook changed meanwhile */
export function createLookUp<T extends { readonly revision: number }>(
  audited: ReadonlySignal<AuditedWorkbook | null>,
  ask: (following: Following) => Promise<T | null>,
): LookUp<T> {
  const answer = signal<T | null>(null);
  const answered = signal<AuditedWorkbook | null>(null);
  const done = signal<number | null>(null);
  const trouble = signal<string | null>(null);
  const isStopped = signal(false);
  let running: { readonly of: AuditedWorkbook; readonly ending: AbortController } | null = null;

  const end = (): void => {
    running?.ending.abort();
    running = null;
    done.value = null;
  };
  async function refresh(of: AuditedWorkbook): Promise<void> {
    end();
    const ending = new AbortController();
    const own = { of, ending };
    running = own;
    const onProgress: Following['onProgress'] = (progress) => {
      if (running === own) done.value = progress.done;
    };
    const finish = (told: T | null, problem: string | null): void => {
      if (running !== own) return;
      running = null;
      batch(() => {
        done.value = null;
        trouble.value = problem;
        // What is of another revision is followed by another audit, and asked again then.
        if (told === null || told.revision !== of.revision) return;
        answer.value = told;
        answered.value = of;
      });
    };
    await ask({ onProgress, signal: ending.signal }).then(
      (told) => finish(told, null),
      (error: unknown) => finish(null, error instanceof Error ? error.message : String(error)),
    );
  }
  return {
    answer,
    isCurrent: computed(() => answered.value !== null && answered.value === audited.value),
    done,
    trouble,
    isStopped,
    watch() {
      const stopWatching = effect(() => {
        const of = audited.value;
        if (of === null || isStopped.value || answered.peek() === of || running?.of === of) return;
        void refresh(of);
      });
      return () => {
        stopWatching();
        end();
      };
    },
    stop() {
      isStopped.value = true;
      end();
    },
    again() {
      isStopped.value = false;
    },
    forget() {
      end();
      batch(() => {
        answer.value = null;
        answered.value = null;
        trouble.value = null;
        isStopped.value = false;
      });
    },
  };
}
