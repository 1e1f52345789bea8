import type { Explanation } from '../../core/capacity/explain/explanation.ts';
import type { Answer, TradeOffAnswer } from '../../core/capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';

/** From the page: solve, then explain. */
export interface SolveAsked {
  readonly id: number;
  readonly problem: TradeOffProblem;
}

/** From the worker, in this order: better answers, the answer that stays, what explains it, the end. */
export type SolveTold =
  | { readonly id: number; readonly kind: 'better'; readonly answer: Answer }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: TradeOffAnswer }
  /** `done` 0–1. */
  | { readonly id: number; readonly kind: 'explained'; readonly explanation: Explanation; readonly done: number }
  | { readonly id: number; readonly kind: 'end' }
  | { readonly id: number; readonly kind: 'broke'; readonly message: string };

const KINDS: readonly string[] = ['better', 'answer', 'explained', 'end', 'broke'] satisfies SolveTold['kind'][];

/** Whether a message came from our page. */
export function isSolveAsked(data: unknown): data is SolveAsked {
  if (typeof data !== 'object' || data === null) return false;
  const { id, problem } = data as Partial<Record<keyof SolveAsked, unknown>>;
  return typeof id === 'number' && typeof problem === 'object' && problem !== null;
}

/** Whether a message came from our worker. */
export function isSolveTold(data: unknown): data is SolveTold {
  if (typeof data !== 'object' || data === null) return false;
  const { id, kind } = data as Partial<Record<'id' | 'kind', unknown>>;
  return typeof id === 'number' && KINDS.includes(String(kind));
}
