import type { ApprovalField, ApprovalRule, CurrencyRate, HitPolicy } from '../../plan/approvals.ts';
import type { Lane } from '../../plan/governance.ts';

/** A lane of one approval table. Rows without a lane of their own are in the lane of their approvers. */
export interface TableLane {
  /** As compared; the same in all rows of the lane. */
  readonly key: string;
  /** As its first row writes it: the lane, else the approvers; null where its rows name neither. */
  readonly name: string | null;
  readonly authority: Lane | null;
  /** No row of it names an approver, and each says so. */
  readonly needsNobody: boolean;
}

/** The rows of one approval table, as they are read. */
export interface ApprovalTable {
  /** `Table.id`. */
  readonly id: string;
  /** The name of its Excel table or of its sheet. */
  readonly name: string;
  readonly sheet: string;
  /** In the order of the columns. */
  readonly fields: readonly ApprovalField[];
  /** In the order of the rows. */
  readonly rules: readonly ApprovalRule[];
  readonly hitPolicy: HitPolicy;
  /** Whether the sheet says the hit policy; told from the rows otherwise. */
  readonly isPolicyStated: boolean;
  /** Fastest first. */
  readonly lanes: readonly TableLane[];
  /** All that the workbook says of exchange rates. */
  readonly rates: readonly CurrencyRate[];
}
