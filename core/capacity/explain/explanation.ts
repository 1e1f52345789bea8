import type { Answer } from '../trade-off/answer.ts';
import type { Alternative, NoAlternative } from './alternatives.ts';
import type { Binding, NotBinding } from './binding.ts';
import type { SmallestConflict } from './conflict.ts';
import type { FitAsIs } from './fit-as-is.ts';
import type { FitByMoving } from './fit-by-moving.ts';
import type { Keeping } from './keeping.ts';
import type { LeastExtra } from './least-extra.ts';

/** A better answer was found while the first one was explained: what was told before it is void. */
export interface BetterAnswer {
  readonly kind: 'better-answer';
  readonly answer: Answer;
}

/** Pieces that only move, of which it was not looked at what leaving them in their place would cost. */
export interface NotExamined {
  readonly kind: 'not-examined';
  readonly pieces: readonly number[];
}

/** One thing that explains an answer: plain data, positions as in the problem. */
export type Explanation =
  | Keeping
  | Alternative
  | NoAlternative
  | Binding
  | NotBinding
  | FitAsIs
  | FitByMoving
  | LeastExtra
  | SmallestConflict
  | BetterAnswer
  | NotExamined;
