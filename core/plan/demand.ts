import type { Period } from '../calendar/period.ts';
import type { Sourced } from './provenance.ts';
import type { AmountUnit } from './resources.ts';

/** How much of a skill a piece of work or a request needs. */
export interface Demand extends Sourced {
  /** As written; null where the amount is not said of one skill. */
  readonly skill: string | null;
  /** Null: over the whole time of the work. */
  readonly period: Period | null;
  readonly amount: number;
  readonly unit: AmountUnit;
}
