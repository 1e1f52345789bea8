import type { Language } from '../../../core/audit/language.ts';
import type { Formats } from '../display/formats.ts';
import type { Words } from './english/english.ts';
import { english } from './english/english.ts';

/**
 * The pane's words in a language; those besides English are loaded when they are wanted. Their files import nothing but
 * each other: a page that waits for its words while it loads would otherwise wait for itself.
 */
export async function loadWords(language: Language, show: Formats): Promise<Words> {
  if (language === 'en') return english(show);
  // A pane in English is better than none, where the file of its language cannot be had.
  const loaded = await import('./german/german.ts').catch(() => null);
  return loaded === null ? english(show) : loaded.german(show);
}
