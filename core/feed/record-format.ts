import type { ApprovalField, Condition, HitPolicy, Span } from '../plan/approvals.ts';
import type { Lane } from '../plan/governance.ts';
import type { People } from '../plan/people.ts';
import type { OverlayCommitment } from './overlay-view.ts';

/**
 * What a page of a CRM may know of a plan: its approval tables with what belongs to them, by object of the CRM. All shards
 * of an object are read together; a shard holds of each list as much as there is room for.
 */
export interface RecordShard {
  readonly fields: readonly RecordField[];
  readonly tables: readonly RecordTable[];
  readonly rules: readonly RecordRule[];
  readonly flow: readonly RecordStep[];
  readonly guardrails: readonly RecordGuardrail[];
  readonly rates: readonly RecordRate[];
}

/** A line of the field map: what the plan calls a field, and where the system keeps it. */
export interface RecordField {
  readonly name: string;
  /** The system’s own name of it, or its label. */
  readonly field: string;
}

export interface RecordTable {
  /** Unique in its plan and publication. */
  readonly ref: number;
  readonly name: string;
  readonly sheet: string;
  readonly fields: readonly ApprovalField[];
}

/** One row of an approval table. */
export interface RecordRule {
  /** The `ref` of its table. */
  readonly table: number;
  /** Row of its sheet, counted from 0. */
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  readonly lane: string | null;
  readonly authority: Lane | null;
  readonly approvers: People | null;
  readonly deputies: People | null;
  /** Working days. */
  readonly waitLimit: number | null;
  readonly priority: number | null;
  readonly policy: HitPolicy | null;
  readonly wait: RecordWait | null;
  /** Only cells that ask for something; every other field may be anything. */
  readonly conditions: readonly RecordCondition[];
}

/** How long cases of a row, or else of its lane, usually waited. */
export interface RecordWait {
  /** Median in working days. */
  readonly days: number;
  readonly cases: number;
}

/** A cell of conditions, by the position of its field. */
export type RecordCondition = Exclude<Condition, { readonly is: 'any' }> & {
  readonly at: number;
  readonly text: string;
};

/** A step of a flow from end to end. */
export interface RecordStep {
  readonly flow: string | null;
  readonly order: number | null;
  readonly id: string | null;
  readonly name: string;
  readonly owner: People | null;
  readonly stage: string | null;
  /** Working days. */
  readonly wait: number | null;
}

/** A guardrail whose limit is one comparison with a number, so that a record’s own value can be held against it. */
export interface RecordGuardrail {
  readonly name: string;
  /** What it is measured on, as the plan writes it. */
  readonly measure: string;
  readonly span: Span;
  /** The span is of shares (0–1). */
  readonly isShare: boolean;
  /** As written. */
  readonly limit: string;
  readonly owner: string | null;
}

export interface RecordRate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
}

/** Commitments to the customers of one bucket. */
export interface CustomersShard {
  readonly customers: readonly CustomerCommitments[];
}
export interface CustomerCommitments {
  /** As compared: `plainWords`. */
  readonly customer: string;
  readonly commitments: readonly OverlayCommitment[];
}

/**
 * Where the lists of shards stand among those of links in the index: readers that know nothing of records pass over them,
 * because no tracker project has a colon in its key.
 */
export const CUSTOMERS = 'customers:*';
/** What holds for every object: flows, guardrails, rates, and tables of no certain object. */
export const ANY_OBJECT = 'object:*';

/** The list of an object, by its name as compared. */
export function objectList(object: string): string {
  return `object:${object}`;
}
