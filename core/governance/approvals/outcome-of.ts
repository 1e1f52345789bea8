import type { ApprovalRule } from '../../plan/approvals.ts';
import { onceFor } from '../../plan/once-for.ts';
import { personKey } from '../../plan/person-names.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { plainWords } from '../../scorecard/plain-words.ts';

/** What a row leads to, as compared: two rows with the same keys say the same. */
export interface Outcome {
  readonly lane: string;
  readonly approvers: string;
}

/** Whether a row says that nobody has to approve: no names where names stand, or autonomy with nobody named. */
export function needsNobody({ approvers, authority }: ApprovalRule): boolean {
  const names = approvers?.names ?? null;
  return names === null ? authority === 'autonomy' : names.length === 0;
}

/** Lane and approvers of a row. A row that names no lane is in the lane of its approvers. */
export const outcomeOf = onceFor((rule: ApprovalRule): Outcome => {
  const people = (rule.approvers?.names ?? []).map(personKey).toSorted().join(' + ');
  const approvers = needsNobody(rule) ? '–' : people;
  const lane = laneTextOf(rule);
  return { lane: lane === null ? `by ${approvers}` : plainWords(lane), approvers };
});

/** The lane as the row writes it; null where it names none. */
export function laneTextOf({ lane }: ApprovalRule): string | null {
  return lane === null || lane === undefined || lacksText(lane) ? null : lane.trim();
}

/** Whether two rows say the same of a record. */
export function isSameOutcome(one: ApprovalRule, other: ApprovalRule): boolean {
  const [a, b] = [outcomeOf(one), outcomeOf(other)];
  return a.lane === b.lane && a.approvers === b.approvers;
}
