import type { Phrase } from '../../sheet/phrase.ts';

/** A mixed-integer linear model: the cost is made as small as can be. Row-wise sparse matrix; infinity bounds are `Infinity`. */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** True where every column takes whole numbers only; false solves the linear relaxation. */
  readonly isWhole: boolean;
  readonly rows: Rows;
}

/** Rows `lower ≤ Σ values × columns ≤ upper`; row r holds the entries from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface RunOptions {
  /** Seconds. */
  readonly timeLimit: number;
  readonly seed: number;
  /** A known solution to start from. */
  readonly warmStart?: Float64Array;
  /** Stop as soon as nothing better by more than this can exist. */
  readonly absoluteGap?: number;
  /** Asked often: true ends the run. */
  readonly isCancelled?: () => boolean;
  /** Called with each better solution, and with each better bound (solution null). */
  readonly onProgress?: (bound: number, better: Float64Array | null) => void;
}

export interface Run {
  /** `stopped`: out of time, cancelled or at its gap; `failed`: the solver gave up, the bound is −Infinity. */
  readonly status: 'optimal' | 'infeasible' | 'stopped' | 'failed';
  /** Null where no solution was found. */
  readonly columns: Float64Array | null;
  /** Proven: no solution costs less. */
  readonly bound: number;
  /** Of a linear relaxation: what one more of a row's upper bound is worth (0 or less). Null for whole numbers. */
  readonly rowDuals: Float64Array | null;
  /** Of a linear relaxation: what one more of a column costs beside what it frees. Null for whole numbers. */
  readonly reducedCosts: Float64Array | null;
}

/** An exact solver that is loaded and warm. Anything may be thrown by it that WebAssembly throws, out of memory too. */
export interface Solver {
  /** For people to read: name and version. */
  readonly name: string;
  readonly solve: (model: LinearModel, options: RunOptions) => Run;
}

/** Why there is no exact solver, as a sentence. */
export interface SolverRefusal {
  readonly refusal: Phrase;
}
