import type { Phrase } from '../sheet/phrase.ts';
import { inEach, quoted } from './language.ts';

/** All of them in a sentence: `a, b and c`. */
export function listed(words: readonly Phrase[]): Phrase {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? { en: '', de: '' };
  const before = side(words.slice(0, -1));
  return { en: `${before.en} and ${last.en}`, de: `${before.de} und ${last.de}` };
}

/** The first of them, and how many more there are: `a, b and 3 more`. */
export function firstFew(words: readonly Phrase[], most: number): Phrase {
  const shown = side(words.slice(0, most));
  const more = words.length - most;
  return more <= 0 ? shown : { en: `${shown.en} and ${more} more`, de: `${shown.de} und ${more} weitere` };
}

/** Names as quoted in a sentence, side by side: `“A”, “B”`. */
export function quotedNames(names: readonly string[]): Phrase {
  return side(names.map(quoted));
}

function side(words: readonly Phrase[]): Phrase {
  return inEach((language) => words.map((word) => word[language]).join(', '));
}
