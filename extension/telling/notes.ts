import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import { daysSince } from './speech.ts';
import type { Note, NoteKind } from './told.ts';
import { deciderName, isOver } from './work-texts.ts';

/** Days in stage decide after which work is stuck: the rule `stuck-in-decide`. */
const STUCK_AFTER = 7;

/** What needs somebody, in the order of urgency; nothing of work that is over. */
export function notesOf(match: MatchedWork, speech: Speech): readonly Note[] {
  if (isOver(match.work)) return [];
  return [
    ...guardrailNotes(match, 'breached', speech),
    ...waitNotes(match, speech),
    ...lateNotes(match, speech),
  ].concat(stuckNotes(match, speech), guardrailNotes(match, 'near', speech), commitmentNotes(match, speech));
}

function guardrailNotes(
  { work, guardrails }: MatchedWork,
  kind: 'breached' | 'near',
  { words }: Speech,
): readonly Note[] {
  const [short, text] = kind === 'near' ? [words.badgeNear, words.sayNear] : [words.badgeBreached, words.sayBreached];
  return guardrails
    .filter(({ state }) => state === kind)
    .map(({ name, owner }) => ({ kind, short, text: say(text, { name, who: owner ?? deciderName(work, words) }) }));
}

function waitNotes({ work }: MatchedWork, speech: Speech): readonly Note[] {
  const { words } = speech;
  return work.decisions
    .filter(({ waits }) => waits)
    .map(({ name, owner, raisedOn }): Note => {
      const who = owner ?? deciderName(work, words);
      const days = raisedOn === null ? 0 : daysSince(raisedOn, speech);
      return days < 1
        ? { kind: 'waits', short: words.badgeWaitsNew, text: say(words.sayWaitsNew, { name, who }) }
        : { kind: 'waits', short: say(words.badgeWaits, { days }), text: say(words.sayWaits, { name, who, days }) };
    });
}

function lateNotes({ work }: MatchedWork, speech: Speech): readonly Note[] {
  const { words, formats } = speech;
  const { name, due } = work;
  const days = due === null ? 0 : daysSince(due, speech);
  if (due === null || days < 1) return [];
  const text = say(words.sayLate, { name, days, day: formats.day(due), who: deciderName(work, words) });
  return [{ kind: 'late', short: say(words.badgeLate, { days }), text }];
}

function stuckNotes({ work }: MatchedWork, speech: Speech): readonly Note[] {
  const { words } = speech;
  const { name, stage, stageSince } = work;
  const days = stage !== 'decide' || stageSince === null ? 0 : daysSince(stageSince, speech);
  if (days <= STUCK_AFTER) return [];
  const text = say(words.sayStuck, { name, days, who: deciderName(work, words) });
  return [{ kind: 'stuck', short: say(words.badgeStuck, { days }), text }];
}

function commitmentNotes({ work }: MatchedWork, { words }: Speech): readonly Note[] {
  const [first] = work.commitments;
  if (first === undefined) return [];
  const who = first.approvers.join(', ') || deciderName(work, words);
  const kind: NoteKind = 'commitment';
  return [{ kind, short: words.badgeCommitment, text: say(words.sayCommitment, { name: first.name, who }) }];
}
