import type { LookUpAnswer } from '../browser/messages.ts';
import { uiLanguage } from '../browser/own-pages.ts';
import type { RecordSpeech } from '../telling/record-speech.ts';
import type { Speech } from '../telling/speech.ts';
import { tell } from '../telling/tell.ts';
import { isGerman } from '../words/language.ts';
import { pageWords } from '../words/page-words.ts';
import { recordWords } from '../words/record-words.ts';
import { speechHere } from '../words/words-here.ts';
import type { WorksByKey } from './look-up.ts';
import type { StandingPlan } from './standing.ts';
import { standingOf } from './standing.ts';
import type { Surroundings } from './surroundings.ts';

/** How the background speaks of plans today, in the browser’s language. */
export function speechOf(plans: readonly StandingPlan[], { today }: Pick<Surroundings, 'today'>): Speech {
  return {
    words: pageWords(isGerman(uiLanguage())),
    formats: speechHere().show,
    today: today(),
    standing: plans.map(standingOf),
  };
}

/** The same for records of a CRM. */
export function recordSpeechOf(plans: readonly StandingPlan[], on: Pick<Surroundings, 'today'>): RecordSpeech {
  return { ...speechOf(plans, on), record: recordWords(isGerman(uiLanguage())) };
}

/** What was found, with what is said of it. */
export function toldWorks({ works }: { readonly works: WorksByKey }, speech: Speech): LookUpAnswer {
  const told = Object.entries(works).map(
    ([key, matches]) => [key, matches.map((match) => ({ ...match, told: tell(match, speech) }))] as const,
  );
  return { works: Object.fromEntries(told) };
}
