import type { Day } from '../calendar/day.ts';
import type { Entity, Field } from './entity.ts';
import type { Lane } from './governance.ts';
import type { People } from './people.ts';
import type { Status } from './status.ts';

/** What the cells under one column of an approval table compare. Shares are 0–1, days are whole days since 1970. */
export type ApprovalFieldKind = 'number' | 'money' | 'share' | 'duration' | 'day' | 'yes-no' | 'words';

/** A field of a deal (or of anything else that is approved) that an approval table looks at. */
export interface ApprovalField {
  /** The column’s header without its unit: `Discount` for “Discount %”. */
  readonly name: string;
  readonly kind: ApprovalFieldKind;
  /** ISO code of money where header or all cells say one; null where cells differ or nothing says. */
  readonly currency: string | null;
  /** What the numbers of a duration count; null for every other kind. */
  readonly unit: DurationUnit | null;
}

/** Calendar time: 7 days are a week, 30 days or a twelfth of a year a month, 365 days a year. */
export type DurationUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years';

/**
 * A stretch of a field’s values. A missing end is open: `low` null reaches down without end. Where the bands of a column
 * touch or follow each other by one unit, an end is set so that they neither overlap nor leave a gap; those of days always run
 * from the first day to the day before `high`.
 */
export interface Span {
  readonly low: number | null;
  readonly isLowIn: boolean;
  readonly high: number | null;
  readonly isHighIn: boolean;
}

/** What one cell asks of a field; a fixed vocabulary, parsed once. */
export type Condition =
  | { readonly is: 'any' }
  /** The field holds nothing. */
  | { readonly is: 'empty' }
  /** The field holds something, whatever it is. */
  | { readonly is: 'filled' }
  /** A number, amount, share, duration or day in one of these stretches; ascending and apart. */
  | { readonly is: 'within'; readonly spans: readonly Span[]; readonly currency: string | null }
  /** One of these words (yes and no are `yes` and `no`), compared without case, accents and spaces. */
  | { readonly is: 'one-of'; readonly words: readonly string[] }
  | { readonly is: 'none-of'; readonly words: readonly string[] }
  /** The cell could not be read; `nearest` is the readable form that it is closest to. */
  | { readonly is: 'unread'; readonly nearest: string | null };

/** One cell of conditions. */
export interface RuleCondition {
  readonly field: ApprovalField;
  /** As written; empty for a blank cell. */
  readonly text: string;
  readonly condition: Condition;
  /** Column of the sheet (row, where the table is transposed). */
  readonly column: number;
}

export type HitPolicy = 'first' | 'unique' | 'priority';

/** One row of an approval table: what a deal must be like, which lane it then is in and who approves it. */
export interface ApprovalRule extends Entity {
  /** In the order of the columns; the `field`s of one table are the same objects in all its rows. */
  readonly conditions: readonly RuleCondition[];
  /** What the table calls the lane, as written: `Deal desk`, `Tier 2`, `Guardrail`. */
  readonly lane: Field<string>;
  /** Which of the three lanes of authority that is, where its words say so or nobody has to approve. */
  readonly authority: Lane | null;
  /** Nobody where the cell says so in words (“none”, “auto”): an empty list of names. */
  readonly approvers: Field<People>;
  readonly deputies: Field<People>;
  /** Longest wait in working days. */
  readonly waitLimit: Field<number>;
  /** Lower goes first. */
  readonly priority: Field<number>;
  readonly note: Field<string>;
  /** How the rows of its table are read, where the sheet says so; null where it does not. */
  readonly hitPolicy: HitPolicy | null;
}

/** How an approval ended. `changed`: approved, but materially not as asked. */
export type ApprovalOutcome = 'approved' | 'changed' | 'rejected' | 'withdrawn' | 'pending';

/** One case that was put before an approver: a line of an approval history. */
export interface ApprovalRequest extends Entity {
  readonly lane: Field<string>;
  readonly approvers: Field<People>;
  readonly requestedOn: Field<Day>;
  readonly decidedOn: Field<Day>;
  readonly outcome: Field<ApprovalOutcome>;
  /** Working days from asking to the answer, where a column says it; dates say it otherwise. */
  readonly wait: Field<number>;
  /** What was asked for, by column header: the fields that an approval table looks at and whatever else the line holds. */
  readonly values: readonly RequestValue[];
}

export interface RequestValue {
  /** The column’s header without its unit. */
  readonly field: string;
  /** As written. */
  readonly text: string;
  /** Shares as 0–1, days as whole days since 1970; null where the text is no number. */
  readonly number: number | null;
  readonly currency: string | null;
}

/** One step of a flow from end to end: who owns it, in which system, how long it takes and how long it waits before. */
export interface FlowStep extends Entity {
  readonly flow: Field<string>;
  /** Position in its flow, where a column says it; the order of the rows otherwise. */
  readonly order: Field<number>;
  readonly owner: Field<People>;
  readonly system: Field<string>;
  /** Stage of the record that the step belongs to, as the system calls it. */
  readonly stage: Field<string>;
  /** Whether the step is still taken, where a column says it. */
  readonly status: Field<Status>;
  /** Working days of work in it. */
  readonly touch: Field<number>;
  /** Working days that a case waits before it. */
  readonly wait: Field<number>;
  /** When a real case was last timed in it. */
  readonly timedOn: Field<Day>;
}

/** One line of a field map: what the plan calls a field, and where a system keeps it. */
export interface MappedField extends Entity {
  readonly system: Field<string>;
  /** `Opportunity`, `SBQQ__Quote__c` … */
  readonly object: Field<string>;
  /** The system’s own name of the field: `Amount`, `Discount__c`; its label where only that is known. */
  readonly field: Field<string>;
  /** The second system of a line that names two, and what it calls the field. */
  readonly otherSystem: Field<string>;
  readonly otherField: Field<string>;
  /** Which way values are brought over, as written: `Salesforce → NetSuite`, `both ways`. */
  readonly direction: Field<string>;
  /** The system whose value counts where two differ, as written. */
  readonly sourceOfTruth: Field<string>;
  /** How often values are brought over, as written. */
  readonly cadence: Field<string>;
  /** Who answers for the quality of the data. */
  readonly owner: Field<People>;
  readonly status: Field<Status>;
}

/** What one currency is worth in another, where the workbook says it: 1 `from` = `rate` `to`. */
export interface CurrencyRate extends Entity {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly on: Field<Day>;
}
