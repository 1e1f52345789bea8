import type { Answer } from './answer.ts';
import type { Solver, SolverRefusal } from '../solver/solver.ts';

/** How a trade-off is solved. The core has no clock and no chance of its own: both come from the host. */
export interface SolveOptions {
  /** Milliseconds from any beginning. */
  readonly clock: () => number;
  /** Milliseconds from the call until the best answer so far is given. */
  readonly timeLimit: number;
  /** The same seed gives the same answers; how far it gets in time depends on the machine. */
  readonly seed: number;
  /** The exact solver, asked for when the heuristic has answered; a refusal is told in the answer. Null works without. */
  readonly solver: (() => Promise<Solver | SolverRefusal>) | null;
  /** Starts to begin the search from: an answer to a similar problem with the same pieces first. */
  readonly from?: readonly (number | null)[];
  /** Asked often: true ends the search with the best answer so far. */
  readonly isCancelled?: () => boolean;
  /** Called with each better answer and each better proof. */
  readonly onAnswer?: (answer: Answer) => void;
}
