import { isNumberOf } from './composed.ts';
import type { Fit } from './phrase-book.ts';
import { FALSE_FRIENDS, OF, SUMS } from './small-words.ts';

/** Phrases by themselves, whatever they stand for. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

/** The longest phrases at the end (the head of an English compound; a Romance one begins with it), at the start and in the middle. */
export function findParts(
  heads: { readonly first: Known; readonly last: Known },
  words: readonly string[],
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  const count = Math.min(words.length, 9);
  const of = SUMS.has(words[0] ?? '') ? -1 : words.findIndex((word, at) => at > 0 && OF.has(word));
  // `Person in charge of testing`: what is said of something may have such a word itself.
  const behind = of < 0 ? -1 : words.findIndex((word, at) => at > of + 1 && OF.has(word));
  const isNumber = isNumberOf(words);
  if (isNumber) found(words[1]!, 'head', 0.8);
  // `Service owner` is an owner, though a `service` is a team in French.
  const isLast = isNumber || heads.last.has(words[count - 1]!);
  const first = isLast ? 0 : firstHead(heads.first, words.slice(0, count - 1));
  for (let length = count - 1; length >= 1; length--) {
    const share = 0.55 + (0.45 * length) / count;
    for (let from = 0; from + length <= count; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      if (length === 1 && (phrase.length < 2 || (from > 0 && FALSE_FRIENDS.has(phrase)))) continue;
      const end = from + length;
      const isHead =
        of > 0
          ? end === of || (end === behind && from === 0)
          : first > 0
            ? from === 0 && length === first
            : end === count;
      found(phrase, isHead ? 'head' : 'part', from === 0 ? share * 1.15 : share);
    }
  }
}

/** How many words from the first on are a phrase that comes before what it is said of; 0 where none are. */
function firstHead(headFirst: Known, words: readonly string[]): number {
  for (let length = words.length; length > 0; length--)
    if (headFirst.has(words.slice(0, length).join(' '))) return length;
  return 0;
}
