import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';

/** One of the words an option accepts; a sentence with the nearest otherwise. */
export function oneOf<T extends string>(word: string, words: readonly T[], option: string): Outcome<T> {
  const found = words.find((some) => some === word);
  if (found !== undefined) return { ok: true, value: found };
  return {
    ok: false,
    message: `${option} cannot be “${word}”.${meant(word, words)} It is one of ${words.join(', ')}.`,
  };
}
