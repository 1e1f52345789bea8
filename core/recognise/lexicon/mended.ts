import type { PhraseBook } from './phrase-book.ts';
import { shapeOf } from './phrase-book.ts';
import { isPartOfHeaders } from './word-parts.ts';

/** Shorter words are as often words of their own as slips. */
const SHORTEST = 5;
const WORD = /^\p{L}+$/u;

/**
 * A header with the word of it that is a slip as it was meant: it misses a letter of a known word or has one twice; words
 * with two letters in other places are as often words of their own. Several ways where several words are as near.
 */
export function mended(book: PhraseBook<string>, words: readonly string[], text: string): readonly string[] {
  const slip = words.find((word) => word.length >= SHORTEST && WORD.test(word) && !isKnown(book, word));
  const at = slip === undefined ? -1 : text.toLowerCase().indexOf(slip);
  if (slip === undefined || at < 0) return [];
  return meant(book, slip).map((word) => text.slice(0, at) + word + text.slice(at + slip.length));
}

/** Letters that each of two words has at least that are written as one, and the second of them. */
const PART = { first: 3, second: 4 } as const;

/** A header with two known words apart that are written as one in it, as names of fields are: `riskowner (text)`. */
export function parted(book: PhraseBook<string>, words: readonly string[], text: string): string | null {
  for (const word of words) {
    const at = text.toLowerCase().indexOf(word);
    if (at < 0 || word.length < PART.first + PART.second || !WORD.test(word) || isKnown(book, word)) continue;
    for (let from = PART.first; from <= word.length - PART.second; from++)
      if (isKnown(book, word.slice(0, from)) && isKnown(book, word.slice(from)))
        return `${text.slice(0, at + from)} ${text.slice(at + from)}`;
  }
  return null;
}

function meant(book: PhraseBook<string>, word: string): readonly string[] {
  const of = (length: number): readonly string[] => book.wordsByShape().get(shapeOf(word, length)) ?? [];
  return [
    ...of(word.length + 1).filter((other) => missesOne(word, other)),
    ...of(word.length - 1).filter((other) => missesOne(other, word) && hasTwice(word, other)),
  ];
}

function isKnown(book: PhraseBook<string>, word: string): boolean {
  return book.phrases.has(word) || book.words().has(word) || isPartOfHeaders(word);
}

/** Whether a word is another without one of its letters. */
function missesOne(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return other.endsWith(word.slice(at));
}

/** Whether the letter that a word has more than another stands beside one of its kind. */
function hasTwice(word: string, other: string): boolean {
  let at = 0;
  while (word[at] === other[at]) at += 1;
  return word[at] === word[at - 1];
}
