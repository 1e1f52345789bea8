import type { Axis } from './axis.ts';
import type { Column } from './grid.ts';
import { wordKey } from './word-key.ts';

/** The words of a field that holds several at once, as a CRM writes them: `EMEA;APAC`. One where it holds one. */
export function wordsOf(text: string): readonly string[] {
  const words = text.split(';').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  return words.length === 0 ? [text] : words;
}

/**
 * The class of a value of several words: the same rows must take each of them. Null where rows treat them differently, so
 * that nobody can tell which of them counts.
 *
 * @param text with no class of its own: no row names it as it stands
 */
export function classOfSeveral({ axis, sure, may }: Column, text: string): number | null {
  const [first = null, ...others] = wordsOf(text).map((word) => classOfWord(axis, word));
  if (first === null) return null;
  const isAlike = (at: number | null): boolean =>
    at !== null && [sure, may].every((rows) => rows[at]!.every((bits, word) => bits === rows[first]![word]));
  return others.every(isAlike) ? first : null;
}

function classOfWord({ words, other }: Axis, word: string): number | null {
  return words.get(wordKey(word)) ?? other;
}
