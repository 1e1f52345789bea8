import type { Language } from '../../core/sheet/phrase.ts';
import { codeOf, HostTrouble, isEditing, isPassing } from './office-errors.ts';
import type { OfficeWords } from './words/english.ts';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The way to Excel: every request goes through it. */
export interface Host {
  /**
   * Runs a batch; ranges live until its next sync. Waits while a cell is being edited, tries again where that may help; else throws what Excel threw.
   * @param writes true where the batch must not be run twice when nobody knows whether the first one arrived
   * @param checked true where it rests on what cells held just now: it is not kept waiting while a cell is being edited, but fails
   */
  run<T>(batch: Batch<T>, options?: { readonly writes?: boolean; readonly checked?: boolean }): Promise<T>;
  /** Whether Excel knows the members of a set. */
  has(version: string): boolean;
  readonly words: OfficeWords;
  readonly language: Language;
}

/** Milliseconds before each further try when Excel cannot be reached. */
const RETRIES = [250, 1_000, 3_000];
const WHILE_EDITING = 400;
/** Milliseconds without an answer after which it is said that Excel gives none: it may show a dialog, or be gone. */
const SILENCE = 10_000;

/** @param say told what keeps Excel from answering, and null when nothing does any more */
export function createHost(language: Language, words: OfficeWords, say: (notice: string | null) => void): Host {
  async function run<T>(batch: Batch<T>, { writes = false, checked = false } = {}): Promise<T> {
    let waited = false;
    let isSilent = false;
    const silence = setTimeout(() => {
      isSilent = true;
      say(words.silent);
    }, SILENCE);
    const wait = async (notice: string, milliseconds: number): Promise<void> => {
      waited = true;
      say(notice);
      await pause(milliseconds);
    };
    try {
      for (let failed = 0; ;) {
        try {
          return await once(batch, waited, writes);
        } catch (error) {
          if (isEditing(error)) {
            if (checked) throw error;
            await wait(words.editing, WHILE_EDITING);
          } else if (!writes && failed < triesFor(error)) {
            await wait(words.unreachable, RETRIES[failed]!);
            failed += 1;
          } else throw error;
        }
      }
    } finally {
      clearTimeout(silence);
      if (waited || isSilent) say(null);
    }
  }
  return { run, has: hasApi, words, language };
}

/** Whether this Excel knows the members of an ExcelApi set. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Runs a batch in a context of its own: `Excel.run` would keep a reference to every range and give all of them back in
 * one more request. Where it must be `Excel.run`, Excel itself waits for the end of editing, and several requests are
 * taken back in one step.
 */
function once<T>(batch: Batch<T>, delayForCellEdit: boolean, writes: boolean): Promise<T> {
  const mergeUndoGroup = writes && hasApi('1.20');
  if (!delayForCellEdit && !mergeUndoGroup) return batch(new Excel.RequestContext());
  return Excel.run({ delayForCellEdit, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
}

/** An answer that got lost on its way is told as Excel's own failure; a second try tells the one from the other. */
function triesFor(error: unknown): number {
  if (isPassing(error)) return RETRIES.length;
  return codeOf(error) === 'GeneralException' ? 1 : 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What Excel was asked for and did not give: a read past its limits comes back empty, without an error. */
export function missing(): HostTrouble {
  return new HostTrouble('ResponsePayloadSizeLimitExceeded');
}
