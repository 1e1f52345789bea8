import type { Finding } from '../../../core/audit/finding.ts';
import type { CellEdit } from '../../../core/sheet/cell-edit.ts';
import { reverseOf } from '../../../core/sheet/cell-edit.ts';
import type { Words } from '../words/english/english.ts';
import type { WorkbookPort } from '../workbook-port.ts';
import type { Attempts } from './attempts.ts';
import type { FindingsModel } from './findings-model.ts';
import type { Toasts } from './toasts.ts';
import type { Undo } from './undo.ts';

/** Writing what a fix or an answer proposes into the workbook, each a step that can be taken back. */
export interface Fixes {
  /** Writes the finding's fix and opens the finding that comes next. */
  apply(finding: Finding): Promise<void>;
  /** Writes edits that the planner has seen, as one step to take back; gives how many were written. */
  write(title: string, edits: readonly CellEdit[]): Promise<number>;
}

interface Around {
  readonly port: WorkbookPort;
  readonly findings: FindingsModel;
  readonly undo: Undo;
  readonly toasts: Toasts;
  readonly attempts: Attempts;
  readonly words: Words;
}

export function createFixes({ port, findings, undo, toasts, attempts, words }: Around): Fixes {
  const { fixed, fixedInWorkbook, takenBack, undo: undoWord } = words.told;
  const saysFixed = port.abilities.savesCopies ? fixed : fixedInWorkbook;

  const writeBack = (edits: readonly CellEdit[]): Promise<void> =>
    attempts.run(async () => {
      try {
        const { applied, refused, trouble } = await port.edit(edits.toReversed().map(reverseOf));
        toasts.show(takenBack(applied.length, refused.length, trouble));
      } catch (error) {
        // What could not be taken back just now can be later.
        undo.remember(() => writeBack(edits));
        throw error;
      }
    });

  async function write(title: string, edits: readonly CellEdit[]): Promise<number> {
    const { applied, refused, trouble } = await port.edit(edits);
    const back = applied.length > 0 ? undo.remember(() => writeBack(applied)) : null;
    const action = back === null ? null : { label: undoWord, run: () => void back() };
    toasts.show(saysFixed(title, applied.length, refused.length, trouble), action);
    return applied.length;
  }

  return {
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
  };
}
