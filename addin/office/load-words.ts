import type { Language } from '../../core/sheet/phrase.ts';
import type { OfficeWords } from './words/english.ts';
import { english } from './words/english.ts';

/** The sentences of a language; those besides English are loaded when they are wanted. */
export async function loadOfficeWords(language: Language): Promise<OfficeWords> {
  if (language === 'en') return english;
  // English sentences are better than none, where the file of the language cannot be had.
  const loaded = await import('./words/german.ts').catch(() => null);
  return loaded?.german ?? english;
}
