import type { Phrase } from '../../sheet/phrase.ts';
import type { Measures } from './problem.ts';

/** An answer to a trade-off: plain data, with what is proven about it. */
export interface Answer {
  readonly kind: 'answer';
  /** The start of each piece, null where it is not done. */
  readonly starts: readonly (number | null)[];
  readonly measures: Measures;
  /** Per level of the objective, in its order. */
  readonly levels: readonly LevelProof[];
  /** True where every level is proven: nothing better exists. */
  readonly isOptimal: boolean;
  /** What may still be gained at the first level, against all that is kept of it; 0 where that level is proven. */
  readonly gap: number;
  /** The same against the value that is lost; null where nothing is lost. */
  readonly gapOfLoss: number | null;
  readonly foundBy: 'heuristic' | 'solver';
  /** Why the exact solver did not take part or did not finish, as a sentence; null where it did what it can. */
  readonly trouble: Phrase | null;
}

/** The cost of one level and the proven least cost, −Infinity where a level before it is not proven: nothing is known of it then. */
export interface LevelProof {
  readonly cost: number;
  readonly bound: number;
}

/** No answer exists: what must be done does not fit. */
export interface NoAnswer {
  readonly kind: 'infeasible';
  /** A set of demands that cannot go together, as far as it was found while answering; it need not be the smallest. */
  readonly conflict: Conflict;
}

/** Nothing was found and nothing was proven within the time: what must be done hardly fits. */
export interface OpenAnswer {
  readonly kind: 'open';
  readonly trouble: Phrase | null;
}

export type TradeOffAnswer = Answer | NoAnswer | OpenAnswer;

export type Conflict =
  /** Work that must be done asks for more than there is. `capacities` is the violated Hall set. */
  | {
      readonly because: 'capacity';
      readonly capacities: readonly number[];
      readonly period: number;
      readonly needed: number;
      readonly available: number;
      readonly pieces: readonly number[];
    }
  /** A piece that must be done has no start left: its window, deadline and prerequisites leave none. */
  | { readonly because: 'window'; readonly piece: number }
  /** Prerequisites in a circle, with a piece that must be done. */
  | { readonly because: 'circle'; readonly pieces: readonly number[] }
  /** Proven by search: these pieces, which must be done, do not fit together. */
  | { readonly because: 'together'; readonly pieces: readonly number[] };
