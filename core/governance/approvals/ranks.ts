import type { ApprovalRule } from '../../plan/approvals.ts';
import { onceFor } from '../../plan/once-for.ts';
import type { ApprovalTable } from './approval-table.ts';
import { outcomeOf } from './outcome-of.ts';

/** What decides between rows that match one record, by position of the row. */
export interface Ranks {
  /** The lowest of the matching rows decides; rows of one rank should agree. */
  readonly rank: readonly number[];
  /** The same number for rows that say the same. */
  readonly outcome: readonly number[];
}

/**
 * First: each row has a rank of its own. Unique: all have the same. Priority: the stated number, rows without one last.
 * (OMG, Decision Model and Notation 1.5, 8.2.8 “Hit policies”; priority by a column instead of the order of output values.)
 */
export const ranksOf = onceFor(({ rules, hitPolicy }: ApprovalTable): Ranks => {
  const outcomes = new Map<string, number>();
  const outcome = rules.map((rule) => {
    const { lane, approvers } = outcomeOf(rule);
    const key = JSON.stringify([lane, approvers]);
    outcomes.set(key, outcomes.get(key) ?? outcomes.size);
    return outcomes.get(key)!;
  });
  const rankOf = (rule: ApprovalRule, at: number): number =>
    hitPolicy === 'first' ? at : hitPolicy === 'unique' ? 0 : (rule.priority ?? Infinity);
  return { rank: rules.map(rankOf), outcome };
});
