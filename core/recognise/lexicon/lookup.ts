import { distance } from 'fastest-levenshtein';
import { isUnspaced, normalise, stems } from './normalise.ts';

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
  /** Phrases of scripts without spaces, longest first. */
  readonly unspaced: readonly string[];
  /** Phrases long enough to be misspelt, by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly known: Map<string, readonly Reading<T>[]>;
}

const WEIGHTS: Readonly<Record<Fit, number>> = { whole: 4.2, inner: 3.6, head: 2.2, part: 1.2, near: 2.6 };
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
  const byLength = new Map<number, string[]>();
  for (const phrase of phrases.keys()) {
    if (phrase.length < 6 || isUnspaced(phrase)) continue;
    const same = byLength.get(phrase.length);
    if (same === undefined) byLength.set(phrase.length, [phrase]);
    else same.push(phrase);
  }
  const unspaced = [...phrases.keys()].filter(isUnspaced).sort((a, b) => b.length - a.length);
  return { phrases, unspaced, byLength, known: new Map() };
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
  const bare = stems(normalise(text.replace(/[([{].*?[)\]}]|[([{].*$/gs, ' ').replace(/[:*?]+\s*$/, '')));
  if (bare.length > 0 && bare.length < words.length) found(bare.join(' '), 'inner', 1);
  if (isUnspaced(whole)) findUnspaced(book, whole, found);
  else if (best.size === 0 || best.values().next().value?.fit === 'inner') {
    findParts(bare.length > 0 ? bare : words, found);
    if (best.size === 0 && bare.length < words.length) findParts(words, found);
    if (best.size === 0) findNear(book, whole, found);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** The longest phrases at the end (the head of an English compound), at the start and in the middle. */
function findParts(words: readonly string[], found: (phrase: string, fit: Fit, share: number) => void): void {
  const count = Math.min(words.length, 9);
  for (let length = count - 1; length >= 1; length--) {
    const share = 0.55 + (0.45 * length) / count;
    for (let from = 0; from + length <= count; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      if (phrase.length < 2 && length === 1) continue;
      found(phrase, from + length === count ? 'head' : 'part', from === 0 ? share * 1.15 : share);
    }
  }
}

function findUnspaced<T extends string>(
  book: PhraseBook<T>,
  text: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  const bare = text.replaceAll(' ', '');
  let hits = 0;
  for (const phrase of book.unspaced) {
    if (hits >= 3) return;
    const at = bare.indexOf(phrase.replaceAll(' ', ''));
    if (at < 0) continue;
    hits += 1;
    const share = 0.6 + (0.4 * phrase.length) / bare.length;
    found(
      phrase,
      phrase.length === bare.length ? 'whole' : at + phrase.length === bare.length ? 'head' : 'part',
      share,
    );
  }
}

/** One slip in words of six letters, two from eleven on. */
function findNear<T extends string>(
  book: PhraseBook<T>,
  text: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  if (text.length < 6 || text.length > 30) return;
  const allowed = text.length >= 11 ? 2 : 1;
  for (let length = text.length - allowed; length <= text.length + allowed; length++)
    for (const phrase of book.byLength.get(length) ?? [])
      if (phrase[0] === text[0] && distance(phrase, text) <= allowed) found(phrase, 'near', 1);
}
