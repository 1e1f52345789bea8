import type { MatchedWork, OverlayWork } from '../../core/feed/overlay-view.ts';
import type { PageWords } from '../words/page-words.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import { daysSince } from './speech.ts';

/** Who decides, as a name in a sentence. */
export function deciderName({ decides }: OverlayWork, words: PageWords): string {
  return decides?.name ?? words.whoDecides;
}

/** `Decides: Priya N. (as its decision owner)` */
export function deciderLine({ decides }: OverlayWork, words: PageWords): string {
  const chain = decides === null ? '' : ` (${words.decidesBy[decides.by]})`;
  return `${words.decides}: ${decides?.name ?? words.nobody}${chain}`;
}

/** `build, day 12`; the day it came there is day 1. */
export function stageText({ stage, stageSince }: OverlayWork, speech: Speech): string {
  const { words } = speech;
  if (stage === null) return '';
  const days = stageSince === null ? 0 : daysSince(stageSince, speech) + 1;
  return days < 1 ? words[stage] : say(words.dayIn, { stage: words[stage], days });
}

/** `2 guardrails, close to its limit`: how many, and the worst of their states. */
export function guardrailText(guardrails: MatchedWork['guardrails'], words: PageWords): string {
  if (guardrails.length === 0) return '';
  const count = say(words.guardrailCount, { count: guardrails.length });
  const states = new Set(guardrails.map(({ state }) => state));
  if (states.has('breached')) return `${count}, ${words.someOver}`;
  return states.has('near') ? `${count}, ${words.someNear}` : count;
}

/** Whether there is nothing more to do for it. */
export function isOver({ status }: OverlayWork): boolean {
  return status?.state === 'done' || status?.state === 'cancelled';
}
