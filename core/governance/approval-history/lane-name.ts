import type { ApprovalRule } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { laneTextOf, needsNobody } from '../approvals/outcome-of.ts';

/** What the lane of a row is called, as tables call it: the lane, else who approves; null where nobody does and no lane is named. */
export function laneNameOf(rule: ApprovalRule): string | null {
  return laneTextOf(rule) ?? (needsNobody(rule) ? null : rule.approvers?.text.trim() || null);
}

/** Whether a row is in the lane of this name. */
export function isInLane(rule: ApprovalRule, lane: string): boolean {
  const own = laneNameOf(rule);
  return own !== null && plainWords(own) === plainWords(lane);
}
