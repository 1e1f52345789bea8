import type { Alternative, NoAlternative } from './alternatives.ts';
import type { Binding, NotBinding } from './binding.ts';
import type { SmallestConflict } from './conflict.ts';
import type { FitAsIs } from './fit-as-is.ts';
import type { FitByMoving } from './fit-by-moving.ts';
import type { Keeping } from './keeping.ts';
import type { LeastExtra } from './least-extra.ts';

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
  | SmallestConflict;
