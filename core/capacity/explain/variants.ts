import type { Piece, Supplier, TradeOffProblem } from '../trade-off/problem.ts';

/** The problem with some pieces changed. */
export function withPieces(
  problem: TradeOffProblem,
  change: (piece: Piece, at: number) => Partial<Piece> | null,
): TradeOffProblem {
  return {
    ...problem,
    pieces: problem.pieces.map((piece, at) => {
      const changed = change(piece, at);
      return changed === null ? piece : { ...piece, ...changed };
    }),
  };
}

/** More of one capacity in some periods. */
export interface Extra {
  readonly capacity: number;
  readonly period: number;
  readonly amount: number;
}

/** The problem with additional suppliers that serve one capacity each. */
export function withExtra(problem: TradeOffProblem, extra: readonly Extra[]): TradeOffProblem {
  const amounts = new Map<number, number[]>();
  for (const { capacity, period, amount } of extra) {
    const before = amounts.get(capacity) ?? Array.from({ length: problem.periods }, () => 0);
    before[period] = (before[period] ?? 0) + amount;
    amounts.set(capacity, before);
  }
  const added = [...amounts].map(([capacity, amount]): Supplier => ({ name: '', serves: [capacity], amount }));
  return { ...problem, suppliers: [...problem.suppliers, ...added] };
}

/** The problem of some of the pieces alone, in their order; prerequisites on others are left out. */
export function withOnly(problem: TradeOffProblem, kept: readonly number[]): TradeOffProblem {
  const place = new Map(kept.map((piece, at) => [piece, at]));
  const pieces = kept.map((at) => {
    const piece = problem.pieces[at]!;
    const prerequisites = piece.prerequisites.flatMap(({ on, gap }) => {
      const now = place.get(on);
      return now === undefined ? [] : [{ on: now, gap }];
    });
    return { ...piece, prerequisites };
  });
  return { ...problem, pieces };
}
