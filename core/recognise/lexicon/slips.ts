import { distance } from 'fastest-levenshtein';
import type { Fit, PhraseBook } from './phrase-book.ts';
import { shapeOf } from './phrase-book.ts';

/** Phrases that a text may be a slip of: one slip in phrases of six letters, two from eleven on. */
export function findNear<T extends string>(
  book: PhraseBook<T>,
  text: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  // Thousands of columns may be called `Column100`, `Column101` …, and none is a slip.
  if (text.length < 6 || text.length > 30 || NUMBERED.test(text)) return;
  const allowed = text.length >= 11 ? 2 : 1;
  const own = lettersOf(text);
  for (let length = text.length - allowed; length <= text.length + allowed; length++)
    for (const phrase of book.byShape().get(shapeOf(text, length)) ?? [])
      if (mayBe(lettersOf(phrase), own, allowed) && slips(phrase, text) <= allowed && isSlip(phrase, text))
        found(phrase, 'near', 1);
  if (text.includes(' ')) return;
  for (let length = text.length - 1; length <= text.length + 1; length++)
    for (const phrase of book.writtenByShape().get(shapeOf(text, length)) ?? [])
      if (mayBe(lettersOf(phrase), own, 1) && slips(phrase, text) <= 1) found(book.written().get(phrase)!, 'near', 1);
}

/** Which letters a text is made of: a bit for each, which it shares with every 32nd other one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << text.charCodeAt(at);
  return letters;
}

/** Whether texts of these letters may be so many slips apart, each of which gives or takes a letter, or both. */
function mayBe(one: number, other: number, slips: number): boolean {
  let apart = 0;
  for (let rest = one ^ other; rest !== 0; rest &= rest - 1) apart += 1;
  return apart <= 2 * slips;
}

const NUMBERED = /^\p{L}+ ?\d{3,}$/u;

/** Whether two phrases differ by slips within their words: `Actoin item` is one of `Action item`, `Action step` is none. */
function isSlip(one: string, other: string): boolean {
  const [first, second] = [one.split(' '), other.split(' ')];
  return (
    first.length !== second.length ||
    first.every((word, at) => slips(word, second[at]!) <= (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0))
  );
}

/** Letters left out, put in or mistaken; two neighbours that changed places are one slip. */
function slips(one: string, other: string): number {
  const letters = distance(one, other);
  return letters === 2 && one.length === other.length && isSwapped(one, other) ? 1 : letters;
}

/** Whether two neighbouring letters changed places, and no other letter is another. */
function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
