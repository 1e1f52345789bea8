import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** Text of printable ASCII alone. */
export const PRINTABLE = /^[ -~]*$/;

/** What parts words, besides spaces; in lists commas and question marks have a meaning of their own. */
const NO_WORD = { printable: /[^a-z\d#%$ ]+/g, any: /[^\p{L}\p{M}\p{N}#%€$ ]+/gu } as const;
const NO_WORD_OF_LIST = { printable: /[^a-z\d#%$,? ]+/g, any: /[^\p{L}\p{M}\p{N}#%€$,? ]+/gu } as const;

/** A text as words to compare: camelCase split, folded, punctuation dropped; `#`, `%` and currency signs stay, the first as a word. */
function normalise(text: string, noWord: typeof NO_WORD | typeof NO_WORD_OF_LIST): string {
  const isPrintable = PRINTABLE.test(text);
  const lower = text.toLowerCase();
  // The lists of the lexicon are long, and have no capitals that could begin a word.
  const parted = lower === text ? text : isPrintable ? withoutHumps(text) : withoutAnyHumps(text);
  // Printable ASCII folds to its small letters, several times as quickly.
  const folded = isPrintable
    ? parted.toLowerCase().replace(noWord.printable, ' ')
    : fold(parted).normalize('NFC').replaceAll('ı', 'i').replace(noWord.any, ' ');
  const numbered = folded.includes('#') ? folded.replace(/([^ ])#/g, '$1 #') : folded;
  return numbered.replace(/ {2,}/g, ' ').trim();
}

function withoutHumps(text: string): string {
  return text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z](?!s(?![a-z]))[a-z])/g, '$1 $2');
}

function withoutAnyHumps(text: string): string {
  return text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

/** Words, or a list of phrases of them, without plural s; words of up to three letters stay (`is`, `os`), and those in ss and us. */
function singular(words: string): string {
  return words.replace(/([^ ,?])ies(?![^ ,?])/g, '$1y').replace(/([^ ,?]{2}[^ ,?su])s(?![^ ,?])/g, '$1');
}

/** The words of a header or phrase in the form they are looked up in. */
export const wordsOf = remembered(findWords);

/** The same without being remembered, for texts that are asked about once, as cells are. */
export function findWords(text: string): readonly string[] {
  const normalised = normalise(text, NO_WORD);
  return normalised === '' ? [] : singular(normalised).split(' ');
}

/**
 * The phrases of a list, parted by commas, as they are looked up; a `?` that calls one a weak sign stays in it. The list is
 * normalised as one text, as the books hold tens of thousands of phrases.
 */
export function findPhrases(list: string): readonly string[] {
  return singular(normalise(list, NO_WORD_OF_LIST))
    .split(/ ?, ?/)
    .filter((phrase) => phrase !== '');
}

/** Thai, kana, Chinese characters and Hangul. */
export const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a text is written without spaces between words, so that phrases are looked for inside it. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
