import { parseIsoDay } from '../calendar/day.ts';
import type { Finding } from './finding.ts';

/** What the list of cells says anyway. */
const SAID_BY_THE_CELLS: ReadonlySet<string> = new Set(['sheet', 'cell', 'cells', 'count', 'address']);

/** Counts that say nothing where there is nothing to count. */
const SILENT_AT_ZERO: ReadonlySet<string> = new Set(['others', 'lag']);

/** The numbers and days that were compared, and words that the sentence leaves out, each by its name: what a reader is told. */
export function toldEvidence({
  evidence,
  message,
}: Pick<Finding, 'evidence' | 'message'>): readonly (readonly [name: string, value: string | number])[] {
  return Object.entries(evidence).filter(
    ([name, value]) =>
      !SAID_BY_THE_CELLS.has(name) &&
      value !== '' &&
      !(value === 0 && SILENT_AT_ZERO.has(name)) &&
      (typeof value === 'number' || parseIsoDay(value) !== null || !says(message, value)),
  );
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether words stand in a sentence, and not only within longer ones: “Al” is not in “Alpha”. */
function says(message: string, words: string): boolean {
  for (let at = message.indexOf(words); at !== -1; at = message.indexOf(words, at + 1)) {
    const around = [message[at - 1], message[at + words.length]];
    if (!around.some((letter) => LETTER_OR_DIGIT.test(letter ?? ''))) return true;
  }
  return false;
}
