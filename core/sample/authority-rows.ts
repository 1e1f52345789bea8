import type { Day } from '../calendar/day.ts';

/** A promise to a client or to the board. */
export interface CommitmentRow {
  id: string;
  commitment: string;
  client: string;
  type: string;
  value: string;
  due: Day;
  owner: string;
  approver: string;
  initiative: string;
  /** By its name. */
  milestone: string;
  publishedValue: string;
  publishedDue: Day;
}

/** A limit inside which teams act without asking. */
export interface GuardrailRow {
  id: string;
  guardrail: string;
  measure: string;
  limit: string;
  owner: string;
  /** Teams or initiatives it holds for. */
  scope: string;
}

/** One change of a promise, and who approved it. */
export interface ChangeRow {
  on: Day;
  change: string;
  /** Id of the commitment. */
  item: string;
  before: string;
  after: string;
  reason: string;
  approver: string;
}
