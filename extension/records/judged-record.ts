import type { PublishedTable } from '../../core/feed/published-table.ts';
import type { RecordGuardrail } from '../../core/feed/record-format.ts';
import type { Origin, OverlayCommitment } from '../../core/feed/overlay-view.ts';
import type { FasterLane } from '../../core/governance/approvals/faster-lane.ts';
import type { LaneAnswer } from '../../core/governance/approvals/lane-answer.ts';
import type { NextStep } from '../../core/governance/flow-steps.ts';
import type { ShownTrouble } from '../../core/governance/shown-value/shown-trouble.ts';
import type { UnnamedWord } from './unnamed-words.ts';

/** What one plan says of one record. */
export interface JudgedRecord {
  readonly origin: Origin;
  readonly tables: readonly JudgedTable[];
  readonly guardrails: readonly JudgedGuardrail[];
  readonly customer: string | null;
  readonly commitments: readonly OverlayCommitment[];
  readonly steps: readonly NextStep[];
  /** All details were on the page. */
  readonly isWhole: boolean;
}

/** A record in an approval table. */
export interface JudgedTable extends PublishedTable {
  readonly answer: LaneAnswer;
  /** The nearest first. */
  readonly faster: readonly FasterLane[];
  /** Why values are not known, by field. */
  readonly troubles: ReadonlyMap<string, ShownTrouble>;
  /** Fields that the page leaves open and the org itself told. */
  readonly given: readonly string[];
  /** What was read in words that the table does not know. */
  readonly unnamed: readonly UnnamedWord[];
  /** Fields that were typed and not saved yet. */
  readonly edited: readonly string[];
}

/** A guardrail that a value of the record was held against; `state` null where the value is not known for certain. */
export interface JudgedGuardrail {
  readonly guardrail: RecordGuardrail;
  readonly state: 'inside' | 'broken' | null;
  /** As shown by the page. */
  readonly shown: string;
}
