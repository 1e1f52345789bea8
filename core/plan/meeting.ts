import type { Day } from '../calendar/day.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Status } from './status.ts';

/** A meeting that comes again, as a list of the rhythm tells it, or one that was held, as minutes do. */
export interface Meeting extends Entity {
  /** How often it comes, as written. */
  readonly cadence: Field<string>;
  /** Calendar days between two of them, as its frequency says, or else its name; null where neither does. */
  readonly rhythmDays: Field<number>;
  readonly owner: Field<People>;
  readonly status: Field<Status>;
  /** The day it was held. */
  readonly on: Field<Day>;
  /** The last day it is held at all. */
  readonly end: Field<Day>;
  /** What was decided in it, as written. */
  readonly decided: Field<string>;
}
