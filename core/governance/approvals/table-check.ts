import type { ApprovalField, ApprovalRule, Span } from '../../plan/approvals.ts';

/** Values of one field, as a part of a described set of cases. */
export interface CasePart {
  readonly field: ApprovalField;
  /** The whole set: stretches of numbers, words, nothing at all, any word that the table does not name. */
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  readonly hasEmpty: boolean;
  readonly hasOtherWords: boolean;
  /** The simplest value of it, for an example. */
  readonly example: ExampleValue;
  /** Of numbers of money. */
  readonly currency: string | null;
}

export type ExampleValue =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'other-word' }
  | { readonly is: 'empty' };

/** Cases that have one cause, described by as few fields as will do: every value of the other fields is meant. */
export interface CaseSet {
  readonly parts: readonly CasePart[];
}

export interface Gap extends CaseSet {
  /**
   * `sliver`: only between two bounds that are one step of writing apart, “0–50,000” and “50,001–100,000”, or only at zero or
   * 100%. `unnamed`: only words, or values of a mere list, that no row names. `empty`: only where a field holds nothing.
   */
  readonly kind: 'gap' | 'sliver' | 'unnamed' | 'empty';
}

export interface Overlap extends CaseSet {
  /** Rows that match the example together, in their order. */
  readonly rules: readonly ApprovalRule[];
  /** All rows that overlap for the same reason, in their order. */
  readonly allRules: readonly ApprovalRule[];
  /** Whether they differ in lane or approvers. */
  readonly isConflict: boolean;
}

export interface UnreachableRow {
  readonly rule: ApprovalRule;
  /** Rows before it that together take every case of it; none where no case can fulfil it at all. */
  readonly coveredBy: readonly ApprovalRule[];
}

/** What is wrong with an approval table as such. */
export interface TableCheck {
  /** Those of kind `gap` all, of the others a few for each field. */
  readonly gaps: readonly Gap[];
  readonly overlaps: readonly Overlap[];
  readonly unreachable: readonly UnreachableRow[];
  /** False where the limit of work came first, or more was found than is told; of gaps, the usual ones are meant. */
  readonly isComplete: { readonly gaps: boolean; readonly overlaps: boolean; readonly unreachable: boolean };
}
