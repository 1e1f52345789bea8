import type { Explanation } from '../../capacity/explain/explanation.ts';
import type { Answer, TradeOffAnswer } from '../../capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../../capacity/trade-off/problem.ts';

/** To the worker: a trade-off to be answered and explained, each within the seconds. */
export interface SolveAsked {
  readonly problem: TradeOffProblem;
  readonly seconds: number;
  readonly seed: number;
}

/** From the worker, in this order: better answers, the answer that stays, what explains it (null: a step that tells nothing). */
export type SolveTold =
  | { readonly kind: 'better'; readonly answer: Answer }
  | { readonly kind: 'answer'; readonly answer: TradeOffAnswer }
  /** `done` 0–1. */
  | { readonly kind: 'explained'; readonly explanation: Explanation | null; readonly done: number };
