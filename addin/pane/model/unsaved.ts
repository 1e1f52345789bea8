import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { AuditedWorkbook, WorkbookPort } from '../workbook-port.ts';

/** Changes that live in the pane until a copy is saved, and what would lose them. */
export interface Unsaved {
  readonly isUnsaved: ReadonlySignal<boolean>;
  /** Whether something waits for the planner to say what becomes of the changes. */
  readonly asks: ReadonlySignal<boolean>;
  /** Does what leaves this workbook: at once where nothing would be lost, else when the planner says so. */
  leave(go: () => void): void;
  /** Does what waits, whatever is lost. */
  goOn(): void;
  /** Forgets what waits. */
  stay(): void;
  /** Notes that a copy holds all changes until now. */
  noteSaved(): void;
  /** Lets the page be closed without a question. */
  dispose(): void;
}

export function createUnsaved({ abilities }: WorkbookPort, audited: ReadonlySignal<AuditedWorkbook | null>): Unsaved {
  const waiting = signal<{ readonly go: () => void } | null>(null);
  const savedRevision = signal<number | null>(null);
  const isUnsaved = computed(() => {
    const now = audited.value;
    if (now === null || !abilities.savesCopies || now.revision === savedRevision.value) return false;
    return now.editedCells > 0 || now.settingsChanged;
  });
  const goOn = (): void => {
    const go = waiting.value?.go;
    waiting.value = null;
    savedRevision.value = null;
    go?.();
  };
  return {
    isUnsaved,
    asks: computed(() => waiting.value !== null),
    leave(go) {
      waiting.value = { go };
      if (!isUnsaved.value) goOn();
    },
    goOn,
    stay: () => (waiting.value = null),
    noteSaved: () => (savedRevision.value = audited.value?.revision ?? null),
    dispose: effect(() => {
      if (!isUnsaved.value) return undefined;
      const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
      window.addEventListener('beforeunload', ask);
      return () => window.removeEventListener('beforeunload', ask);
    }),
  };
}
