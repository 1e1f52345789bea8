import { uiLanguage } from '../browser/own-pages.ts';
import type { Words } from './english.ts';
import { english } from './english.ts';
import type { Formats } from './formats.ts';
import { createFormats } from './formats.ts';
import { german } from './german.ts';
import { isGerman } from './language.ts';

/** What one of the extension’s own pages speaks: words and formats in the browser’s language, where it is spoken. */
export interface Speech {
  readonly words: Words;
  readonly show: Formats;
}

export function speechHere(): Speech {
  const tag = uiLanguage();
  const speaksGerman = isGerman(tag);
  const show = createFormats(speaksGerman || /^en\b/i.test(tag) ? tag : 'en');
  return { show, words: speaksGerman ? german(show) : english(show) };
}
