import type { Phrase } from '../../sheet/phrase.ts';

/** How a reading is compared with a value; both ends of a range count as between. */
export type Comparison = 'above' | 'at-least' | 'below' | 'at-most' | 'equal' | 'between' | 'outside';

/** What a reading is compared with: a number, or the target that the measure has. */
export type Bound =
  | {
      readonly of: 'number';
      readonly value: number;
      readonly isShare: boolean;
      /** ISO code, or the sign of several currencies as written; absent where nothing says one. */
      readonly currency?: string;
    }
  | { readonly of: 'target' };

/** A change of a measure instead of its reading: against the period before or the same one a year before. */
export interface ChangeOf {
  readonly against: 'previous' | 'year';
  /** As a share of the earlier value, or in the measure's own unit. */
  readonly as: 'share' | 'amount';
}

export type SpanUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** One comparison of one measure, for so many periods in a row. */
export interface Condition {
  /** As written. */
  readonly measure: string;
  readonly change: ChangeOf | null;
  readonly comparison: Comparison;
  readonly bound: Bound;
  /** The upper end of `between` and `outside`; null for the others. */
  readonly upper: Bound | null;
  readonly periods: number;
  /** Null: of its own readings. */
  readonly unit: SpanUnit | null;
}

/** A condition that starts an action: it holds where all conditions of one of its alternatives do. Never code, only data. */
export interface Trigger {
  readonly anyOf: readonly (readonly Condition[])[];
  /** As written; null where the text says none. */
  readonly action: string | null;
  readonly who: string | null;
}

/** Something that could have been meant otherwise. */
export type Doubt =
  | 'unknown-measure'
  | 'similar-measure'
  | 'no-such-name'
  | 'number-style'
  | 'mixed-and-or'
  | 'shared-duration'
  | 'direction-of-crossing'
  | 'change-or-level'
  | 'long-name';

/** Why a text could not be read. */
export type Unreadable =
  | 'empty'
  | 'too-long'
  | 'no-number'
  | 'no-comparison'
  | 'no-measure'
  | 'relative-target'
  | 'exception'
  | 'contradiction';

export type ParsedTrigger =
  | {
      readonly ok: true;
      readonly trigger: Trigger;
      /** 0–1; from 0.8 on it needs no confirmation. */
      readonly certainty: number;
      readonly doubts: readonly Doubt[];
    }
  | {
      readonly ok: false;
      readonly why: Unreadable;
      /** The fixed form, filled with what could be read; `…` stands where something is missing. */
      readonly nearest: Phrase;
    };

/** A parse from here on is used without asking. */
export const CERTAIN = 0.8;
