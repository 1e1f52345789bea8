import { withoutAsides, withoutNumber } from './asides.ts';
import { coresOf, DAYS, TIMED, withoutOutturn } from './composed.ts';
import type { Known } from './find-parts.ts';
import { findParts } from './find-parts.ts';
import { uninflected } from './inflection.ts';
import { mended, parted } from './mended.ts';
import { isUnspaced, wordsOf } from './normalise.ts';
import type { Fit, PhraseBook, Reading } from './phrase-book.ts';
import { findSides } from './sides.ts';
import { findNear } from './slips.ts';
import { COUNTS } from './small-words.ts';
import { findUnspaced, withoutWhat } from './unspaced.ts';
import { anyCase } from './any-case.ts';

const WEIGHTS: Readonly<Record<Fit, number>> = {
  whole: 4.2,
  inner: 3.6,
  composed: 3.4,
  head: 2.4,
  part: 1.2,
  near: 2.6,
};
const WEAK = 0.5;
/** What a phrase in another form of its words, or written together, counts for. */
const BENT = 0.85;
/** What a phrase counts for that one slip hides. */
const MENDED = 0.62;
const LONGEST = 90;
/** `$/unit`: money for one of something. */
const PRICED = /^[$€£¥]\s*(?:\/|per)\s*(?=(?:unit|item|piece|pc|each|ea)(?!\p{L}))/iu;
/** Letters of languages whose compounds begin with what they are, as `Typ sprzętu` does. */
const HEAD_FIRST_LETTERS = anyCase`[ąćęłńśźżčďěňřšťžůñãõâêîû]`;
const NONE: Known = new Set();

