import type { Day } from '../calendar/day.ts';
import type { DecidesBy } from '../governance/decider-of.ts';
import type { MatchReason } from '../governance/tracker-index.ts';
import type { Lane } from '../plan/governance.ts';

/** What a page may know of a plan. Only types: what runs beside a page checks nothing again, the background did. */
export type { IssueFacts, MatchBy, MatchReason } from '../governance/tracker-index.ts';

export interface OverlayDecider {
  readonly name: string;
  readonly by: DecidesBy;
}

/** Why a work is in its lane. */
export interface OverlayLane {
  readonly lane: Lane;
  /** Names of the commitments, guardrails or waiting decisions that put it there; empty for autonomy. */
  readonly because: readonly string[];
}

/** An initiative or a milestone as an engineer needs it. */
export interface OverlayWork {
  /** Unique in its plan and the same from one publication to the next. */
  readonly ref: string;
  readonly kind: 'initiative' | 'milestone';
  readonly id: string | null;
  readonly name: string;
  /** Null where the plan does not say: autonomy is never taken for granted. */
  readonly lane: OverlayLane | null;
  readonly decides: OverlayDecider | null;
  readonly owner: string | null;
  readonly integrator: string | null;
  readonly teams: readonly string[];
  /** The initiative that a milestone belongs to. */
  readonly initiative: { readonly ref: string; readonly name: string; readonly in: number } | null;
  readonly stage: 'decide' | 'build' | 'launch' | null;
  readonly stageSince: Day | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly status: OverlayStatus | null;
  readonly decisions: readonly OverlayDecision[];
  readonly commitments: readonly OverlayCommitment[];
  /** `ref`s of the guardrails that hold for it. */
  readonly guardrails: readonly string[];
  readonly waitsFor: readonly OverlayDependency[];
}

export interface OverlayStatus {
  readonly text: string;
  readonly state: 'not-started' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | null;
  readonly health: 'green' | 'amber' | 'red' | null;
}

export interface OverlayDecision {
  readonly name: string;
  readonly lane: Lane | null;
  readonly owner: string | null;
  readonly waits: boolean;
  readonly raisedOn: Day | null;
  readonly due: Day | null;
  readonly decidedOn: Day | null;
  readonly outcome: string | null;
  /** Only `https:` addresses; other memos are named by `memoName`. */
  readonly memoLink: string | null;
  readonly memoName: string | null;
  readonly forum: string | null;
}

export interface OverlayCommitment {
  readonly name: string;
  /** Null where it has none, or where it is money and money was not published (`isWithheld`). */
  readonly value: string | null;
  readonly isWithheld: boolean;
  readonly due: Day | null;
  readonly approvers: readonly string[];
}

export interface OverlayGuardrail {
  readonly ref: string;
  readonly name: string;
  /** As written; null where it has none, or where it is money and money was not published (`isWithheld`). */
  readonly limit: string | null;
  readonly isWithheld: boolean;
  readonly owner: string | null;
  /** Null where it cannot be checked on a measure. */
  readonly state: 'inside' | 'near' | 'breached' | null;
}

export interface OverlayDependency {
  readonly name: string;
  readonly due: Day | null;
  readonly isDone: boolean;
  /** Overdue on the day of publication, or due after this work begins or is due itself. */
  readonly isLate: boolean;
  readonly owner: string | null;
}

/** The plan that something was published in. */
export interface Origin {
  readonly plan: string;
  readonly name: string;
  readonly sequence: number;
  readonly publishedOn: Day;
  readonly expiresOn: Day;
}

/** What one plan says of a work. */
export interface WorkVersion {
  readonly origin: Origin;
  readonly work: OverlayWork;
  readonly initiative: OverlayWork | null;
  readonly guardrails: readonly OverlayGuardrail[];
  readonly reason: MatchReason;
}

/** Two plans say different things of one work. */
export interface Conflict {
  readonly field: ConflictField;
  /** What each plan says, in words; in the order of `origins`. */
  readonly values: readonly string[];
}
export type ConflictField = 'name' | 'lane' | 'decides' | 'owner' | 'integrator' | 'stage' | 'due' | 'status';

/** A work that an issue belongs to, with all that is needed to show it; the newest plan’s version stands in front. */
export interface MatchedWork extends Pick<WorkVersion, 'work' | 'initiative' | 'guardrails' | 'reason'> {
  /** Newest first; the first is the one shown. */
  readonly versions: readonly WorkVersion[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
}
