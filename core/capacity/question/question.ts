import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Commitment } from '../../plan/governance.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import type { Ledger, Need, Supplier } from '../ledger/ledger.ts';
import type { LedgerOptions } from '../ledger/options.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';

/** So much of whoever has one of the skills, is in one of the teams, or is the person. */
export interface AddedDemand {
  /** Any of them will do. */
  readonly needs: readonly Need[];
  /** What the planner calls it. */
  readonly name: string;
  /** A share of time held throughout (`fte`), or work in all (`days`, person-days). */
  readonly amount: number;
  readonly kind: 'fte' | 'days';
}

/** A request that is not in the sheet. */
export interface AddedRequest {
  readonly name: string;
  readonly initiative: Initiative | null;
  readonly demand: readonly AddedDemand[];
  readonly from: Day;
  readonly to: Day;
  /** The latest day it may begin; null: as asked, and not later. */
  readonly latestStart: Day | null;
  /** Null where the planner gave none. */
  readonly value: number | null;
}

/** Where a planner dragged an initiative: it is done from that day on, and the rest gives way. */
export interface MovedInitiative {
  readonly initiative: Initiative;
  readonly start: Day;
}

/** What the worth of a piece of work is taken from. `auto`: stated values, else priorities, else all alike. */
export type ValueBasis = 'value' | 'priority' | 'wsjf' | 'effort' | 'equal';

export interface Wishes {
  readonly added: readonly AddedRequest[];
  readonly moved: readonly MovedInitiative[];
  readonly basis: ValueBasis | 'auto';
  /** Zero-based: every request of the sheet is decided, as a whole. */
  readonly decidesRequests: boolean;
  /** Whether what is too much today already is let be, so that only what comes in addition makes work give way. */
  readonly allowsTodaysOverload: boolean;
}

/** “If we add this, what will we not do?”: nothing is added yet. */
export const NO_WISHES: Wishes = {
  added: [],
  moved: [],
  basis: 'auto',
  decidesRequests: false,
  allowsTodaysOverload: true,
};

/** What a piece of the trade-off is in the plan; in the order of `problem.pieces`. */
export interface QuestionPiece {
  readonly kind: 'initiative' | 'request' | 'added' | 'other';
  readonly name: string;
  readonly initiative: Initiative | null;
  readonly request: CapacityRequest | null;
  readonly added: AddedRequest | null;
  readonly owners: readonly string[];
  readonly teams: readonly string[];
  /** Promises that rest on it: it does not move. */
  readonly commitments: readonly Commitment[];
}

/** A trade-off of a plan: the model, and what its numbers mean. */
export interface Question {
  readonly problem: TradeOffProblem;
  readonly ledger: Ledger;
  /** What the ledger was counted with. */
  readonly options: LedgerOptions;
  /** Period p of the problem; the first is the one of today. */
  readonly periods: readonly Period[];
  readonly pieces: readonly QuestionPiece[];
  /** What each capacity of the problem is; null for money, and for people of one set of skills. */
  readonly capacities: readonly (Need | null)[];
  /** Who is behind each supplier of the problem; suppliers after those are no people. */
  readonly people: readonly (readonly Supplier[])[];
  readonly basis: ValueBasis;
  readonly notes: readonly QuestionNote[];
}

/** What was taken for granted, and of whom. */
export interface QuestionNote {
  readonly what: QuestionNoteKind;
  readonly count: number;
  readonly names: readonly string[];
}

export type QuestionNoteKind =
  /** Nothing can give way: the plan has no open initiatives. */
  | 'no-initiatives'
  /** No values are stated: priorities stand for them; or all count alike. */
  | 'by-priority'
  | 'all-alike'
  /** No value of its own: as much as the middle of the others. */
  | 'value-missing'
  /** Nothing says what it needs: it never has to give way. */
  | 'nothing-needed'
  /** No dates: it is taken to begin now. */
  | 'no-dates'
  /** It runs already: it goes on or stops, and is not moved. */
  | 'running'
  /** A dependency in a circle was left out. */
  | 'circle-cut'
  /** A dependency that today’s dates break: the gap of today holds. */
  | 'broken-today'
  /** It ends after its deadline today: the deadline was left out. */
  | 'late-today'
  /** Too much today already: let be. */
  | 'overloaded-today'
  /** Requests that nobody decided: not part of today’s plan. */
  | 'undecided'
  /** People with the same skills stand in for each other. */
  | 'pooled'
  /** Work outside the initiatives, which stays as it is. */
  | 'other-work'
  /** Money is stated, but not by period or not for the initiatives. */
  | 'no-budget';
