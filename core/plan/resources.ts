import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Demand } from './demand.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Sourced } from './provenance.ts';
import type { Status } from './status.ts';

export interface Person extends Entity {
  readonly teams: Field<readonly string[]>;
  readonly role: Field<string>;
  readonly skills: Field<readonly string[]>;
  readonly email: Field<string>;
  readonly start: Field<Day>;
  readonly end: Field<Day>;
  /** Share of full time, 0–1. */
  readonly share: Field<number>;
  /** Working days away, in all. */
  readonly leave: Field<number>;
}

/** `weeks` and `months` are one person's. */
export type AmountUnit = 'share' | 'fte' | 'hours' | 'days' | 'weeks' | 'months' | 'points' | 'unknown';

/** How much of somebody there is in a period (`period` null: always). `name` is the person, team or skill. */
export interface Availability extends Entity {
  readonly of: 'person' | 'team' | 'skill';
  readonly teams: Field<readonly string[]>;
  readonly skills: Field<readonly string[]>;
  readonly period: Period | null;
  readonly amount: Field<number>;
  /** Time away. Where the table has a column of amounts beside it, that column says whether it is taken off already. */
  readonly absence: Field<number>;
  /** Of the amount and of the absence. */
  readonly unit: AmountUnit;
}

/** When an amount of an allocation is given (`period` null: from start to end, or always), and the line it is read from. */
export interface AllocatedPeriod {
  readonly period: Period | null;
  /** Its column (its row, where the table is transposed); null where the table has no column of amounts. */
  readonly line: number | null;
}

/** How much of somebody goes to what: a row with an amount for each of its periods. `name` is what it is given to. */
export interface Allocation extends Entity {
  readonly person: Field<People>;
  readonly initiative: Field<string>;
  readonly teams: Field<readonly string[]>;
  readonly skills: Field<readonly string[]>;
  readonly start: Field<Day>;
  readonly end: Field<Day>;
  /** At least one; the same list for all rows of a table whose columns are periods. */
  readonly periods: readonly AllocatedPeriod[];
  /** By period. */
  readonly amounts: Field<readonly (number | null)[]>;
  readonly unit: AmountUnit;
}

export interface CapacityRequest extends Entity {
  readonly initiative: Field<string>;
  readonly requester: Field<People>;
  readonly teams: Field<readonly string[]>;
  readonly people: Field<People>;
  readonly skills: Field<readonly string[]>;
  readonly start: Field<Day>;
  readonly end: Field<Day>;
  readonly amount: Field<number>;
  readonly unit: AmountUnit;
  /** All that is asked for, by skill and by period where the sheet says it so. */
  readonly demand: Field<readonly Demand[]>;
  readonly cost: Field<number>;
  readonly value: Field<number>;
  readonly priority: Field<string>;
  readonly mandatory: Field<boolean>;
  readonly decidedOn: Field<Day>;
  readonly displaces: Field<string>;
  readonly status: Field<Status>;
}

/** What a line of money is: spending, what is granted for it, and the lines of a cash plan down to the least there has to be. */
export type MoneyRole = 'spend' | 'funding' | 'income' | 'opening' | 'cash-flow' | 'cash' | 'floor';

export interface BudgetLine extends Entity {
  readonly role: MoneyRole;
  readonly category: Field<string>;
  readonly planned: Field<number>;
  readonly actual: Field<number>;
  readonly funding: Field<number>;
  readonly currency: Field<string>;
  /** Amounts by period columns. */
  readonly parts: readonly (Sourced & { readonly period: Period; readonly amount: number | null })[];
  /** The period of a line that stands for one, where periods run down. */
  readonly period: Period | null;
  /** Cash that is there at the end of the line's period, and the least that has to be. */
  readonly cash: Field<number>;
  readonly floor: Field<number>;
  /** The row's own stated total over its parts. */
  readonly total: Field<number>;
}
