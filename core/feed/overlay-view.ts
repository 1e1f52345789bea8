import type { Day } from '../calendar/day.ts';
import type { Lane } from '../plan/governance.ts';

/** What a page may know of a plan. Only types: what runs beside a page checks nothing again, the background did. */

/** The signed table of contents of a published plan. */
export interface FeedIndex {
  readonly format: 1;
  readonly plan: { readonly id: string; readonly name: string };
  /** Grows with every publication. */
  readonly sequence: number;
  readonly publishedOn: Day;
  /** The last day on which it may be shown as the plan. */
  readonly expiresOn: Day;
  /** Ids of features that the publisher switches off. */
  readonly off: readonly string[];
  /** What the planner ticked beyond the overlay’s view. */
  readonly holds: { readonly money: boolean; readonly people: boolean };
  /** By tracker project, `*` for what is linked by component, label or project: SHA-256 of the shard of each bucket. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** SHA-256 of each shard of works. */
  readonly works: readonly string[];
  /** SHA-256 of the shard of guardrails; null where there are none. */
  readonly guardrails: string | null;
}

/** Which works the look-up keys of one bucket lead to. */
export interface LinksShard {
  readonly links: readonly {
    /** The work’s `ref` and the number of its shard in `FeedIndex.works`. */
    readonly ref: string;
    readonly in: number;
    /** `123` for PAY-123 in the shard of PAY; `component:checkout`, `label:sso`, `project:pay` in that of `*`. */
    readonly keys: readonly string[];
  }[];
}

export interface WorksShard {
  readonly works: readonly OverlayWork[];
}

export interface GuardrailsShard {
  readonly guardrails: readonly OverlayGuardrail[];
}

/** Where it stands who decides, nearest first: the fallback chain. */
export type DecidesBy =
  | 'decision-owner'
  | 'initiative-decision-owner'
  | 'accountable'
  | 'initiative-accountable'
  | 'owner'
  | 'initiative-owner'
  | 'integrator';

export interface OverlayDecider {
  readonly name: string;
  readonly by: DecidesBy;
}

/** Why a work is in its lane. */
export interface OverlayLane {
  readonly lane: Lane;
  /** Names of the commitments or guardrails that put it there; empty for autonomy. */
  readonly because: readonly string[];
}

/** An initiative or a milestone as an engineer needs it. */
export interface OverlayWork {
  /** Unique in its plan and the same from one publication to the next. */
  readonly ref: string;
  readonly kind: 'initiative' | 'milestone';
  readonly id: string | null;
  readonly name: string;
  readonly lane: OverlayLane;
  readonly decides: OverlayDecider | null;
  readonly owner: string | null;
  readonly integrator: string | null;
  readonly teams: readonly string[];
  /** The initiative that a milestone belongs to. */
  readonly initiative: { readonly ref: string; readonly name: string } | null;
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

/** What is known of a tracker’s issue when asking who decides it. */
export interface IssueFacts {
  readonly key: string;
  /** Keys of its parent and epic, nearest first. */
  readonly parents: readonly string[];
  readonly components: readonly string[];
  readonly labels: readonly string[];
}

/** What led from an issue to a work, surest first. */
export type MatchBy = 'key' | 'parent' | 'component' | 'label' | 'project';

export interface MatchReason {
  readonly by: MatchBy;
  /** The key, component, label or project as the issue has it. */
  readonly text: string;
}

/** The plan that something was published in. */
export interface Origin {
  readonly plan: string;
  readonly name: string;
  readonly sequence: number;
  readonly publishedOn: Day;
  readonly expiresOn: Day;
}

/** Two plans say different things of one work. */
export interface Conflict {
  /** Name of a field of `OverlayWork`. */
  readonly field: string;
  /** What each plan says, in words; in the order of `origins`. */
  readonly values: readonly string[];
}

/** A work that an issue belongs to, with all that is needed to show it. */
export interface MatchedWork {
  readonly work: OverlayWork;
  readonly initiative: OverlayWork | null;
  readonly guardrails: readonly OverlayGuardrail[];
  readonly reason: MatchReason;
  /** The plans that have it, the one whose values are shown first. */
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
}
