import type { Language } from '../../core/sheet/phrase.ts';
import { languageOf } from '../pane/words/language.ts';

/** The language in which the page speaks: that of its browser. */
export function language(): Language {
  return languageOf(navigator.language);
}
