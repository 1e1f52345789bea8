import type { Day } from '../calendar/day.ts';
import type { Demand } from './demand.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Status } from './status.ts';
import type { TrackerLink } from './tracker-link.ts';

export interface Dependency {
  /** Id or name of the predecessor as written. */
  readonly on: string;
  /** The list that it is one part of, without a type and a lag at its end: where that is a name with commas, all its parts are one. */
  readonly within?: string;
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
  /** Worth on the sheet's own scale: money, points, a WSJF or RICE score. */
  readonly value: Field<number>;
  /** Whether it must be done, whatever else gives way. */
  readonly mandatory: Field<boolean>;
  readonly earliestStart: Field<Day>;
  readonly latestFinish: Field<Day>;
  /** What it needs of skills, by period where the sheet says it so. */
  readonly demand: Field<readonly Demand[]>;
  /** Id or name of the parent; from indentation or outline where no column says it. */
  readonly parent: Field<string>;
  readonly updatedOn: Field<Day>;
  readonly dependsOn: Field<readonly Dependency[]>;
  readonly notes: Field<string>;
  /** Issues of a tracker that it stands for; undefined where its table says nothing of a tracker. */
  readonly tracker: Field<readonly TrackerLink[]>;
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
  /** What shows the benefit, as written. */
  readonly benefitMeasure: Field<string>;
  /** What shows that it is reached, as written; undefined where its table is none of goals. */
  readonly goalMeasure: Field<string>;
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
