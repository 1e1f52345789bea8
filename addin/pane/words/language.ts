import type { Language } from '../../../core/sheet/phrase.ts';

/** The pane's language for a browser's or an Office's language tag: `de-AT` → `de`; English for what it does not speak. */
export function languageOf(tag: string): Language {
  return /^de\b/i.test(tag) ? 'de' : 'en';
}
