/** One coordinate of a reference: a position counted from 0 where it is fixed (`$`) or unmoored, else see the holder. */
export interface Anchor {
  readonly fixed: boolean;
  readonly at: number;
}

/** A corner of a reference; `row` is null in whole columns (A:C), `column` is null in whole rows (1:3). */
export interface Corner {
  readonly row: Anchor | null;
  readonly column: Anchor | null;
}

/**
 * A reference to cells as a formula writes it. As scanned, each anchor's `at` is a position of the sheet; in a
 * `FormulaShape`, anchors that are not fixed hold the distance from the formula's own cell instead.
 */
export interface Reference {
  /** What stands in the brackets of a link to another workbook: `1` in `[1]Sheet1!A1`; null within the workbook. */
  readonly book: string | null;
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  /** Last sheet of a reference through several sheets (Jan:Mar!A1). */
  readonly lastSheet: string | null;
  readonly from: Corner;
  /** Null: a single cell. */
  readonly to: Corner | null;
}

/** A reference into an Excel table: `Plan[Cost]`, `Plan[[#This Row],[Cost]]`, `[@Cost]` (table null: the formula's own). */
export interface StructuredReference {
  readonly table: string | null;
  readonly thisRow: boolean;
  /** First and last column by name; both null: all columns. */
  readonly firstColumn: string | null;
  readonly lastColumn: string | null;
  /** Whether it names the body: `#Headers` and `#Totals` alone do not. */
  readonly body: boolean;
}

/** A piece of a formula. The texts of all tokens joined are the formula. */
export type FormulaToken =
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly text: string; readonly structured: StructuredReference }
  | { readonly kind: 'function'; readonly text: string }
  /** A defined name, with the link's bracket content where it is a name of another workbook. */
  | { readonly kind: 'name'; readonly text: string; readonly book: string | null; readonly name: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: string };
