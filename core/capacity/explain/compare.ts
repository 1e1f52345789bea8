import type { Answer } from '../trade-off/answer.ts';
import type { Measures, TradeOffProblem } from '../trade-off/problem.ts';

/** What an answer does with a piece. `by` is in periods, later is above 0. */
export type PieceState =
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'moved'; readonly by: number }
  | { readonly kind: 'left-out' };

/** Answers side by side. */
export interface Comparison {
  /** Per answer, in their order. */
  readonly measures: readonly Measures[];
  /** Pieces that any of the answers changes: those first on which the answers differ, then by position. */
  readonly rows: readonly {
    readonly piece: number;
    /** Per answer. */
    readonly states: readonly PieceState[];
    readonly isSame: boolean;
  }[];
}

export function compareAnswers({ pieces }: TradeOffProblem, answers: readonly Answer[]): Comparison {
  const rows = pieces
    .map(({ start }, piece) => {
      const starts = answers.map((answer) => answer.starts[piece] ?? null);
      return {
        piece,
        states: starts.map((now) => stateOf(now, start)),
        isSame: starts.every((now) => now === starts[0]),
      };
    })
    .filter(({ states }) => states.some(({ kind }) => kind !== 'as-planned'));
  return {
    measures: answers.map(({ measures }) => measures),
    rows: [...rows.filter(({ isSame }) => !isSame), ...rows.filter(({ isSame }) => isSame)],
  };
}

function stateOf(now: number | null, start: number): PieceState {
  if (now === null) return { kind: 'left-out' };
  return now === start ? { kind: 'as-planned' } : { kind: 'moved', by: now - start };
}
