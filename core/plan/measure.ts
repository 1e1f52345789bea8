import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Entity, Field } from './entity.ts';
import type { People } from './people.ts';
import type { Sourced } from './provenance.ts';
import type { Status } from './status.ts';

export interface Reading extends Sourced {
  readonly on: Day;
  readonly period: Period | null;
  /** Null: the cell of this period is empty or not a number. */
  readonly value: number | null;
  /** The cell shows a percentage, so that `value` is a share: `50 %` is 0.5. Absent where it does not say so. */
  readonly isShare?: boolean;
}

/** What a measure aimed at in one period. */
export interface PeriodTarget extends Sourced {
  readonly on: Day;
  readonly period: Period | null;
  /** Null: the cell of this period is empty or not a number. */
  readonly value: number | null;
}

/** Both ends of a target that is a range, in the unit of the readings; `low` is not above `high`. */
export interface TargetRange {
  readonly low: number;
  readonly high: number;
}

/** One line of a scorecard. */
export interface Measure extends Entity {
  readonly teams: Field<readonly string[]>;
  readonly owner: Field<People>;
  readonly kind: Field<'leading' | 'lagging'>;
  readonly direction: Field<'higher' | 'lower' | 'in-range'>;
  readonly unit: Field<string>;
  /** The lower end, where the target is a range. */
  readonly target: Field<number>;
  /** Both ends, where the target's cell or two target columns state a range. */
  readonly targetRange: Field<TargetRange>;
  readonly baseline: Field<number>;
  readonly actual: Field<number>;
  /** Days between two readings as stated or as the readings show; null where neither tells. */
  readonly rhythmDays: Field<number>;
  /** For a leading measure, the lagging ones it drives; for a lagging one, those that drive it: ids or names as written. */
  readonly linked: Field<readonly string[]>;
  readonly status: Field<Status>;
  readonly definition: Field<string>;
  /** The goal that its line is written beside, as written. */
  readonly goal: Field<string>;
  readonly updatedOn: Field<Day>;
  /** Ascending by day. */
  readonly readings: readonly Reading[];
  /** What was aimed at in each period, where the scorecard says it by period; ascending by day. */
  readonly targets: readonly PeriodTarget[];
}
