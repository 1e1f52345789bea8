import type { Language } from '../../core/sheet/phrase.ts';
import type { MatchBy } from '../../core/feed/overlay-view.ts';
import type { DecidesBy } from '../../core/governance/decider-of.ts';
import type { Lane } from '../../core/plan/governance.ts';
import { english } from './english.ts';
import { createFormats } from './formats.ts';
import { german } from './german.ts';
import { PAGE_ENGLISH } from './page-english.ts';
import { PAGE_GERMAN } from './page-german.ts';

/**
 * What overlays say on pages, in one language: texts with places in braces. Data and no functions: the background sends
 * them along with its settings, so that pages do not load every language.
 */
export interface PageWords extends Readonly<Record<keyof typeof PAGE_ENGLISH, string>> {
  readonly language: Language;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly decidesBy: Readonly<Record<DecidesBy, string>>;
  readonly matchedBy: Readonly<Record<MatchBy, string>>;
}

const MATCHES: readonly MatchBy[] = ['key', 'parent', 'component', 'label', 'project'];

export function pageWords(isGerman: boolean): PageWords {
  const { lanes, decidesBy, matchedBy } = isGerman ? german(createFormats('de')) : english(createFormats('en'));
  const matches = Object.fromEntries(MATCHES.map((by) => [by, matchedBy(by, '{text}')]));
  return {
    ...(isGerman ? PAGE_GERMAN : PAGE_ENGLISH),
    language: isGerman ? 'de' : 'en',
    lanes,
    decidesBy,
    matchedBy: matches as Record<MatchBy, string>,
  };
}
