import type { ApprovalField, ApprovalRule, Span } from '../../plan/approvals.ts';
import type { TableLane } from './approval-table.ts';
import type { FieldValue } from './record.ts';

/** What one field would have to be. */
export interface NeededChange {
  readonly field: ApprovalField;
  readonly from: FieldValue;
  /** The nearest value that does, in the currency of the column. */
  readonly to: FieldValue;
  /**
   * For numbers the whole stretch around `to` that does: with `at most` 15% its high end is 0.15 and in. Null for words.
   * An end that the field cannot go beyond is open.
   */
  readonly span: Span | null;
  /** Currency of `to` and `span`. */
  readonly currency: string | null;
}

/** A faster lane that a record would be in if one or two fields were different. */
export interface FasterLane {
  readonly lane: TableLane;
  /** The row that would decide. */
  readonly rule: ApprovalRule;
  readonly changes: readonly NeededChange[];
}
