import type { Language, Phrase } from '../sheet/phrase.ts';

/** Languages that rules and reports speak. */
export const LANGUAGES: readonly [Language, ...Language[]] = ['en', 'de'];

/** Says something in every language. */
export function inEach(say: (language: Language) => string): Phrase {
  return { en: say('en'), de: say('de') };
}

/** A name as quoted in a sentence: `“Beta”`, `„Beta“`. */
export function quoted(name: string): Phrase {
  return { en: `“${name}”`, de: `„${name}“` };
}

/** The rows that a finding is about: the name of a single one, how many otherwise. */
export function rowsInWords(rows: readonly { readonly name: string }[]): Phrase {
  const [first, second] = rows;
  if (first !== undefined && second === undefined) return quoted(first.name);
  return { en: `${rows.length} rows`, de: `${rows.length} Zeilen` };
}
