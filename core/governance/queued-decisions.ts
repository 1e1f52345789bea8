import type { WorkingCalendar } from '../calendar/working-days.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { personKey } from '../plan/person-names.ts';
import type { Decision } from '../plan/registers.ts';
import { isWaiting } from '../plan/waiting-decision.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import { nameOf } from './decider-of.ts';

/** A decision in the lane of autonomy that waits, or waited, for somebody’s approval. */
export interface QueuedDecision {
  readonly decision: Decision;
  /** Which of its fields says that an approval was asked for. */
  readonly by: 'approver' | 'status';
  /** Who approves; null where only the status tells that somebody has to. */
  readonly approver: string | null;
  /** Working days from raising to deciding, or to today while it waits; null where no day says it. */
  readonly days: number | null;
}

/** “Pending approval”, “waiting for sign-off”, “submitted for approval”, “zur Freigabe”, “en attente de validation”. */
const ASKS_APPROVAL =
  /\b(?:await\w*|wait\w*|pending|submitted|sent|needs?|requires?|in|for|zur|zum|wartet|warte\w*|ausstehend\w*|en attente|pendiente|in attesa)\b.{0,24}\b(?:approv\w*|sign-?off|authori[sz]\w*|freigabe|genehmig\w*|zustimmung|validation|approbation|aprobacion|aprovacao|approvazione)/;

/** The decisions of the lane of autonomy that stood in somebody’s queue for at least so many working days. */
export function queuedDecisions(
  decisions: readonly Decision[],
  {
    calendar,
    today,
    fewestDays,
  }: { calendar: WorkingCalendar; today: Decision['raisedOn'] & string; fewestDays: number },
): readonly QueuedDecision[] {
  return decisions.flatMap((decision): readonly QueuedDecision[] => {
    if (decision.lane !== 'autonomy') return [];
    const asks = (decision.decidedOn ?? null) === null && ASKS_APPROVAL.test(plainWords(statusText(decision)));
    const waits = asks || isWaiting(decision);
    const approver = approverOf(decision);
    if (approver === null && !asks) return [];
    const end = waits ? today : (decision.decidedOn ?? null);
    const days = end === null || !decision.raisedOn ? null : workingDaysBetween(decision.raisedOn, end, calendar);
    // Where no day says how long, that it still waits is all there is to know.
    const waited = days === null ? waits : days >= fewestDays;
    return waited ? [{ decision, by: approver === null ? 'status' : 'approver', approver, days }] : [];
  });
}

/** As written, whether it was understood or not. */
function statusText({ status, unread }: Decision): string {
  return status?.text ?? unread['status'] ?? '';
}

/** Who approves besides the owner, by a column of its own. */
function approverOf({ owner, approver, source }: Decision): string | null {
  const { fields } = source;
  if (fields['approver'] === undefined || fields['approver'] === fields['owner']) return null;
  const own = new Set((owner?.names ?? []).map(personKey));
  return (approver?.names ?? []).some((name) => !own.has(personKey(name))) ? nameOf(approver) : null;
}
