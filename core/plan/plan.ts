import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { People } from './people.ts';
import type { Sourced } from './provenance.ts';
import type { Status } from './status.ts';
import type { Question, Table, Unrecognised } from './table.ts';

/**
 * A field as read from a cell: `undefined` where the table has no column for it, `null` where the cell is empty or holds
 * something that could not be read (then `Entity.unread` keeps its text). Missing is never a pass, and never zero.
 */
export type Field<T> = T | null | undefined;

/** What every entity of the plan has. */
export interface Entity extends Sourced {
  readonly id: Field<string>;
  /** Never empty: where no title was found, the id or the address of the row. */
  readonly name: string;
  /** Texts that stood where a field was expected and could not be read as one: `{ due: 'TBD' }`. */
  readonly unread: Readonly<Record<string, string>>;
}

export interface Dependency {
  /** Id or name of the predecessor as written. */
  readonly on: string;
  readonly type: 'FS' | 'SS' | 'FF' | 'SF';
  /** Working days; negative is a lead. */
  readonly lag: number;
}

/** What initiatives and milestones have in common. */
export interface Work extends Entity {
  readonly owner: Field<People>;
  readonly decisionOwner: Field<People>;
  readonly integrator: Field<People>;
  readonly teams: Field<readonly string[]>;
  readonly start: Field<Day>;
  readonly startActual: Field<Day>;
  readonly endActual: Field<Day>;
  readonly endBaseline: Field<Day>;
  readonly forecast: Field<Day>;
  readonly status: Field<Status>;
  /** 0–1. */
  readonly percentComplete: Field<number>;
  readonly stage: Field<'decide' | 'build' | 'launch'>;
  readonly stageSince: Field<Day>;
  readonly priority: Field<string>;
  readonly category: Field<string>;
  /** In the unit of the sheet. */
  readonly effort: Field<number>;
  /** Id or name of the parent; from indentation or outline where no column says it. */
  readonly parent: Field<string>;
  readonly updatedOn: Field<Day>;
  readonly dependsOn: Field<readonly Dependency[]>;
  readonly notes: Field<string>;
}

/** Funded work toward one outcome. */
export interface Initiative extends Work {
  readonly end: Field<Day>;
  readonly sunset: Field<string>;
  readonly lesson: Field<string>;
  /** The strategic choice it serves, as written. */
  readonly choice: Field<string>;
  readonly cost: Field<number>;
  readonly costActual: Field<number>;
  readonly benefit: Field<string>;
}

/** A dated result; `level` tells a milestone from a task of a work plan. */
export interface Milestone extends Work {
  readonly level: 'milestone' | 'task';
  readonly due: Field<Day>;
  /** Working days. */
  readonly duration: Field<number>;
  /** Id or name of its initiative as written, or the section it stands under. */
  readonly initiative: Field<string>;
  readonly constraint: Field<string>;
  readonly deliverable: Field<string>;
}

/** One line of the history of a piece of work. */
export interface Update extends Entity {
  /** Id or name of the initiative or milestone. */
  readonly of: Field<string>;
  readonly on: Field<Day>;
  readonly stage: Field<'decide' | 'build' | 'launch'>;
  readonly percentComplete: Field<number>;
  readonly status: Field<Status>;
}

export interface Deliverable extends Entity {
  readonly owner: Field<People>;
  readonly criterion: Field<string>;
  readonly due: Field<Day>;
  readonly status: Field<Status>;
  readonly initiative: Field<string>;
}

export interface Person extends Entity {
  readonly teams: Field<readonly string[]>;
  readonly role: Field<string>;
  readonly skills: Field<readonly string[]>;
  readonly email: Field<string>;
  readonly start: Field<Day>;
  readonly end: Field<Day>;
  /** Share of full time, 0–1. */
  readonly share: Field<number>;
}

export type AmountUnit = 'share' | 'fte' | 'hours' | 'days' | 'points' | 'unknown';

/** How much of somebody there is in a period (`period` null: always). `name` is the person, team or skill. */
export interface Availability extends Entity {
  readonly of: 'person' | 'team' | 'skill';
  readonly teams: Field<readonly string[]>;
  readonly period: Period | null;
  readonly amount: Field<number>;
  readonly unit: AmountUnit;
}

/** How much of somebody goes to what, in a period or from a day to a day. `name` is what it is given to. */
export interface Allocation extends Entity {
  readonly person: Field<People>;
  readonly initiative: Field<string>;
  readonly period: Period | null;
  readonly start: Field<Day>;
  readonly end: Field<Day>;
  readonly amount: Field<number>;
  readonly unit: AmountUnit;
}

