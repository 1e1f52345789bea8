import type { Entity, Field } from './entity.ts';

/** What somebody’s variable pay hangs on; its name is the measure as written. */
export interface PayDriver extends Entity {
  /** Who is paid by it, as written: `Account executive`. */
  readonly role: Field<string>;
  /** Functions whose pay it is, as written: `Sales`. */
  readonly teams: Field<readonly string[]>;
  /** Share of the variable pay, as written: `60%`. */
  readonly weight: Field<string>;
  /** Share of the measure that these functions move themselves, 0–1, where the sheet says so. */
  readonly influence: Field<number>;
  /** What is let through before pay moves, as written: `± 5%`. */
  readonly tolerance: Field<string>;
}
