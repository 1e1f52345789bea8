import { isLoss } from '../audit/report/losses.ts';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Trouble } from '../sheet/workbook.ts';
import { complain } from './output.ts';

/** What can be wrong although nothing is lost, and what names several files, is told at once and fails nothing. */
const TOLD: ReadonlySet<string> = new Set(['correction-unplaced', 'letters-doubtful', 'older-copies']);

const NAMED: Phrase = {
  en: ' Or name the right one with --encoding.',
  de: ' Oder nennen Sie die richtige mit --encoding.',
};

/**
 * Tells what of a file could not be read, a line each on stderr; the command then ends with 2, whatever else it says. What
 * only may be wrong is told too, and the command ends as it would.
 */
export function tellLosses(file: string, troubles: readonly Trouble[], language: Language): void {
  for (const trouble of troubles) {
    const { id, message } = trouble;
    const named = id.startsWith('letters-') ? NAMED[language] : '';
    // Copies are named by the sentence itself.
    const sentence = id === 'older-copies' ? message : `${file}: ${message}${named}`;
    if (isLoss(trouble)) process.exitCode = complain(sentence);
    else if (TOLD.has(id)) complain(sentence);
  }
}
