import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import type { PageWords } from '../words/page-words.ts';
import { say } from './say.ts';

/** Limits named in one sentence; the section of guardrails has all of them. */
const MOST_LIMITS = 3;

/** What may be done without asking, and who is asked otherwise: one sentence, and one for each thing that stands before it. */
export function freedomOf(match: MatchedWork, words: PageWords): readonly string[] {
  const { work, guardrails } = match;
  const who = work.decides?.name ?? words.whoDecides;
  const before = [
    ...guardrails
      .filter(({ state }) => state === 'breached')
      .map(({ name, owner }) => say(words.breached, { name, who: owner ?? who })),
    ...work.decisions
      .filter(({ waits }) => waits)
      .map(({ name, owner }) => say(words.waitsFirst, { name, who: owner ?? who })),
  ];
  return [...rightsOf(match, words), ...before];
}

/** Where plans differ on the lane, what each of them says: none is told as the only one. */
function rightsOf({ work, guardrails, versions, conflicts }: MatchedWork, words: PageWords): readonly string[] {
  if (!conflicts.some(({ field }) => field === 'lane')) return [rightOf(work, guardrails, words)];
  return versions
    .filter((version) => version.work.lane !== null)
    .map((version) => `${version.origin.name}: ${rightOf(version.work, version.guardrails, words)}`);
}

function rightOf(
  { lane, commitments, decides }: MatchedWork['work'],
  guardrails: MatchedWork['guardrails'],
  words: PageWords,
): string {
  const who = decides?.name ?? words.whoDecides;
  switch (lane?.lane) {
    case 'commitment': {
      const approvers = [...new Set(commitments.flatMap((it) => it.approvers))].join(', ');
      return approvers === '' ? say(words.noApprover, { who }) : say(words.mustApprove, { who: approvers });
    }
    case 'guardrail': {
      const limits = guardrails.flatMap(({ name, limit }) => (limit === null ? [] : [limitText(name, limit)]));
      if (limits.length === 0) return words.insideGuardrails;
      return say(words.insideLimits, { limits: limits.slice(0, MOST_LIMITS).join('; ') });
    }
    case 'autonomy':
      return words.autonomy;
    case undefined:
      return say(words.noLane, { who });
  }
}

/** A limit that says what it is of needs no name. */
export function limitText(name: string, limit: string): string {
  return limit.toLowerCase().includes(name.toLowerCase()) ? limit : `${name}: ${limit}`;
}
