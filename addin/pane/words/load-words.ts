import type { Language } from '../../../core/sheet/phrase.ts';
import type { Formats } from '../display/formats.ts';
import type { Words } from './english/english.ts';
import { english } from './english/english.ts';
import type { PlanWords } from './english/plan-views.ts';

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

/** The words of the views of the plan, likewise. */
export async function loadPlanWords(language: Language, show: Formats): Promise<PlanWords> {
  const german = language === 'de' ? await import('./german/plan-views.ts').catch(() => null) : null;
  return (german ?? (await import('./english/plan-views.ts'))).planViews(show);
}
