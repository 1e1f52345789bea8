import type { ApprovalRule } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ApprovalCase } from './approval-case.ts';
import { isAutonomy } from './autonomy-lane.ts';

/**
 * Cases of the lane of autonomy that waited for an approver, by lane as written: those put into it, and those that the
 * approval table leaves free. An answer within the day, and a line that names nobody, is no wait.
 */
export function queuedCases(
  cases: readonly ApprovalCase[],
  rules: readonly ApprovalRule[],
  days: number,
): ReadonlyMap<string, readonly ApprovalCase[]> {
  const lanes = new Map<string, ApprovalCase[]>();
  for (const one of cases) {
    const isLeftFree = one.row !== null && (one.row.needsNobody || one.row.authority === 'autonomy');
    const isFree = isLeftFree || (one.row === null && one.lane !== null && isAutonomy(one.lane, rules));
    if (!isFree || !waitedFor(one, days)) continue;
    const lane = one.lane ?? '';
    const known = lanes.get(plainWords(lane));
    if (known === undefined) lanes.set(plainWords(lane), [one]);
    else known.push(one);
  }
  return lanes;
}

function waitedFor({ request, approvers, wait, age }: ApprovalCase, days: number): boolean {
  if (request.approvers !== undefined && approvers.length === 0) return false;
  return (wait ?? age ?? 0) >= days;
}
