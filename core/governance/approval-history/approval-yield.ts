import type { ApprovalCase } from './approval-case.ts';
import { isDecided, isTurned } from './approval-case.ts';
import type { Interval } from './wilson-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** How often asking made a difference. */
export interface ApprovalYield {
  readonly decided: number;
  readonly rejected: number;
  /** Approved, but materially not as asked. */
  readonly changed: number;
  /** (rejected + changed) ÷ decided, 0–1; null where nothing is decided. */
  readonly share: number | null;
  /** 95% Wilson interval of the share. */
  readonly interval: Interval;
}

/** The approval yield of some cases; those withdrawn or pending are not decided. */
export function yieldOf(cases: readonly ApprovalCase[]): ApprovalYield {
  const decided = cases.filter(isDecided);
  const turned = decided.filter(isTurned);
  const rejected = turned.filter(({ request }) => request.outcome === 'rejected').length;
  return {
    decided: decided.length,
    rejected,
    changed: turned.length - rejected,
    share: decided.length === 0 ? null : turned.length / decided.length,
    interval: wilsonInterval(turned.length, decided.length),
  };
}
