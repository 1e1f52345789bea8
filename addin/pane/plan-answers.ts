import type { Day } from '../../core/calendar/day.ts';
import type { ChainLinks } from '../../core/schedule/driving-chain.ts';
import type { Driver } from '../../core/schedule/work-dates.ts';
import type { PlanConfidence } from '../../core/schedule/finish-confidence.ts';
import type { Screen } from '../../core/schedule/screens.ts';
import type { Scorecard } from '../../core/scorecard/scorecard.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type { CapacityAnswer, LoadAnswer, LoadAsk } from './capacity-answers.ts';
import type { ToldTrigger } from './told-trigger.ts';
import type {
  ApprovalsAnswer,
  CheckAnswer,
  DealAnswer,
  DealAsk,
  MapAnswer,
  MapAsk,
} from './lanes/approvals-answers.ts';
import type { HistoryAnswer } from './lanes/history-answers.ts';
import type { LanesAnswer } from './lanes/lanes-answers.ts';
import type { LevelAnswer } from './level-answers.ts';
import type { Rows } from './rows.ts';
import type { Progress } from './workbook-port.ts';
import type { SolveFollowing, TradeOffAsk, TradeOffEdits, TradeOffPosed, TradeOffTaken } from './trade-off-answers.ts';
import type { TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';

/** An answer about the plan as it stood at one revision of the workbook: `AuditedWorkbook.revision`. */
interface Answer {
  readonly revision: number;
}

export interface ScorecardAnswer extends Answer {
  readonly scorecard: Scorecard;
}

export interface ScenariosAnswer extends Answer {
  readonly triggers: readonly ToldTrigger[];
}

/** A piece of work in a schedule; works name each other by their positions in it. Days of float are working days. */
export interface ScheduledWork {
  readonly id: string | null;
  readonly name: string;
  readonly kind: 'initiative' | 'milestone' | 'task';
  readonly teams: readonly string[];
  readonly owners: readonly string[];
  readonly state: 'open' | 'running' | 'done' | 'left-out';
  readonly isSummary: boolean;
  /** Null where nothing says when it happens. */
  readonly start: Day | null;
  readonly finish: Day | null;
  /** The date that the plan states. */
  readonly planned: Day | null;
  /** Working days from its finish to the stated date; negative where that does not hold. */
  readonly margin: number | null;
  /** Null where float says nothing: done, alone, or waiting for itself. */
  readonly totalFloat: number | null;
  readonly freeFloat: number | null;
  readonly isCritical: boolean;
  readonly isNearCritical: boolean;
  readonly driver: Driver | null;
  readonly cells: { readonly name: CellRef; readonly date: CellRef; readonly dependsOn: CellRef };
}

/** Work that waits for itself: the shortest chain of it, and everything tied up in it. */
export interface ScheduleCycle {
  readonly chain: readonly number[];
  readonly members: readonly number[];
}

/** What could not be said or was taken for granted, and of how many works. */
export interface ScheduleCaveat {
  readonly what:
    | 'no-work'
    | 'no-links'
    | 'no-known-links'
    | 'alone'
    | 'unknown'
    | 'within'
    | 'left-out'
    | 'undated'
    | 'moments'
    | 'assumed'
    | 'no-dates';
  readonly count: number;
}

export interface ScheduleAnswer extends Answer {
  readonly works: Rows<ScheduledWork>;
  /** Works but for summaries, the least float first: all of them, and those that are still to be done. */
  readonly byFloat: { readonly all: Uint32Array; readonly unfinished: Uint32Array };
  /** How many of the unfinished are critical, and how many have not begun. */
  readonly critical: number;
  readonly notBegun: number;
  /** All is done or left out. */
  readonly isOver: boolean;
  /** Work that others lead to and nothing waits for: what misses its date most first, then the latest. */
  readonly ends: Uint32Array;
  /** What decides when a work is finished is read from this. */
  readonly chains: ChainLinks;
  readonly cycles: readonly ScheduleCycle[];
  readonly screens: readonly Screen[];
  readonly caveats: readonly ScheduleCaveat[];
}

export interface ConfidenceAsk {
  /** Null: as many as the size of the plan allows. */
  readonly samples: number | null;
}

export interface ConfidenceAnswer extends Answer {
  /** Null: neither estimates nor enough finished work to learn from. */
  readonly confidence: PlanConfidence | null;
}

export interface Following {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What is worked out of the plan only when somebody looks at it. */
export interface PlanQuestions {
  scorecard(): Promise<ScorecardAnswer>;
  /** Triggers of scenarios and risks, read and evaluated. */
  scenarios(): Promise<ScenariosAnswer>;
  schedule(): Promise<ScheduleAnswer>;
  /** Who has how much time and how much is asked of them. */
  capacity(): Promise<CapacityAnswer>;
  /** What the figures of one row of `capacity` consist of. */
  load(ask: LoadAsk): Promise<LoadAnswer>;
  /** Who may decide what: commitments, guardrails and decisions by lane. */
  lanes(): Promise<LanesAnswer>;
  /** The approval tables. */
  approvals(): Promise<ApprovalsAnswer>;
  /** Gaps, overlaps and unreachable rows of one of them; null where it is gone, as below. */
  approvalCheck(ask: { readonly table: number }): Promise<CheckAnswer | null>;
  /** One of them over two of its fields. */
  approvalMap(ask: MapAsk): Promise<MapAnswer | null>;
  /** What one of them says of a deal. */
  tryDeal(ask: DealAsk): Promise<DealAnswer | null>;
  /** How approvals went: waits, yields, queues. */
  approvalHistory(): Promise<HistoryAnswer>;
  /** Poses what would give way; nothing is solved yet. */
  tradeOff(ask: TradeOffAsk): Promise<TradeOffPosed>;
  /** What an answer to the last trade-off takes on; `starts` as in the answer. */
  tradeOffTaken(ask: { readonly starts: readonly (number | null)[] }): Promise<TradeOffTaken>;
  /** What writing an answer to the last trade-off into the sheets would change; `starts` as in the answer. */
  tradeOffEdits(ask: { readonly starts: readonly (number | null)[] }): Promise<TradeOffEdits>;
  /** Solves what was posed and explains the answer, in a worker of its own; settles early where it is stopped. */
  solve(problem: TradeOffProblem, following: SolveFollowing): Promise<void>;
  /** How sure finish dates are, by simulation; null where it was stopped or the workbook changed meanwhile. */
  confidence(ask: ConfidenceAsk, following?: Following): Promise<ConfidenceAnswer | null>;
  /** Dates at which nobody is asked for more than they can do; null as `confidence`. */
  level(ask: object, following?: Following): Promise<LevelAnswer | null>;
}
