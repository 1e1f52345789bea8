import type { ApprovalCase } from './approval-case.ts';
import type { CaseGroup } from './approval-history.ts';
import { quantileOf } from './quantile.ts';

/** From when on small and large cases in one queue are told. */
export interface QueueBar {
  /** Every large case is at least so many times as large as every small one. */
  readonly factor: number;
  /** Fewest answered cases of either … */
  readonly fewest: number;
  /** … and the smallest share of the approver’s cases, 0–1: the two ends of any long list are far apart. */
  readonly share: number;
  /** Working days that the small ones wait in the median; sooner answered, they do not stand in a queue. */
  readonly days: number;
}

/** rules.md, shared-queue: × 20 apart; the other bars are Lanekeeper’s own. */
export const QUEUE_BAR: QueueBar = { factor: 20, fewest: 5, share: 0.1, days: 1 };

/** Small and large cases that wait for the same approver. */
export interface SharedQueue {
  readonly approver: string;
  readonly small: QueuePart;
  readonly large: QueuePart;
}

export interface QueuePart {
  /** In the order of the history. */
  readonly cases: readonly ApprovalCase[];
  /** Median wait in working days. */
  readonly wait: number;
  /** The amount nearest to the other part: the largest of the small, the smallest of the large. */
  readonly edge: number;
}

/** The approvers in whose queue small cases wait among large ones, in the order given. */
export function sharedQueues(approvers: readonly CaseGroup[], bar = QUEUE_BAR): readonly SharedQueue[] {
  return approvers.flatMap(({ name, cases }) => {
    const parts = partsOf(cases, bar.factor);
    if (parts === null || parts.small.wait < bar.days) return [];
    const fewest = Math.max(bar.fewest, bar.share * cases.length);
    const isEither = Math.min(parts.small.cases.length, parts.large.cases.length) >= fewest;
    return isEither ? [{ approver: name, ...parts }] : [];
  });
}

/** Splits cases so that both parts are a factor apart and the smaller part has as many as it can. */
function partsOf(cases: readonly ApprovalCase[], factor: number): Omit<SharedQueue, 'approver'> | null {
  const sorted = cases
    .filter(({ amount, wait }) => amount !== null && amount > 0 && wait !== null)
    .toSorted((one, other) => one.amount! - other.amount!);
  let best = { small: 0, large: 0 };
  let from = 0;
  for (const [at, { amount }] of sorted.entries()) {
    while (from < sorted.length && sorted[from]!.amount! < factor * amount!) from += 1;
    const [small, large] = [at + 1, sorted.length - from];
    if (Math.min(small, large) >= Math.min(best.small, best.large)) best = { small, large };
  }
  const small = partOf(sorted.slice(0, best.small), -1, cases);
  const large = partOf(sorted.slice(sorted.length - best.large), 0, cases);
  return small === null || large === null ? null : { small, large };
}

function partOf(part: readonly ApprovalCase[], edge: 0 | -1, all: readonly ApprovalCase[]): QueuePart | null {
  const waits = part.flatMap(({ wait }) => wait ?? []);
  const [wait, nearest] = [quantileOf(waits, 0.5), part.at(edge)?.amount ?? null];
  const inPart = new Set(part);
  return wait === null || nearest === null
    ? null
    : { cases: all.filter((one) => inPart.has(one)), wait, edge: nearest };
}
