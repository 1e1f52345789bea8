import type { Day } from '../calendar/day.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Status } from './status.ts';

/** One row of an export from a tracker or a CRM that stands in the workbook; its id is the system’s key. */
export interface SourceRecord extends Entity {
  /** What the system calls it, as written: `Epic`, `Story`. */
  readonly kind: Field<string>;
  readonly status: Field<Status>;
  readonly owner: Field<People>;
  readonly due: Field<Day>;
}
