import { parseIsoDay } from '../calendar/day.ts';
import type { ChangeEntry, Commitment } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import { referenceKey, referenceKeysOf } from '../plan/references.ts';
import { differentAmount, sameAmount } from './same-amount.ts';

/** A commitment that is not what was last published. */
export interface CommitmentChange {
  readonly commitment: Commitment;
  readonly field: 'value' | 'due';
  readonly before: string;
  readonly after: string;
  /** An entry of the change log that is about it, but lacks an approval; null where there is none at all. */
  readonly unapproved: ChangeEntry | null;
}

/**
 * Values and dates of commitments that differ from the published ones and that no approved entry of the change log tells.
 * An entry tells a change when it names the commitment, its milestone or its initiative, and does not say that something
 * else came of it.
 */
export function unloggedChanges({
  commitments,
  changes,
}: Pick<Plan, 'commitments' | 'changes'>): readonly CommitmentChange[] {
  return commitments.flatMap((commitment) =>
    changesOf(commitment).flatMap(({ field, before, after }): readonly CommitmentChange[] => {
      const telling = changes.filter((entry) => isAbout(entry, commitment) && maySay(entry, after));
      if (telling.some(isApproved)) return [];
      return [{ commitment, field, before, after, unapproved: telling[0] ?? null }];
    }),
  );
}

function changesOf(commitment: Commitment): readonly Pick<CommitmentChange, 'field' | 'before' | 'after'>[] {
  const { value, publishedValue, due, publishedDue } = commitment;
  const found: Pick<CommitmentChange, 'field' | 'before' | 'after'>[] = [];
  if (isSaid(value) && isSaid(publishedValue) && !sameAmount(value, publishedValue))
    found.push({ field: 'value', before: publishedValue, after: value });
  if (due !== null && due !== undefined && publishedDue !== null && publishedDue !== undefined && due !== publishedDue)
    found.push({ field: 'due', before: publishedDue, after: due });
  return found;
}

function isSaid(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && !isPlaceholder(text);
}

/** Names shorter than this stand in too many texts to look for them there. */
const SHORTEST_NAME = 4;

/** What an entry of the change log may be about: a commitment and what it rests on, or anything else with a name. */
type Changed = Pick<Commitment, 'id' | 'name'> & Partial<Pick<Commitment, 'milestone' | 'initiative'>>;

/** Whether an entry of the change log is about something: it names it, or what it rests on, or its text contains it. */
export function isAbout(entry: ChangeEntry, commitment: Changed): boolean {
  const rests = [commitment.milestone, commitment.initiative].filter(isSaid).map(referenceKey);
  const keys = new Set([...referenceKeysOf(commitment), ...rests]);
  if (isSaid(entry.of) && keys.has(referenceKey(entry.of))) return true;
  const text = ` ${referenceKey(`${entry.of ?? ''} ${entry.name}`).replace(/[^\p{L}\p{N}.%_-]+/gu, ' ')} `;
  return referenceKeysOf(commitment).some(
    (key) =>
      (key.length >= SHORTEST_NAME || /\d/.test(key)) && text.includes(` ${key.replace(/[^\p{L}\p{N}.%_-]+/gu, ' ')} `),
  );
}

/** Whether an entry does not say that something else came of a change than what is there now. */
export function maySay({ after }: ChangeEntry, now: string): boolean {
  if (!isSaid(after)) return true;
  const [said, is] = [parseIsoDay(after), parseIsoDay(now)];
  if (said !== null && is !== null) return said === is;
  return said !== null || is !== null || !differentAmount(after, now);
}

function isApproved({ approver, status }: ChangeEntry): boolean {
  const isNamed = approver !== null && approver !== undefined && approver.nature !== 'placeholder';
  return isNamed && status?.state !== 'cancelled';
}
