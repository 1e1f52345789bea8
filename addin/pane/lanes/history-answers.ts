import type { ApprovalYield } from '../../../core/governance/approval-history/approval-yield.ts';
import type { Freed, Proposal } from '../../../core/governance/approval-history/autonomy-proposal.ts';
import type { HistorySpan } from '../../../core/governance/approval-history/history-span.ts';
import type { Waits } from '../../../core/governance/approval-history/waits.ts';
import type { Span } from '../../../core/plan/approvals.ts';
import type { Lane } from '../../../core/plan/governance.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';

/** Cases that have something in common: how long they waited, and how often asking made a difference. */
export interface HistoryGroup {
  /** As first written; empty for a band of amounts and for all cases. */
  readonly name: string;
  /** Of the band, where the group is one. */
  readonly band: Span | null;
  /** Which of the three lanes of authority it is, where its approval table says so. */
  readonly authority: Lane | null;
  /** Positions in `HistoryAnswer.cells`. */
  readonly cases: readonly number[];
  readonly waits: Waits;
  /** Longest waits in working days that the rows of the approval table allow, ascending; several where they differ. */
  readonly limits: readonly number[];
  /** The limit that the median wait is above, on enough cases; null where it is within. */
  readonly brokenLimit: number | null;
  readonly yield: ApprovalYield;
}

/** Approvals that hardly ever change anything. */
export interface ProposedAutonomy {
  readonly by: Proposal['by'];
  readonly name: string;
  /** What the row asks and who approves, as written; empty for other groups. */
  readonly row: readonly string[];
  readonly cases: readonly number[];
  readonly yield: ApprovalYield;
  readonly freed: Freed;
}

/** Cases of one queue that are alike in size. */
export interface QueuedCases {
  readonly cases: readonly number[];
  /** Median wait in working days. */
  readonly wait: number;
  /** The amount nearest to the other part. */
  readonly edge: number;
}

export interface SharedQueueLine {
  readonly approver: string;
  readonly small: QueuedCases;
  readonly large: QueuedCases;
}

/** What the approval history of a plan says; lists with the slowest first. */
export interface HistoryAnswer {
  readonly revision: number;
  /** The cell that names each case. */
  readonly cells: readonly CellRef[];
  readonly span: HistorySpan | null;
  readonly all: HistoryGroup;
  readonly lanes: readonly HistoryGroup[];
  readonly approvers: readonly HistoryGroup[];
  /** In the order of the approval tables. */
  readonly rules: readonly HistoryGroup[];
  /** Ascending. */
  readonly bands: readonly HistoryGroup[];
  /** Currency of bands and queues; null where nothing says one. */
  readonly currency: string | null;
  readonly withoutRate: number;
  readonly proposals: readonly ProposedAutonomy[];
  readonly queues: readonly SharedQueueLine[];
}