export interface CapacityRequest extends Entity {
  readonly initiative: Field<string>;
  readonly people: Field<People>;
  readonly skills: Field<readonly string[]>;
  readonly start: Field<Day>;
  readonly end: Field<Day>;
  readonly amount: Field<number>;
  readonly displaces: Field<string>;
  readonly status: Field<Status>;
}

export interface Reading extends Sourced {
  readonly on: Day;
  readonly period: Period | null;
  /** Null: the cell of this period is empty or not a number. */
  readonly value: number | null;
}

/** One line of a scorecard. */
export interface Measure extends Entity {
  readonly teams: Field<readonly string[]>;
  readonly owner: Field<People>;
  readonly kind: Field<'leading' | 'lagging'>;
  readonly direction: Field<'higher' | 'lower' | 'in-range'>;
  readonly unit: Field<string>;
  readonly target: Field<number>;
  readonly baseline: Field<number>;
  readonly actual: Field<number>;
  /** Days between two readings as stated or as the readings show; null where neither tells. */
  readonly rhythmDays: Field<number>;
  /** For a leading measure, the lagging ones it drives; for a lagging one, those that drive it: ids or names as written. */
  readonly linked: Field<readonly string[]>;
  readonly status: Field<Status>;
  readonly definition: Field<string>;
  readonly updatedOn: Field<Day>;
  /** Ascending by day. */
  readonly readings: readonly Reading[];
}

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

/** An issue somebody raised in the plan (not a tracker's). */
export interface RaisedIssue extends Entity {
  readonly owner: Field<People>;
  readonly status: Field<Status>;
  readonly action: Field<string>;
  readonly raisedOn: Field<Day>;
  readonly due: Field<Day>;
  readonly closedOn: Field<Day>;
  readonly priority: Field<string>;
}

export interface Decision extends Entity {
  readonly owner: Field<People>;
  readonly lane: Field<'commitment' | 'guardrail' | 'autonomy'>;
  readonly status: Field<Status>;
  readonly raisedOn: Field<Day>;
  readonly due: Field<Day>;
  readonly decidedOn: Field<Day>;
  readonly outcome: Field<string>;
  readonly memo: Field<string>;
  readonly forum: Field<string>;
  /** Milestone or initiative that waits for it, as written. */
  readonly blocks: Field<string>;
}

/** One activity of a responsibility matrix and who has which letter in it. */
export interface RaciRow extends Entity {
  readonly roles: readonly (Sourced & {
    readonly who: string;
    /** Letters of the cell: R, A, C, I (and S, V … where the sheet has them). */
    readonly letters: readonly string[];
  })[];
}

export interface BudgetLine extends Entity {
  readonly category: Field<string>;
  readonly planned: Field<number>;
  readonly actual: Field<number>;
  readonly funding: Field<number>;
  readonly currency: Field<string>;
  /** Amounts by period columns. */
  readonly parts: readonly (Sourced & { readonly period: Period; readonly amount: number | null })[];
  /** The row's own stated total over its parts. */
  readonly total: Field<number>;
}

export interface Stakeholder extends Entity {
  readonly role: Field<string>;
  readonly teams: Field<readonly string[]>;
  readonly influence: Field<string>;
  readonly support: Field<string>;
  readonly cadence: Field<string>;
  readonly owner: Field<People>;
}

/** The operating plan as understood: plain data, each entity with the cells it came from. */
export interface Plan {
  readonly initiatives: readonly Initiative[];
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly deliverables: readonly Deliverable[];
  readonly people: readonly Person[];
  readonly availability: readonly Availability[];
  readonly allocations: readonly Allocation[];
  readonly requests: readonly CapacityRequest[];
  readonly measures: readonly Measure[];
  readonly risks: readonly Risk[];
  readonly raisedIssues: readonly RaisedIssue[];
  readonly decisions: readonly Decision[];
  readonly raci: readonly RaciRow[];
  readonly budget: readonly BudgetLine[];
  readonly stakeholders: readonly Stakeholder[];
  /** Days off that the workbook lists. */
  readonly holidays: readonly Day[];
  /** Every table found, those of kind `other` too. */
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly questions: readonly Question[];
}

export type Collection =
  | 'initiatives'
  | 'milestones'
  | 'updates'
  | 'deliverables'
  | 'people'
  | 'availability'
  | 'allocations'
  | 'requests'
  | 'measures'
  | 'risks'
  | 'raisedIssues'
  | 'decisions'
  | 'raci'
  | 'budget'
  | 'stakeholders';
