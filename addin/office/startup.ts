import type { Done } from '../pane/workbook-port.ts';
import type { OfficeWords } from './words/english.ts';

/** The document setting by which Excel shows the task pane of this add-in when the workbook opens. */
const SHOWS_PANE = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens together with this workbook. */
export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(SHOWS_PANE) === true;
}

/**
 * Opens the pane together with this workbook from now on, or no longer: the document says so, and the shared runtime
 * starts with it. Who opens the workbook without the add-in sees nothing of it.
 */
export async function openWithWorkbook(on: boolean, words: OfficeWords): Promise<Done> {
  const { settings } = Office.context.document;
  const before = opensWithWorkbook();
  choose(settings, on);
  const failed = await saved(settings);
  if (failed !== null) {
    // What the workbook does not hold is not to be read from it, nor to be kept by the next saving.
    choose(settings, before);
    return { ok: false, message: words.startNotKept(failed) };
  }
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  return { ok: true, note: on ? words.opensWith : null };
}

function choose(settings: Office.Settings, on: boolean): void {
  if (on) settings.set(SHOWS_PANE, true);
  else settings.remove(SHOWS_PANE);
}

function saved(settings: Office.Settings): Promise<string | null> {
  return new Promise((resolve) =>
    settings.saveAsync((result) =>
      resolve(result.status === Office.AsyncResultStatus.Failed ? result.error.message : null),
    ),
  );
}