/** What a text may name, strongest first; empty when no phrase is in it. */
export function lookUp<T extends string>(book: PhraseBook<T>, written: string): readonly Reading<T>[] {
  if (written.length > LONGEST) return [];
  const text = withoutNumber(written.replace(PRICED, 'price per '));
  const best = new Map<T, Reading<T>>();
  const found = (phrase: string, fit: Fit, share: number): void => {
    const other = book.phrases.has(phrase) ? undefined : (book.written().get(phrase) ?? bentOf(book, phrase));
    const near = other === undefined ? 1 : BENT;
    for (const sense of book.phrases.get(other ?? phrase) ?? []) {
      const weight = WEIGHTS[fit] * (sense.weak ? WEAK : 1) * share * near;
      if (weight > (best.get(sense.of)?.weight ?? 0)) best.set(sense.of, { of: sense.of, weight, phrase, fit });
    }
  };
  const words = wordsOf(text);
  const whole = words.join(' ');
  found(whole, 'whole', 1);
  // “MoSCoW” and “eMail” are one word, “StartDate” is two.
  const uncut = wordsOf(text.toLowerCase()).join(' ');
  if (uncut !== whole) found(uncut, 'whole', 1);
  const bare = wordsOf(withoutAsides(text));
  if (bare.length > 0 && (bare.length < words.length || /^[$€£¥]/.test(text))) found(bare.join(' '), 'inner', 1);
  const inside = bare.length > 0 ? bare : words;
  const asked =
    best.size > 0 ? undefined : isUnspaced(whole) ? (book.together?.(inside) ?? undefined) : book.asked?.(inside);
  if (asked === null) return [];
  if (asked !== undefined) return [{ of: asked, weight: WEIGHTS.composed, phrase: words.join(' '), fit: 'composed' }];
  const meant = best.size > 0 || book.together === null ? [] : ofMended(book, text, inside);
  if (meant.length > 0) return meant;
  // A line may break within a phrase as well as between two.
  if (best.size === 0 && text.includes('\n') && book.together !== null) findTogether(book, inside, found, best);
  if (best.size === 0) findSides(text, found);
  if (isUnspaced(whole)) findUnspaced(book, best.size === 0 && bare.length > 0 ? bare.join(' ') : whole, found);
  else if (best.size === 0 || best.values().next().value?.fit === 'inner') {
    if (COUNTS.test(whole)) return [...best.values()];
    if (book.together !== null) findTogether(book, bare.length > 0 ? bare : words, found, best);
    // `Impact ID` is no slip of `Impact I`.
    if (best.size === 0 && !/ (?:id|no|nr)$/.test(whole)) findNear(book, whole, found);
    const apart = best.size > 0 ? null : parted(book, inside, text);
    if (apart !== null)
      for (const { phrase, fit } of lookUp(book, apart)) if (fit !== 'part' && fit !== 'head') found(phrase, fit, BENT);
    if (best.size === 0 && words.length === 1) findCompound(book, whole, found);
    const heads = HEAD_FIRST_LETTERS.test(text) ? { first: book.phrases, last: NONE } : book.heads;
    findParts(heads, bare.length > 0 ? bare : words, found);
    if (best.size === 0 && bare.length < words.length) findParts(heads, words, found);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** The phrase of the book that differs only by the endings of its words. */
function bentOf<T extends string>(book: PhraseBook<T>, phrase: string): string | undefined {
  return phrase.length < 5 ? undefined : book.byStem().get(uninflected(phrase));
}

/** What a text names once its word that is a slip is mended, where every way to mend it names the same first. */
function ofMended<T extends string>(
  book: PhraseBook<T>,
  text: string,
  words: readonly string[],
): readonly Reading<T>[] {
  const [first = [], ...more] = mended(book, words, text).map((way) => lookUp(book, way));
  if (more.some(([other]) => other?.of !== first[0]?.of)) return [];
  const share = (fit: Fit): number => (fit === 'head' || fit === 'part' ? BENT : MENDED);
  return first.map((reading) => ({ ...reading, weight: reading.weight * share(reading.fit), fit: 'near' }));
}

/** An event with its date or person, else the first core of the header that is a phrase. */
function findTogether<T extends string>(
  book: PhraseBook<T>,
  words: readonly string[],
  found: (phrase: string, fit: Fit, share: number) => void,
  best: Map<T, Reading<T>>,
): void {
  const event = book.together?.(words) ?? null;
  if (event !== null) {
    best.set(event, { of: event, weight: WEIGHTS.composed, phrase: words.join(' '), fit: 'composed' });
    return;
  }
  if (best.size > 0) return;
  const isDate = /^(?:date|dt)$/.test(words.at(-1) ?? '');
  for (const [at, core] of coresOf(words).entries()) {
    // `Observation date` is a date and no observation; `Finish target date` is a finish, a point in time itself.
    if (isDate && !/(?:^| )(?:date|dt)$/.test(core) && !isDay(book, core)) continue;
    found(core, 'composed', 1 - at * 0.02);
    if (best.size > 0) return;
  }
  const timeless = withoutOutturn(words);
  if (timeless !== null && book.phrases.get(timeless)?.some(({ of }) => TIMED.has(of)))
    found(timeless, 'composed', 0.9);
}

function isDay<T extends string>(book: PhraseBook<T>, phrase: string): boolean {
  return book.phrases.get(phrase)?.some(({ of }) => DAYS.has(of)) ?? false;
}

/** The second half of a word written together says what it is: `Projektstatus`, `riskowner`. */
function findCompound<T extends string>(
  book: PhraseBook<T>,
  word: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  for (let from = 3; from <= word.length - 4; from++) {
    const head = word.slice(from);
    if (!book.phrases.has(head) && !book.written().has(head)) continue;
    const first = word.slice(0, from);
    const isWhole = book.phrases.has(first) || book.phrases.has(first.replace(/(?:[sn-]|en)$/, ''));
    if (head.length < 6 && !isWhole) continue;
    found(head, isWhole ? 'composed' : 'head', 0.9);
    return;
  }
}

/** Whether a text is found in one of the books without looking into its parts: the cheap question. */
export function isPhrase(written: string, ...books: readonly PhraseBook<string>[]): boolean {
  if (written.length > LONGEST) return false;
  const has = (phrase: string): boolean => books.some(({ phrases }) => phrases.has(phrase));
  const text = withoutNumber(written);
  const words = wordsOf(text).join(' ');
  if (has(words)) return true;
  if (isUnspaced(words)) {
    const rest = withoutWhat(words);
    if (rest !== null && has(rest)) return true;
    if (books.some(({ together }) => typeof together?.([words]) === 'string')) return true;
  }
  const bare = wordsOf(withoutAsides(text));
  return (
    (bare.join(' ') !== words && has(bare.join(' '))) ||
    (bare.length > 1 && bare.length < 6 && books.some((book) => book.together !== null && isComposed(book, bare)))
  );
}

/** Whether words that a book does not list name what it lists, or an event of its own. */
function isComposed(book: PhraseBook<string>, words: readonly string[]): boolean {
  return typeof book.together?.(words) === 'string' || coresOf(words).some((core) => book.phrases.has(core));
}
