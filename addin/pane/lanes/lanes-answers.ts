import type { Day } from '../../../core/calendar/day.ts';
import type { Lane } from '../../../core/plan/governance.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';

/** A row of the plan by its name; the first cell names it, the others hold what is shown of it. */
export interface PlanRow {
  readonly name: string;
  readonly cells: readonly CellRef[];
}

/** A promise, who must approve a change of it, and the work it rests on. */
export interface CommitmentLine extends PlanRow {
  readonly customer: string | null;
  readonly value: string | null;
  readonly due: Day | null;
  readonly owners: readonly string[];
  readonly approvers: readonly string[];
  /** What it was when it was last published; null where it is still the same. */
  readonly publishedDue: Day | null;
  readonly publishedValue: string | null;
  readonly restsOn: RestedOn | null;
}

export interface RestedOn extends PlanRow {
  readonly isDone: boolean;
  readonly planned: Day | null;
  /** Calendar days by which the work is planned to end after the promised day; 0 where it is in time. */
  readonly lateDays: number;
}

/** Why a guardrail is not checked. */
export type Unchecked = 'none' | 'no-number' | 'no-comparison' | 'unclear' | 'no-reading' | 'old-reading';

/** A limit and how its measure stands to it. */
export interface GuardrailLine extends PlanRow {
  /** As written. */
  readonly limit: string | null;
  readonly measure: string | null;
  readonly owners: readonly string[];
  readonly scope: string | null;
  readonly state: 'breached' | 'near' | 'inside' | Unchecked;
  /** What decides, where it is checked. */
  readonly reading: {
    readonly value: number;
    readonly isShare: boolean;
    readonly unit: string;
    readonly on: Day | null;
    readonly cell: CellRef | null;
  } | null;
}

/** A decision by its lane. */
export interface DecisionLine extends PlanRow {
  /** Null: it is in none. */
  readonly lane: Lane | null;
  readonly owners: readonly string[];
  /** Calendar days since it was raised. */
  readonly age: number | null;
  readonly due: Day | null;
  /** Calendar days past the day it was due; 0 where it is in time. */
  readonly lateDays: number;
  readonly blocks: string | null;
  readonly forum: string | null;
  readonly isWaiting: boolean;
  readonly isOnHold: boolean;
  readonly decidedOn: Day | null;
}

/** Open initiatives and milestones of one lane. */
export interface WorkInLane {
  readonly initiatives: readonly CellRef[];
  readonly milestones: readonly CellRef[];
}

/** Who may decide what: promises, limits and decisions, each list with what asks for somebody first. */
export interface LanesAnswer {
  readonly revision: number;
  readonly commitments: readonly CommitmentLine[];
  readonly guardrails: readonly GuardrailLine[];
  readonly decisions: readonly DecisionLine[];
  /** How many approval tables and cases of an approval history there are. */
  readonly approvals: { readonly tables: number; readonly cases: number };
  readonly work: Readonly<Record<Lane, WorkInLane>>;
}
