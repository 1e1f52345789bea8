import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';

/** The word that an option gives, one of those it accepts; `otherwise` where it is not given. */
export function oneOf<T extends string>(typed: Typed, option: string, words: readonly T[], otherwise: T): Outcome<T> {
  const { language } = typed;
  const word = valueOf(typed, option) ?? otherwise;
  const found = words.find((some) => some === word);
  if (found !== undefined) return { ok: true, value: found };
  const message = COMPLAINTS[language].notOneOf(`--${option}`, word, meant(word, words, language), words.join(', '));
  return { ok: false, message };
}
