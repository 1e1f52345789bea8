import type { Day } from '../../calendar/day.ts';
import type { ApprovalRequest } from '../../plan/approvals.ts';

/** First and last day that a history tells of. */
export interface HistorySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The days between which the lines of a history lie; null where none has a day. */
export function spanOf(requests: readonly ApprovalRequest[]): HistorySpan | null {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { requestedOn, decidedOn } of requests)
    for (const day of [requestedOn ?? null, decidedOn ?? null]) {
      if (day === null) continue;
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
  return from === null || to === null ? null : { from, to };
}
