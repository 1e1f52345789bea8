import { fold } from '../values/fold.ts';
import { remembered } from '../values/remembered.ts';

/** A header or phrase as words to compare: camelCase split, folded, punctuation dropped; `#`, `%` and currency signs stay. */
export function normalise(text: string): string {
  return PRINTABLE.test(text) ? normalisePrintable(text, NO_WORD.printable) : normaliseAny(text, NO_WORD.any);
}

const PRINTABLE = /^[ -~]*$/;
/** What parts words; in lists commas and question marks have a meaning of their own. */
const NO_WORD = { printable: /[^a-z\d#%$]+/g, any: /[^\p{L}\p{M}\p{N}#%€$]+/gu } as const;
const NO_WORD_OF_LIST = { printable: /[^a-z\d#%$,?]+/g, any: /[^\p{L}\p{M}\p{N}#%€$,?]+/gu } as const;

/** The same for printable ASCII, several times as quickly. */
function normalisePrintable(text: string, noWord: RegExp): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(noWord, ' ')
    .trim();
}

function normaliseAny(text: string, noWord: RegExp): string {
  return fold(text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(noWord, ' ')
    .trim();
}

/** The word without its plural s; words of up to three letters stay (`is`, `os`). */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The words of a header or phrase in the form they are looked up in. */
export const wordsOf = remembered(findWords);

/** The same without being remembered, for texts that are asked about once, as cells are. */
export function findWords(text: string): readonly string[] {
  const normalised = normalise(text);
  return normalised === '' ? [] : normalised.split(' ').map(singular);
}

/**
 * The phrases of a list, parted by commas, as they are looked up, and whether a `?` behind one calls it a weak sign. The list
 * is normalised as one text, as the books hold tens of thousands of phrases.
 */
export function findPhrases(list: string): readonly { readonly phrase: string; readonly weak: boolean }[] {
  const { printable, any } = NO_WORD_OF_LIST;
  const normalised = PRINTABLE.test(list) ? normalisePrintable(list, printable) : normaliseAny(list, any);
  return normalised.split(',').flatMap((written) => {
    const phrase = written.replace('?', '').trim().split(' ').map(singular).join(' ');
    return phrase === '' ? [] : [{ phrase, weak: written.includes('?') }];
  });
}

/** Whether a text is written without spaces between words, so that phrases are looked for inside it. */
export function isUnspaced(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}
