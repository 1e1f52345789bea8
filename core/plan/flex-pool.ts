import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Entity, Field } from './entity.ts';
import type { AmountUnit } from './resources.ts';

/** Capacity that a function holds back for what nobody planned. `name` is the function. */
export interface FlexPool extends Entity {
  readonly teams: Field<readonly string[]>;
  /** Null: always. */
  readonly period: Period | null;
  /** What the function has in all, in the unit of the amount. */
  readonly capacity: Field<number>;
  readonly amount: Field<number>;
  /** Of the function's capacity, 0–1. */
  readonly share: Field<number>;
  readonly unit: AmountUnit;
}

/** What was taken out of a flex pool. `name` is the function, or what it went to. */
export interface Draw extends Entity {
  /** The function whose pool it is. */
  readonly pool: Field<string>;
  readonly on: Field<Day>;
  /** The period the amount is for; the day's own where nothing else is said, null without either. */
  readonly period: Period | null;
  readonly initiative: Field<string>;
  readonly amount: Field<number>;
  readonly unit: AmountUnit;
  readonly cause: Field<string>;
  readonly postMortem: Field<string>;
}
