import type { Day } from '../calendar/day.ts';
import type { Entity, Field } from './entity.ts';
import type { Lane } from './governance.ts';
import type { People } from './people.ts';
import type { Sourced } from './provenance.ts';
import type { Status } from './status.ts';

export interface Risk extends Entity {
  readonly owner: Field<People>;
  readonly status: Field<Status>;
  /** As numbers of the sheet's own scale; words are placed on that scale. */
  readonly probability: Field<number>;
  readonly impact: Field<number>;
  readonly score: Field<number>;
  readonly response: Field<string>;
  readonly mitigation: Field<string>;
  readonly trigger: Field<string>;
  readonly raisedOn: Field<Day>;
  readonly reviewedOn: Field<Day>;
  readonly due: Field<Day>;
}

/** What is done when a condition on the measures holds. */
export interface Scenario extends Entity {
  /** The condition as written. */
  readonly trigger: Field<string>;
  readonly action: Field<string>;
  readonly owner: Field<People>;
  readonly status: Field<Status>;
}

/** An issue somebody raised in the plan (not a tracker's). */
export interface RaisedIssue extends Entity {
  readonly owner: Field<People>;
  readonly status: Field<Status>;
  readonly action: Field<string>;
  /** What it comes from, as written: its root cause. */
  readonly cause: Field<string>;
  /** What is done differently from then on, so that it does not come back. */
  readonly change: Field<string>;
  readonly raisedOn: Field<Day>;
  readonly due: Field<Day>;
  readonly closedOn: Field<Day>;
  readonly priority: Field<string>;
}

export interface Decision extends Entity {
  readonly owner: Field<People>;
  /** Who has to approve it; the same column as the owner where the table has no other. */
  readonly approver: Field<People>;
  readonly lane: Field<Lane>;
  readonly status: Field<Status>;
  readonly raisedOn: Field<Day>;
  readonly due: Field<Day>;
  readonly decidedOn: Field<Day>;
  readonly outcome: Field<string>;
  /** What could be chosen, and what was, as written. */
  readonly options: Field<string>;
  readonly choice: Field<string>;
  readonly reason: Field<string>;
  /** Address or name of the memo. */
  readonly memo: Field<string>;
  readonly forum: Field<string>;
  /** Milestone or initiative that waits for it, as written. */
  readonly blocks: Field<string>;
  /** Teams it touches. */
  readonly teams: Field<readonly string[]>;
}

/** One activity of a responsibility matrix and who has which letter in it. */
export interface RaciRow extends Entity {
  readonly roles: readonly (Sourced & {
    readonly who: string;
    /** Letters of the cell: R, A, C, I (and S, V … where the sheet has them). */
    readonly letters: readonly string[];
  })[];
}

/** How much of something there is, on any scale. */
export type Level = 'low' | 'medium' | 'high';

export interface Stakeholder extends Entity {
  readonly role: Field<string>;
  readonly teams: Field<readonly string[]>;
  /** As written. */
  readonly influence: Field<string>;
  readonly influenceLevel: Field<Level>;
  /** As written; the level is low for those who are against it. */
  readonly support: Field<string>;
  readonly supportLevel: Field<Level>;
  readonly cadence: Field<string>;
  /** What is done for them or told to them, where and when, as written in any column that says so. */
  readonly planned: Field<string>;
  /** What they are trained in and when, as written. */
  readonly training: Field<string>;
  /** Whether the list is of those whom a change reaches. */
  readonly isAffected: boolean;
  readonly owner: Field<People>;
}
