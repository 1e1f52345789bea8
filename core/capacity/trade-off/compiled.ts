import type { TradeOffProblem } from './problem.ts';
import type { CapacityRow } from './rows.ts';

/**
 * A trade-off as columns (one per undecided piece and start) and rows (what they share). A set of columns, at most one per
 * piece, is an answer when no row carries more than its `free`.
 */
export interface Compiled {
  readonly problem: TradeOffProblem;
  /** Start of the pieces that are settled before any search, null left out, undefined undecided. */
  readonly decided: readonly (number | null | undefined)[];
  /** Undecided pieces, by their index in the problem. */
  readonly pieces: Int32Array;
  readonly must: Uint8Array;
  /** Columns of undecided piece i: from `firstColumn[i]` to `firstColumn[i + 1]`, starts ascending. */
  readonly firstColumn: Int32Array;
  readonly pieceOf: Int32Array;
  readonly startOf: Int32Array;
  /** Entries of column c: from `firstEntry[c]` to `firstEntry[c + 1]`. A negative amount is given, not used: prerequisites. */
  readonly firstEntry: Int32Array;
  readonly rowOf: Int32Array;
  readonly amountOf: Float64Array;
  readonly free: Float64Array;
  /** The first rows are these, the others are prerequisites. */
  readonly capacityRows: readonly CapacityRow[];
  /** Undecided pieces that build on undecided piece i. */
  readonly dependents: readonly (readonly number[])[];
  /** Per level of the objective: the cost of each column, and of leaving each undecided piece out. */
  readonly levels: readonly { readonly column: Float64Array; readonly drop: Float64Array }[];
}
