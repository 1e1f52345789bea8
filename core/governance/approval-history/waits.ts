import type { ApprovalCase } from './approval-case.ts';
import { quantileOf } from './quantile.ts';

/** How long cases waited for their answer, in working days. */
export interface Waits {
  /** Answered cases whose wait is known; the median and the 90th percentile are of these alone. */
  readonly cases: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly sum: number;
  /**
   * Cases still open, with their age by today. They are right-censored: their waits will be longer than their ages, so they
   * are told apart and never mixed into the median, which is therefore too short where many are open.
   */
  readonly open: { readonly cases: number; readonly medianAge: number | null; readonly oldest: number | null };
}

export function waitsOf(cases: readonly ApprovalCase[]): Waits {
  const waits = cases.flatMap(({ wait }) => wait ?? []);
  const ages = cases.flatMap(({ age }) => age ?? []);
  return {
    cases: waits.length,
    median: quantileOf(waits, 0.5),
    ninetieth: quantileOf(waits, 0.9),
    sum: waits.reduce((sum, wait) => sum + wait, 0),
    open: {
      cases: cases.filter(({ request }) => request.outcome === 'pending').length,
      medianAge: quantileOf(ages, 0.5),
      oldest: ages.length === 0 ? null : ages.reduce((oldest, age) => Math.max(oldest, age)),
    },
  };
}
