import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Trouble } from '../sheet/workbook.ts';
import { complain } from './output.ts';

/** Troubles that leave out or garble something that a sheet shows in Excel; the others say how something was read. */
const LOSSES: ReadonlySet<string> = new Set([
  'cell-outside-sheet',
  'directory-damaged',
  'letters-doubtful',
  'part-damaged',
  'shared-string-missing',
  'sheet-cut-short',
  'sheet-missing',
  'sheet-unreadable',
  'texts-cut-short',
  'workbook-cut-short',
]);

const NAMED: Phrase = {
  en: ' Or say how they are written: --encoding windows-1250.',
  de: ' Oder sagen Sie, wie sie geschrieben sind: --encoding windows-1250.',
};

/** Whether a trouble leaves out or garbles something; else it is a note on how the file was read. */
export function isLoss({ id }: Trouble): boolean {
  return LOSSES.has(id);
}

/** Tells what of a file could not be read, a line each on stderr; the command then ends with 2, whatever else it says. */
export function tellLosses(file: string, troubles: readonly Trouble[], language: Language): void {
  for (const trouble of troubles) {
    const { id, message } = trouble;
    const named = id === 'letters-doubtful' ? NAMED[language] : '';
    if (isLoss(trouble)) process.exitCode = complain(`${file}: ${message}${named}`);
    // It names the files itself, and of this one nothing is lost.
    if (id === 'older-copies') complain(message);
  }
}
