import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** A passing message, with at most one thing to do about it. */
export interface Toast {
  readonly text: string;
  readonly action: { readonly label: string; run(): void } | null;
}

export interface Toasts {
  readonly shown: ReadonlySignal<Toast | null>;
  show(text: string, action?: Toast['action']): void;
  dismiss(): void;
  /** Keeps the message while somebody reads or reaches for it. */
  hold(): void;
  release(): void;
}

const STAYS_MS = 8_000;

export function createToasts(): Toasts {
  const shown = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = (): void => clearTimeout(timer);
  const dismiss = (): void => {
    hold();
    shown.value = null;
  };
  const release = (): void => {
    hold();
    timer = setTimeout(dismiss, STAYS_MS);
  };
  return {
    shown,
    dismiss,
    hold,
    release,
    show(text, action = null) {
      shown.value = { text, action };
      release();
    },
  };
}
