import type { Day } from '../calendar/day.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Status } from './status.ts';

/** The three lanes of authority: executive approval and a change log; free inside limits; free. */
export type Lane = 'commitment' | 'guardrail' | 'autonomy';

/** A promise with money or a client behind it: moving it takes an executive’s approval and a line in the change log. */
export interface Commitment extends Entity {
  /** Whom it was given to, where the register says so. */
  readonly customer: Field<string>;
  /** What sort the register says it is, as written: financial, client, regulatory … */
  readonly category: Field<string>;
  /** What was promised, as written: `€ 4.2m ARR`, `99.9% uptime`. */
  readonly value: Field<string>;
  /** The promised day. */
  readonly due: Field<Day>;
  /** What was promised when it was last published, as written. */
  readonly publishedValue: Field<string>;
  readonly publishedDue: Field<Day>;
  readonly owner: Field<People>;
  readonly approver: Field<People>;
  readonly status: Field<Status>;
  /** Initiative it rests on, as written. */
  readonly initiative: Field<string>;
  /** Milestone it rests on, as written. */
  readonly milestone: Field<string>;
}

/** A limit inside which teams act freely. */
export interface Guardrail extends Entity {
  /** The measure it is checked on, as written. */
  readonly measure: Field<string>;
  /** The limit as written: `≥ 62%`, `at most 3 days`, `PII stays in the EU`. */
  readonly limit: Field<string>;
  /** A column of its own for the comparison, as written: `≥`, `at least`. */
  readonly comparison: Field<string>;
  readonly unit: Field<string>;
  readonly owner: Field<People>;
  /** Initiative, product or team it holds for, as written; for all where nothing says otherwise. */
  readonly scope: Field<string>;
}

/** One line of a change log. */
export interface ChangeEntry extends Entity {
  readonly on: Field<Day>;
  /** Id or name of what was changed, as written. */
  readonly of: Field<string>;
  readonly before: Field<string>;
  readonly after: Field<string>;
  readonly reason: Field<string>;
  readonly approver: Field<People>;
  readonly status: Field<Status>;
}

/** A strategic decision with what it costs, delays or stops. */
export interface Choice extends Entity {
  readonly consequence: Field<string>;
  readonly reason: Field<string>;
  readonly owner: Field<People>;
  /** Functions that it asks something of, as written: `Sales`. */
  readonly teams: Field<readonly string[]>;
  /** Ids or names of the initiatives that serve it, where the brief lists them. */
  readonly initiatives: Field<readonly string[]>;
}

/** What will not be done. */
export interface Exclusion extends Entity {
  readonly reason: Field<string>;
  readonly owner: Field<People>;
}
