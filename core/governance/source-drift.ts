import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import { plausible } from '../plan/plausible-day.ts';
import type { Status } from '../plan/status.ts';
import { plannedEnd } from '../plan/working-status.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { areDifferentPeople } from './same-person.ts';
import type { Twin } from './source-twins.ts';

/** A field in which the plan and the system disagree, and what each says. */
export interface Difference {
  readonly field: 'due' | 'status' | 'owner';
  readonly ours: Phrase;
  readonly theirs: Phrase;
}

/** Where the plan and the system say different things of one work; a value that one of them lacks contradicts nobody. */
export function driftOf({ work, record }: Twin): readonly Difference[] {
  if (isOver(work.status) && isOver(record.status)) return [];
  const found: Difference[] = [];
  const [ours, theirs] = [plannedEnd(work), plausible(record.due)];
  if (ours !== null && theirs !== null && ours !== theirs && theirs !== work.forecast)
    found.push({ field: 'due', ours: inWords(ours), theirs: inWords(theirs) });
  if (work.status && record.status && contradict(work.status, record.status))
    found.push({ field: 'status', ours: asWritten(work.status.text), theirs: asWritten(record.status.text) });
  if (work.owner && record.owner && areDifferentPeople(work.owner, record.owner))
    found.push({ field: 'owner', ours: asWritten(work.owner.text), theirs: asWritten(record.owner.text) });
  return found;
}

/**
 * The states of a system that each state of a plan agrees with: what is on hold was begun or not. What both say is over is not
 * asked; what one of them says is over agrees with no other state.
 */
const AGREEING: Readonly<Record<NonNullable<Status['state']>, readonly Status['state'][]>> = {
  'not-started': ['not-started', 'on-hold'],
  'in-progress': ['in-progress', 'on-hold'],
  'on-hold': ['not-started', 'in-progress', 'on-hold'],
  done: [],
  cancelled: [],
};

function contradict(ours: Status, theirs: Status): boolean {
  return ours.state !== null && theirs.state !== null && !AGREEING[ours.state].includes(theirs.state);
}

function isOver(status: Status | null | undefined): boolean {
  return status?.state === 'done' || status?.state === 'cancelled';
}

function inWords(day: Day): Phrase {
  return { en: dayInWords(day, 'en'), de: dayInWords(day, 'de') };
}

function asWritten(text: string): Phrase {
  return { en: text, de: text };
}
