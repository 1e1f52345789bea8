import type { CellEdit } from '../sheet/cell-edit.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Acceptance } from '../plan/settings.ts';

/** Worst first. */
export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'] as const;
/** critical: a promise is broken or will be, or the plan cannot be computed. */
export type Severity = (typeof SEVERITIES)[number];

/** A mend that is certain: what it does in words and the edits that do it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly CellEdit[];
}

/** One cause of trouble in the plan, with everything needed to see and mend it. */
export interface Finding {
  /** Same cause, same id, also after rows were moved or added: what acceptances and baselines compare. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence with the plan's own names. */
  readonly message: string;
  readonly sheet: string;
  /** At least one, the one to go to first; all on `sheet` unless the cause spans sheets. */
  readonly cells: readonly CellRef[];
  /** The numbers and words that were compared, by name. */
  readonly evidence: Readonly<Record<string, string | number>>;
  readonly entity: { readonly kind: string; readonly name: string } | null;
  /** Who owns the entity, for filters; empty where nobody does. */
  readonly owners: readonly string[];
  readonly fix: Fix | null;
  /** Where the planner accepted it and the acceptance still holds. */
  readonly acceptance: Acceptance | null;
}

/** What became of one rule in one audit. */
export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: 'pass' | 'fail' | 'not-applicable' | 'incomplete' | 'error';
  /**
   * Why, for the last three: the column that was not recognised, what the plan has nothing of, what broke. For pass and
   * fail: the tables that were left out for want of a column, null where all were looked at.
   */
  readonly detail: string | null;
}
