import { withoutEndings } from './inflection.ts';
import { findPhrases, isUnspaced } from './normalise.ts';
import { once } from './once.ts';

/** How a phrase was found in a text. */
export type Fit = 'whole' | 'inner' | 'composed' | 'head' | 'part' | 'near';

/** One reading of a text: what it names, how sure the words alone make it (log-odds), and the phrase that says so. */
export interface Reading<T extends string> {
  readonly of: T;
  readonly weight: number;
  readonly phrase: string;
  readonly fit: Fit;
}

/** A thing that a phrase may stand for, and whether the phrase is but a weak sign of it. */
interface Sense<T extends string> {
  readonly of: T;
  readonly weak: boolean;
}

/** Phrases to readings; made once per list of words. What not every text is looked up in is made when it first is. */
export interface PhraseBook<T extends string> {
  readonly phrases: ReadonlyMap<string, readonly Sense<T>[]>;
  /** Phrases by what they are without the endings of their words. */
  readonly byStem: () => ReadonlyMap<string, string>;
  /** Phrases of several words by how they are written together. */
  readonly written: () => ReadonlyMap<string, string>;
  /** Length of the longest phrase of a script without spaces; 0 where there is none. */
  readonly longestUnspaced: () => number;
  /** Phrases long enough to be misspelt, by first letter and length. */
  readonly byShape: () => ReadonlyMap<string, readonly string[]>;
  /** Phrases of several words written together, likewise. */
  readonly writtenByShape: () => ReadonlyMap<string, readonly string[]>;
  /** The words of all phrases long enough to be misspelt, by first letter and length. */
  readonly wordsByShape: () => ReadonlyMap<string, readonly string[]>;
  readonly words: () => ReadonlySet<string>;
  /** Phrases that only languages have whose compounds begin with what they are, as `valor contrato` is a value; and those that only English has of these. */
  readonly heads: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> };
  /** What several words name together that are no phrase of the book; null where such headers name nothing. */
  readonly together: ((words: readonly string[]) => T | null) | null;
  /** What a question asks for: null for nothing of the book, undefined where a text is no known question. */
  readonly asked: ((words: readonly string[]) => T | null | undefined) | null;
}

/** The words of one group of languages, and where their compounds say what they are. */
interface WordList<T extends string> {
  readonly words: Partial<Readonly<Record<T, string>>>;
  readonly head: 'first' | 'last' | null;
}

/** Gathers the phrases of several languages; the same phrase may stand for several things. */
export function phraseBook<T extends string>(
  lists: readonly WordList<T>[],
  together: PhraseBook<T>['together'] = null,
  asked: PhraseBook<T>['asked'] = null,
): PhraseBook<T> {
  const phrases = new Map<string, readonly Sense<T>[]>();
  const heads = { first: new Set<string>(), last: new Set<string>() };
  for (const { words, head } of lists)
    for (const [of, text] of Object.entries(words) as [T, string | undefined][]) {
      // Nearly all phrases stand for one thing, and share how that is said.
      const alone = { sure: [{ of, weak: false }], weak: [{ of, weak: true }] } as const;
      for (const written of findPhrases(text ?? '')) {
        const weak = written.includes('?');
        const phrase = weak ? written.replace('?', '').trim() : written;
        const senses = phrases.get(phrase);
        if (head !== 'first') heads.first.delete(phrase);
        if (head === 'first') heads.last.delete(phrase);
        if (senses === undefined && head !== null) heads[head].add(phrase);
        if (senses === undefined) phrases.set(phrase, weak ? alone.weak : alone.sure);
        else if (!senses.some((sense) => sense.of === of)) phrases.set(phrase, [...senses, { of, weak }]);
      }
    }
  const spaced = once(() => [...phrases.keys()].filter((phrase) => phrase.length >= 5 && !isUnspaced(phrase)));
  const written = once(() => writtenTogether(spaced()));
  const words = once(() => new Set(spaced().join(' ').split(' ')));
  return {
    phrases,
    byStem: once(() => stemsOf(spaced())),
    written,
    longestUnspaced: once(() => longest([...phrases.keys()].filter(isUnspaced))),
    byShape: once(() => byShape(spaced().filter(({ length }) => length >= LONG))),
    writtenByShape: once(() => byShape(written().keys())),
    words,
    wordsByShape: once(() => byShape([...words()].filter(({ length }) => length >= LONG - 1))),
    heads,
    together,
    asked,
  };
}

function stemsOf(phrases: readonly string[]): ReadonlyMap<string, string> {
  const stems = withoutEndings(phrases.join('\n')).split('\n');
  const byStem = new Map<string, string>();
  for (let at = 0; at < stems.length; at++) if (!byStem.has(stems[at]!)) byStem.set(stems[at]!, phrases[at]!);
  return byStem;
}

function writtenTogether(phrases: readonly string[]): ReadonlyMap<string, string> {
  const long = phrases.filter((phrase) => phrase.length >= LONG && phrase.includes(' '));
  return new Map(long.map((phrase) => [phrase.replaceAll(' ', ''), phrase]));
}

function byShape(phrases: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, string[]>();
  for (const phrase of phrases) {
    const shape = shapeOf(phrase, phrase.length);
    const list = shapes.get(shape);
    if (list === undefined) shapes.set(shape, [phrase]);
    else list.push(phrase);
  }
  return shapes;
}

function longest(phrases: readonly string[]): number {
  return phrases.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Phrases of fewer letters are not told from slips of them, nor from words written together. */
const LONG = 6;

/** Phrases of one shape may be a slip of each other: first letter and length. */
export function shapeOf(text: string, length: number): string {
  return `${text.slice(0, 1)}${length}`;
}
