import { distance } from 'fastest-levenshtein';
import { isUnspaced, normalise, stems } from './normalise.ts';
import { COUNTS, OF, SUMS } from './small-words.ts';

/** How a phrase was found in a text. */
export type Fit = 'whole' | 'inner' | 'head' | 'part' | 'near';

/** One reading of a text: what it names, how sure the words alone make it (log-odds), and the phrase that says so. */
export interface Reading<T extends string> {
  readonly of: T;
  readonly weight: number;
  readonly phrase: string;
  readonly fit: Fit;
}

/** Phrases to readings; made once per list of words. */
export interface PhraseBook<T extends string> {
  readonly phrases: ReadonlyMap<string, readonly { readonly of: T; readonly weak: boolean }[]>;
  /** Length of the longest phrase of a script without spaces; 0 where there is none. */
  readonly longestUnspaced: number;
  /** Phrases long enough to be misspelt, by first letter and length. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  readonly known: Map<string, readonly Reading<T>[]>;
}

const WEIGHTS: Readonly<Record<Fit, number>> = { whole: 4.2, inner: 3.6, head: 2.4, part: 1.2, near: 2.6 };
const WEAK = 0.5;
const LONGEST = 90;

/** Gathers the phrases of several languages; the same phrase may stand for several things. */
export function phraseBook<T extends string>(lists: readonly Partial<Readonly<Record<T, string>>>[]): PhraseBook<T> {
  const phrases = new Map<string, { of: T; weak: boolean }[]>();
  for (const list of lists)
    for (const [of, text] of Object.entries(list) as [T, string | undefined][])
      for (const written of (text ?? '').split(',')) {
        const weak = written.trim().endsWith('?');
        const phrase = stems(normalise(written)).join(' ');
        if (phrase === '') continue;
        const senses = phrases.get(phrase) ?? [];
        if (!senses.some((sense) => sense.of === of)) senses.push({ of, weak });
        phrases.set(phrase, senses);
      }
  const byShape = new Map<string, string[]>();
  let longestUnspaced = 0;
  for (const phrase of phrases.keys()) {
    if (isUnspaced(phrase)) longestUnspaced = Math.max(longestUnspaced, phrase.length);
    else if (phrase.length >= 6) {
      const shape = shapeOf(phrase, phrase.length);
      const same = byShape.get(shape);
      if (same === undefined) byShape.set(shape, [phrase]);
      else same.push(phrase);
    }
  }
  return { phrases, longestUnspaced, byShape, known: new Map() };
}

/** What a text may name, strongest first; empty when no phrase is in it. Remembered per book. */
export function lookUp<T extends string>(book: PhraseBook<T>, text: string): readonly Reading<T>[] {
  if (text.length > LONGEST) return [];
  const known = book.known.get(text);
  if (known !== undefined) return known;
  const readings = readingsOf(book, text);
  // A workbook's own texts must not stay for ever in a long session.
  if (book.known.size > 20_000) book.known.clear();
  book.known.set(text, readings);
  return readings;
}

function readingsOf<T extends string>(book: PhraseBook<T>, text: string): readonly Reading<T>[] {
  const best = new Map<T, Reading<T>>();
  const found = (phrase: string, fit: Fit, share: number): void => {
    for (const sense of book.phrases.get(phrase) ?? []) {
      const weight = WEIGHTS[fit] * (sense.weak ? WEAK : 1) * share;
      if (weight > (best.get(sense.of)?.weight ?? 0)) best.set(sense.of, { of: sense.of, weight, phrase, fit });
    }
  };
  const words = stems(normalise(text));
  const whole = words.join(' ');
  found(whole, 'whole', 1);
  // “MoSCoW” and “eMail” are one word, “StartDate” is two.
  const uncut = stems(normalise(text.toLowerCase())).join(' ');
  if (uncut !== whole) found(uncut, 'whole', 1);
  const bare = stems(normalise(withoutAsides(text)));
  if (bare.length > 0 && bare.length < words.length) found(bare.join(' '), 'inner', 1);
  if (isUnspaced(whole)) findUnspaced(book, whole, found);
  else if (best.size === 0 || best.values().next().value?.fit === 'inner') {
    if (best.size === 0) findNear(book, whole, found);
    if (best.size === 0 && words.length === 1) findCompound(book, whole, found);
    if (COUNTS.test(whole)) return [...best.values()];
    findParts(bare.length > 0 ? bare : words, found);
    if (best.size === 0 && bare.length < words.length) findParts(words, found);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** The longest phrases at the end (the head of an English compound), at the start and in the middle. */
function findParts(words: readonly string[], found: (phrase: string, fit: Fit, share: number) => void): void {
  const count = Math.min(words.length, 9);
  const of = SUMS.has(words[0] ?? '') ? -1 : words.findIndex((word, at) => at > 0 && OF.has(word));
  for (let length = count - 1; length >= 1; length--) {
    const share = 0.55 + (0.45 * length) / count;
    for (let from = 0; from + length <= count; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      if (phrase.length < 2 && length === 1) continue;
      const isHead = of > 0 ? from + length === of : from + length === count;
      found(phrase, isHead ? 'head' : 'part', from === 0 ? share * 1.15 : share);
    }
  }
}

/** The second half of a word written together says what it is: `Projektstatus`, `riskowner`. */
function findCompound<T extends string>(
  book: PhraseBook<T>,
  word: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  for (let from = 3; from <= word.length - 4; from++) {
    const head = word.slice(from);
    if (!book.phrases.has(head)) continue;
    const before = word.slice(0, from).replace(/[sn-]$/, '');
    if (head.length < 6 && !book.phrases.has(before) && !book.phrases.has(word.slice(0, from))) continue;
    found(head, 'head', 0.9);
    return;
  }
}

/** Phrases inside a text without spaces: at each place the longest one, then on behind it. */
function findUnspaced<T extends string>(
  book: PhraseBook<T>,
  text: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  const bare = text.replaceAll(' ', '');
  const named = bare.replace(/(?:名称|名稱|名前|名)$/, '');
  if (named.length >= 2 && named !== bare) found(named, 'inner', 0.8);
  for (let from = 0; from < bare.length; from++)
    for (let length = Math.min(book.longestUnspaced, bare.length - from); length >= 1; length--) {
      const phrase = bare.slice(from, from + length);
      if (!book.phrases.has(phrase) || (length === 1 && bare.length > 1)) continue;
      const share = 0.6 + (0.4 * length) / bare.length;
      found(phrase, length === bare.length ? 'whole' : from + length === bare.length ? 'head' : 'part', share);
      from += length - 1;
      break;
    }
}

/** One slip in phrases of six letters, two from eleven on. */
function findNear<T extends string>(
  book: PhraseBook<T>,
  text: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  if (text.length < 6 || text.length > 30) return;
  const allowed = text.length >= 11 ? 2 : 1;
  for (let length = text.length - allowed; length <= text.length + allowed; length++)
    for (const phrase of book.byShape.get(shapeOf(text, length)) ?? [])
      if (distance(phrase, text) <= allowed) found(phrase, 'near', 1);
}

function shapeOf(text: string, length: number): string {
  return `${text.slice(0, 1)}${length}`;
}

/** Without what stands in brackets, a closing colon, and a number that only counts: `Dependency 3`, `Cost (k€):`. */
function withoutAsides(text: string): string {
  return text
    .replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/[:*?\s]+$/, '')
    .replace(/(?<=\p{L}{3})[\s#_-]*\d{1,2}$/u, '');
}

/** How a text is found in a book without looking into its parts: the cheap question. */
export function wholeFit<T extends string>(book: PhraseBook<T>, text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = stems(normalise(text)).join(' ');
  if (book.phrases.has(words)) return true;
  const bare = withoutAsides(text);
  return bare.length < text.length && book.phrases.has(stems(normalise(bare)).join(' '));
}
