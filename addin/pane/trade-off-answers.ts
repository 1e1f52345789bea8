import type { Day } from '../../core/calendar/day.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { Explanation } from '../../core/capacity/explain/explanation.ts';
import type { QuestionNote, QuestionPiece, ValueBasis } from '../../core/capacity/question/question.ts';
import type { NotWritten } from '../../core/capacity/question/written.ts';
import type { StaffedNeed } from '../../core/capacity/question/staffing.ts';
import type { RequestAssumption } from '../../core/capacity/question/request-reading.ts';
import type { Answer, TradeOffAnswer } from '../../core/capacity/trade-off/answer.ts';
import type { Level, TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';

/** What a planner asks of the plan: “if we add this, what will we not do?” */
export interface TradeOffAsk {
  /** The request in words; empty where nothing is added. */
  readonly request: string;
  /** What it is worth; null where the planner does not say. */
  readonly value: number | null;
  /** Initiatives that are to begin on another day, by their position in the plan. */
  readonly moved: readonly { readonly initiative: number; readonly start: Day }[];
  readonly basis: ValueBasis | 'auto';
  /** Every request of the sheet is decided anew. */
  readonly decidesRequests: boolean;
  readonly objective: readonly Level[];
}

/** A piece of the trade-off as the planner knows it; in the order of `problem.pieces`. */
export interface PosedPiece {
  readonly kind: QuestionPiece['kind'];
  readonly name: string;
  /** Position of its initiative in the plan; null where it is none. */
  readonly initiative: number | null;
  readonly owners: readonly string[];
  readonly teams: readonly string[];
  /** Names of the promises that rest on it. */
  readonly commitments: readonly string[];
  /** Null where it stands in no cell. */
  readonly cell: CellRef | null;
}

/** A trade-off that can be solved, with what its numbers mean. */
export interface Posed {
  readonly problem: TradeOffProblem;
  /** Period p of the problem. */
  readonly periods: readonly Period[];
  readonly pieces: readonly PosedPiece[];
  readonly basis: ValueBasis;
  readonly notes: readonly QuestionNote[];
}

/** How a request in words was read. */
export interface ReadAs {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly demand: readonly { readonly name: string; readonly amount: number; readonly kind: 'fte' | 'days' }[];
  readonly assumed: readonly RequestAssumption[];
}

/** Why a request in words could not be read, and which words. */
export interface Unread {
  readonly why: 'empty' | 'no-amount' | 'no-time' | 'backwards' | 'words';
  readonly words: readonly string[];
}

export interface TradeOffPosed {
  readonly revision: number;
  /** Null where nothing was written. */
  readonly read: ReadAs | null;
  /** Null where it was read, or nothing was written. */
  readonly unread: Unread | null;
  /** Null where the request could not be read. */
  readonly posed: Posed | null;
}

/** How solving goes; each is called with what is known so far. */
export interface SolveFollowing {
  readonly onBetter: (answer: Answer) => void;
  /** The answer that stays, before it is explained. */
  readonly onAnswer: (answer: TradeOffAnswer) => void;
  readonly onExplained: (explanation: Explanation, done: number) => void;
  readonly signal: AbortSignal;
}

/** A request that an answer takes on: whom it needs, who could do it, and what gives way to it. */
export interface TakenOn {
  /** Position in `Posed.pieces`. */
  readonly at: number;
  readonly needs: readonly StaffedNeed[];
  /** Positions of what gives way to it, alone or with others. */
  readonly displaces: readonly number[];
}

export interface TradeOffTaken {
  readonly revision: number;
  readonly taken: readonly TakenOn[];
}

/** What applying an answer would write, and what it could not. */
export interface TradeOffEdits {
  readonly revision: number;
  readonly edits: readonly CellEdit[];
  /** What has no cell to be written to. */
  readonly notWritten: readonly NotWritten[];
}
