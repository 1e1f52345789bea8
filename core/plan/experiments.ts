import type { Day } from '../calendar/day.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Status } from './status.ts';

/** Something tried for a time to learn whether a belief holds. */
export interface Experiment extends Entity {
  /** The belief, as written. */
  readonly hypothesis: Field<string>;
  readonly owner: Field<People>;
  readonly status: Field<Status>;
  readonly start: Field<Day>;
  /** Last day of it. */
  readonly end: Field<Day>;
  /** What came out, as written. */
  readonly result: Field<string>;
}
