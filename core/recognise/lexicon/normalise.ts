import { fold } from '../values/fold.ts';

/** A header or phrase as words to compare: camelCase split, folded, punctuation dropped; `#`, `%` and currency signs stay. */
export function normalise(text: string): string {
  return PRINTABLE.test(text) ? normalisePrintable(text) : normaliseAny(text);
}

const PRINTABLE = /^[ -~]*$/;

/** The same for printable ASCII, several times as quickly. */
function normalisePrintable(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d#%$]+/g, ' ')
    .trim();
}

function normaliseAny(text: string): string {
  return fold(text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{M}\p{N}#%€$]+/gu, ' ')
    .trim();
}

/** The word without its plural s; words of up to three letters stay (`is`, `os`). */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The words of a header or phrase in the form they are looked up in. Remembered, as each book and kind asks for them. */
export function wordsOf(text: string): readonly string[] {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const words = findWords(text);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, words);
  return words;
}

const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 10_000;

/** The same without being remembered, for texts that are asked about once: cells, and the phrases of the books. */
export function findWords(text: string): readonly string[] {
  const normalised = normalise(text);
  return normalised === '' ? [] : normalised.split(' ').map(singular);
}

/** Whether a text is written without spaces between words, so that phrases are looked for inside it. */
export function isUnspaced(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}
