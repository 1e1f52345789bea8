import { withoutEndings } from './inflection.ts';
import { findPhrases, isUnspaced } from './normalise.ts';

/** How a phrase was found in a text. */
export type Fit = 'whole' | 'inner' | 'composed' | 'head' | 'part' | 'near';

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
  /** Phrases by what they are without the endings of their words. */
  readonly byStem: ReadonlyMap<string, string>;
  /** Phrases of several words by how they are written together. */
  readonly written: ReadonlyMap<string, string>;
  /** Length of the longest phrase of a script without spaces; 0 where there is none. */
  readonly longestUnspaced: number;
  /** Phrases long enough to be misspelt, by first letter and length. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  /** Phrases of several words written together, likewise. */
  readonly writtenByShape: ReadonlyMap<string, readonly string[]>;
  /** Phrases that only languages have whose compounds begin with what they are: `valor contrato` is a value. */
  readonly headFirst: ReadonlySet<string>;
  /** What several words name together that are no phrase of the book; null where such headers name nothing. */
  readonly together: ((words: readonly string[]) => T | null) | null;
  /** What a question asks for: null for nothing of the book, undefined where a text is no known question. */
  readonly asked: ((words: readonly string[]) => T | null | undefined) | null;
}

/** The words of one group of languages, and whether their compounds begin with what they are. */
interface WordList<T extends string> {
  readonly words: Partial<Readonly<Record<T, string>>>;
  readonly isHeadFirst: boolean;
}

/** Gathers the phrases of several languages; the same phrase may stand for several things. */
export function phraseBook<T extends string>(
  lists: readonly WordList<T>[],
  together: PhraseBook<T>['together'] = null,
  asked: PhraseBook<T>['asked'] = null,
): PhraseBook<T> {
  const phrases = new Map<string, { of: T; weak: boolean }[]>();
  const headFirst = new Set<string>();
  for (const { words, isHeadFirst } of lists)
    for (const [of, text] of Object.entries(words) as [T, string | undefined][])
      for (const { phrase, weak } of findPhrases(text ?? '')) {
        const senses = phrases.get(phrase) ?? [];
        if (!isHeadFirst) headFirst.delete(phrase);
        else if (senses.length === 0) headFirst.add(phrase);
        if (!senses.some((sense) => sense.of === of)) senses.push({ of, weak });
        phrases.set(phrase, senses);
      }
  const byStem = new Map<string, string>();
  const written = new Map<string, string>();
  const byShape = new Map<string, string[]>();
  const writtenByShape = new Map<string, string[]>();
  let longestUnspaced = 0;
  for (const phrase of phrases.keys()) {
    if (isUnspaced(phrase)) longestUnspaced = Math.max(longestUnspaced, phrase.length);
    else if (phrase.length >= 5) {
      const stem = withoutEndings(phrase);
      if (!byStem.has(stem)) byStem.set(stem, phrase);
      if (phrase.length >= 6 && phrase.includes(' ')) {
        const together = phrase.replaceAll(' ', '');
        written.set(together, phrase);
        gather(writtenByShape, shapeOf(together, together.length), together);
      }
      if (phrase.length < 6) continue;
      gather(byShape, shapeOf(phrase, phrase.length), phrase);
    }
  }
  return { phrases, byStem, written, longestUnspaced, byShape, writtenByShape, headFirst, together, asked };
}

function gather(lists: Map<string, string[]>, key: string, text: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [text]);
  else list.push(text);
}

/** Phrases of one shape may be a slip of each other: first letter and length. */
export function shapeOf(text: string, length: number): string {
  return `${text.slice(0, 1)}${length}`;
}
