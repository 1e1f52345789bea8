import type { Day } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import type { ApprovalRequest } from '../../plan/approvals.ts';
import { lacksText } from '../../plan/placeholder.ts';
import type { FittingRow } from './row-of-request.ts';

/** One line of an approval history as it is counted. */
export interface ApprovalCase {
  readonly request: ApprovalRequest;
  /** As the line says it; else that of the row which its values fit. */
  readonly lane: string | null;
  /** Where its values fit an approval table; null where they fit none, or not surely. */
  readonly row: FittingRow | null;
  /** Names as written; nobody where none is named. */
  readonly approvers: readonly string[];
  /** In the currency of the history’s amounts. */
  readonly amount: number | null;
  /** Working days from asking to the answer; null while it is not decided and where nothing says it. */
  readonly wait: number | null;
  /** Working days that an open case has waited by today: its wait will be longer. Null where it is not open. */
  readonly age: number | null;
}

export interface CountingDays {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

/** Whether an approver has answered; withdrawn cases were never answered. */
export function isDecided({ request: { outcome } }: ApprovalCase): boolean {
  return outcome === 'approved' || outcome === 'changed' || outcome === 'rejected';
}

/** Whether the approval made a difference: the case was rejected, or approved other than asked. */
export function isTurned({ request: { outcome } }: ApprovalCase): boolean {
  return outcome === 'rejected' || outcome === 'changed';
}

/** A line of a history with the row it fits and its amount. */
export function caseOf(
  request: ApprovalRequest,
  { row, amount }: Pick<ApprovalCase, 'row' | 'amount'>,
  days: CountingDays,
): ApprovalCase {
  const stated = lacksText(request.lane) ? null : (request.lane ?? null);
  const nobody = (request.approvers ?? null) === null || request.approvers!.nature === 'placeholder';
  return {
    request,
    lane: stated ?? row?.lane ?? null,
    row,
    approvers: nobody ? [] : request.approvers!.names,
    amount,
    wait: waitOf(request, days),
    age: ageOf(request, days),
  };
}

/** Two days say it best, since they are counted on the plan’s calendar; else what the line states. */
function waitOf({ outcome, requestedOn, decidedOn, wait }: ApprovalRequest, { calendar }: CountingDays): number | null {
  if (outcome === 'pending' || outcome === 'withdrawn') return null;
  const isDated = (requestedOn ?? null) !== null && (decidedOn ?? null) !== null;
  const days = isDated ? workingDaysBetween(requestedOn!, decidedOn!, calendar) : (wait ?? -1);
  return days < 0 ? null : days;
}

function ageOf({ outcome, requestedOn, wait }: ApprovalRequest, { calendar, today }: CountingDays): number | null {
  if (outcome !== 'pending') return null;
  const days = (requestedOn ?? null) === null ? (wait ?? -1) : workingDaysBetween(requestedOn!, today, calendar);
  return days < 0 ? null : days;
}
