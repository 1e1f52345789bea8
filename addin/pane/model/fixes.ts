import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { CellEdit } from '../../../core/sheet/cell-edit.ts';
import { reverseOf } from '../../../core/sheet/cell-edit.ts';
import type { Words } from '../words/english/english.ts';
import type { WorkbookPort } from '../workbook-port.ts';
import type { Attempts } from './attempts.ts';
import type { FindingsModel } from './findings-model.ts';
import type { Toasts } from './toasts.ts';

/** Fixes that were applied, and taking them back one by one. */
export interface Fixes {
  readonly canUndo: ReadonlySignal<boolean>;
  /** Writes the finding's fix and opens the finding that comes next. */
  apply(finding: Finding): Promise<void>;
  /** Writes edits that the planner has seen, as one step to take back; gives how many were written. */
  write(title: string, edits: readonly CellEdit[]): Promise<number>;
  /** Writes back what the last fix replaced. */
  undo(): Promise<void>;
  forget(): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly findings: FindingsModel;
  readonly toasts: Toasts;
  readonly attempts: Attempts;
  readonly words: Words;
}

export function createFixes({ port, findings, toasts, attempts, words }: Around): Fixes {
  const undoable = signal<readonly (readonly CellEdit[])[]>([]);
  const { fixed, fixedInWorkbook, takenBack, undo: undoWord } = words.told;
  const saysFixed = port.abilities.savesCopies ? fixed : fixedInWorkbook;

  const undo = (): Promise<void> =>
    attempts.run(async () => {
      const last = undoable.value.at(-1);
      if (last === undefined) return;
      undoable.value = undoable.value.slice(0, -1);
      const { applied, refused } = await port.edit(last.toReversed().map(reverseOf));
      toasts.show(takenBack(applied.length, refused.length));
    });

  async function write(title: string, edits: readonly CellEdit[]): Promise<number> {
    const { applied, refused } = await port.edit(edits);
    if (applied.length > 0) undoable.value = [...undoable.value, applied];
    const action = applied.length > 0 ? { label: undoWord, run: () => void undo() } : null;
    toasts.show(saysFixed(title, applied.length, refused.length), action);
    return applied.length;
  }

  return {
    canUndo: computed(() => undoable.value.length > 0),
    undo,
    apply: ({ fix, id }) =>
      attempts.run(async () => {
        if (fix === null) return;
        const next = findings.neighbourOf(id);
        if ((await write(fix.title, fix.edits)) === 0) return;
        findings.select(next);
        findings.focus.value = next;
      }),
    async write(title, edits) {
      let written = 0;
      await attempts.run(async () => {
        written = await write(title, edits);
      });
      return written;
    },
    forget: () => (undoable.value = []),
  };
}
