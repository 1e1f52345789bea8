import type { ApprovalField, ApprovalRule, RuleCondition } from '../../plan/approvals.ts';
import type { TableLane } from './approval-table.ts';
import type { FieldValue, UnknownWhy } from './record.ts';

/** A value that a row looked at. */
export interface UsedValue {
  readonly field: ApprovalField;
  readonly value: FieldValue;
  /** The cell of the row that it was held against, as written. */
  readonly text: string;
  /** The amount in the currency of the column, where it was converted by a rate of the workbook; null otherwise. */
  readonly converted: number | null;
  /** The record or the column says no currency, so the other’s was taken for it. */
  readonly isCurrencyAssumed: boolean;
}

/** A value that is not known. */
export interface MissingValue {
  readonly field: ApprovalField;
  readonly why: UnknownWhy;
}

/** What an approval table says of a record. */
export type LaneAnswer =
  | {
      readonly is: 'decided';
      /** The row that decides; the first of several that say the same. */
      readonly rule: ApprovalRule;
      /** All rows that may be the deciding one: they agree in lane and approvers. */
      readonly rules: readonly ApprovalRule[];
      readonly lane: TableLane;
      readonly used: readonly UsedValue[];
      /** Not known, and without influence on lane and approvers. */
      readonly immaterial: readonly MissingValue[];
    }
  | {
      readonly is: 'undecided';
      /** Values that would decide, once known. */
      readonly missing: readonly MissingValue[];
      /** Cells of the table that could not be read or compared and that stand between the record and its lane. */
      readonly unread: readonly RuleCondition[];
      /** Lanes that remain possible, fastest first. */
      readonly lanes: readonly TableLane[];
      /** Whether it may turn out that no row matches. */
      readonly mayBeUncovered: boolean;
    }
  | { readonly is: 'uncovered'; readonly used: readonly UsedValue[] }
  /** Several rows match, none goes before the others, and they differ in lane or approvers. */
  | { readonly is: 'conflict'; readonly rules: readonly ApprovalRule[]; readonly used: readonly UsedValue[] };
