import { HostTrouble, isPassing, troubleOf } from './office-errors.ts';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The way to Excel: every request goes through it. */
export interface Host {
  /**
   * Runs a batch; ranges live until its next sync. Waits while a cell is being edited, tries again where that may help; else throws a `HostTrouble`.
   * @param writes true where the batch must not be run twice when nobody knows whether the first one arrived
   */
  run<T>(batch: Batch<T>, options?: { readonly writes?: boolean }): Promise<T>;
  /** Whether Excel knows the members of a set. */
  has(version: string): boolean;
}

/** Milliseconds before each further try when Excel cannot be reached. */
const RETRIES = [250, 1_000, 3_000];
const WHILE_EDITING = 400;
const EDITING = 'Waiting for Excel: a cell is being edited. Finish it with Enter, or leave it with Esc.';
const UNREACHABLE = 'Excel cannot be reached just now; trying again.';

/** @param say told what keeps Excel from answering, and null when nothing does any more */
export function createHost(say: (notice: string | null) => void): Host {
  async function run<T>(batch: Batch<T>, { writes = false } = {}): Promise<T> {
    let waited = false;
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
          const trouble = troubleOf(error);
          if (trouble.code === 'InvalidOperationInCellEditMode') await wait(EDITING, WHILE_EDITING);
          else if (!writes && failed < triesFor(trouble)) {
            await wait(UNREACHABLE, RETRIES[failed]!);
            failed += 1;
          } else throw trouble;
        }
      }
    } finally {
      if (waited) say(null);
    }
  }
  return { run, has: hasApi };
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
function triesFor(trouble: HostTrouble): number {
  if (isPassing(trouble)) return RETRIES.length;
  return trouble.code === 'GeneralException' ? 1 : 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What Excel was asked for and did not give: a read past its limits comes back empty, without an error. */
export function missing(): HostTrouble {
  return new HostTrouble(
    'ResponsePayloadSizeLimitExceeded',
    'Excel gave nothing back. Delete what the sheet does not need.',
  );
}
