import type { Lane } from '../../core/plan/governance.ts';
import type { ButtonsTold, Sheet } from './told.ts';

/**
 * What is said of a record by one approval table, in the person’s language: finished sentences, made by the background.
 * Only types: pages draw it as it is.
 */
export interface ToldRecord {
  /** Of the plan and its table: the same for all records, and after every publication. */
  readonly id: string;
  /** Other values once the table changed. A page that showed another revision of this `id` before says `changed` too. */
  readonly revision: string;
  readonly changed: string;
  /** Null where no table speaks of the record and only its flow is known. */
  readonly strip: RecordStrip | null;
  readonly badge: RecordBadge | null;
  /** Guardrails, commitments touched, where plans differ, the plan’s age; most urgent first. */
  readonly notes: readonly RecordNote[];
  readonly handOff: HandOffTold | null;
  /** All of it in sections. */
  readonly sheet: Sheet;
  readonly buttons: ButtonsTold;
  /** Whether somebody has to act: the number on the extension’s button counts it. */
  readonly wantsAttention: boolean;
}

/**
 * `sure`: the lane is known. `unmatched`: all was read, and no row of the table is for it. `unsure`: a value could not be
 * read with certainty; `problem` says which and why, and no lane is claimed.
 */
export type Verdict = 'sure' | 'unmatched' | 'unsure';

/**
 * The parts of `◆ Guardrail  Amount 48,000 EUR, Discount 17% → rule 4 “≤ 20%, margin ≥ 62%”: sales lead. Usual wait 0.6 days.
 * At Discount ≤ 15% nobody needs to approve.`; a part that there is nothing to say of is empty.
 */
export interface RecordStrip {
  readonly verdict: Verdict;
  readonly lane: RecordLane | null;
  /** `Amount 48,000 EUR, Discount 17%` */
  readonly values: string;
  /** `rule 4 “≤ 20%, margin ≥ 62%”` */
  readonly rule: string;
  /** `sales lead`, `nobody needs to approve` */
  readonly approvers: string;
  /** `Usual wait 0.6 days.` */
  readonly wait: string;
  /** `At Discount ≤ 15% nobody needs to approve.` */
  readonly faster: string;
  /** Why there is no lane, as a sentence; null where there is one. */
  readonly problem: string | null;
}

/** A lane as the table calls it; `lane` is null where its words say none of the three. */
export interface RecordLane {
  readonly lane: Lane | null;
  readonly word: string;
}

/** For a row of a list or a card of a board. */
export interface RecordBadge {
  readonly verdict: Verdict;
  readonly lane: RecordLane | null;
  /** The lane, `no rule` or `can’t verify`. */
  readonly short: string;
  /** The same with rule and approvers, or with the reason: tooltip and name for screen readers. */
  readonly text: string;
}

export interface RecordNote {
  readonly kind: 'guardrail' | 'commitment' | 'conflict' | 'age';
  readonly isUrgent: boolean;
  readonly short: string;
  readonly text: string;
}

/** Who has the record next in its flow, and how long it usually waits there. */
export interface HandOffTold {
  /** `Next: Legal, usually 2.5 days` */
  readonly short: string;
  readonly text: string;
}
