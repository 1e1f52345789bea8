import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../sheet/phrase.ts';
import { COMPLAINTS } from './complaint-words.ts';

/** The known word that was most likely meant; null when none is near (over a third of its letters differ). */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > 100) return null;
  const lower = word.toLowerCase();
  const best = closest(lower, known);
  if (distance(lower, best) <= Math.ceil(Math.max(best.length, lower.length) / 3)) return best;
  return lower.length > 2 ? (known.find((name) => name.includes(lower)) ?? null) : null;
}

/** ` Did you mean audit?`, or nothing when no known word is near. */
export function meant(word: string, known: readonly string[], language: Language, prefix = ''): string {
  const near = nearest(word, known);
  return near === null ? '' : COMPLAINTS[language].meant(`${prefix}${near}`);
}
