import type { Period } from '../calendar/period.ts';

/** Columns beside a table that stand for spans of time and hold no values: their filled or marked cells are bars. */
export interface DrawnCalendar {
  readonly columns: readonly { readonly column: number; readonly period: Period }[];
  /** Fills by column that shade a weekend or today and are no bars: `7 #D9D9D9`. */
  readonly shades: readonly string[];
}
