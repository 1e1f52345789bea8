import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';

/** How a step is taken back. */
type Back = () => Promise<void>;

/** What was done and can be taken back, the latest first. */
export interface Undo {
  readonly canUndo: ReadonlySignal<boolean>;
  /** Remembers how a step is taken back; what it gives takes just this one back, once. */
  remember(back: Back): Back;
  /** Takes back the latest step; nothing where there is none. */
  latest(): Promise<void>;
  forget(): void;
}

export function createUndo(): Undo {
  const steps = signal<readonly Back[]>([]);
  async function take(step: Back): Promise<void> {
    if (!steps.value.includes(step)) return;
    steps.value = steps.value.filter((other) => other !== step);
    await step();
  }
  return {
    canUndo: computed(() => steps.value.length > 0),
    remember(back) {
      steps.value = [...steps.value, back];
      return () => take(back);
    },
    async latest() {
      const step = steps.value.at(-1);
      if (step !== undefined) await take(step);
    },
    forget: () => (steps.value = []),
  };
}
