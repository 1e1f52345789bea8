import type { Answer, TradeOffAnswer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Ask } from './ask.ts';
import { isBetterFirst } from './difference.ts';
import type { Starts } from './gives-way.ts';
import { givesWay } from './gives-way.ts';
import { withPieces } from './variants.ts';

/** A wish against an answer: that a piece is done at all, or that it stays where it is. */
export interface Wish {
  readonly piece: number;
  readonly wish: 'done' | 'unmoved';
}

/** Answers to a problem with wishes granted, each solved once. */
export interface Forcing {
  readonly problem: TradeOffProblem;
  /** The answer without wishes. */
  readonly answer: Answer;
  readonly ask: Ask;
  readonly withWishes: (wishes: readonly Wish[]) => Promise<TradeOffAnswer>;
}

/** `onBetter` is told of answers that cost less of what counts most although they grant wishes: the one given is not the best. */
export function forcing(
  problem: TradeOffProblem,
  answer: Answer,
  ask: Ask,
  onBetter: (better: Answer) => void = () => undefined,
): Forcing {
  const known = new Map<string, Promise<TradeOffAnswer>>();
  return {
    problem,
    answer,
    ask,
    withWishes(wishes) {
      if (wishes.length === 0) return Promise.resolve(answer);
      const key = wishes
        .map(({ piece, wish }) => `${piece} ${wish}`)
        .toSorted()
        .join();
      const asked = known.get(key) ?? granting(wishes);
      known.set(key, asked);
      return asked;
    },
  };

  async function granting(wishes: readonly Wish[]): Promise<TradeOffAnswer> {
    const found = await ask(granted(problem, wishes), answer.starts);
    if (found.kind === 'answer' && isBetterFirst(found, answer)) onBetter(found);
    return found;
  }
}

/** The problem in which the wishes are demands. */
export function granted(problem: TradeOffProblem, wishes: readonly Wish[]): TradeOffProblem {
  const unmoved = new Set(wishes.filter(({ wish }) => wish === 'unmoved').map(({ piece }) => piece));
  const done = new Set(wishes.map(({ piece }) => piece));
  return withPieces(problem, ({ may, start, earliest, latest }, at) => {
    if (may === 'stay' || !done.has(at)) return null;
    if (!unmoved.has(at)) return { may: 'shift' };
    return { may: 'shift', earliest: Math.max(earliest, start), latest: Math.min(latest, start) };
  });
}

/**
 * What somebody who does not like an answer would wish first: that one of the dropped pieces is done; where none is
 * dropped, that one of the moved pieces of today’s plan stays.
 */
export function wishesAgainst(problem: TradeOffProblem, starts: Starts): readonly Wish[] {
  const { dropped, moved } = givesWay(problem, starts);
  if (dropped.length > 0) return dropped.map((piece) => ({ piece, wish: 'done' }));
  return moved.filter((at) => !problem.pieces[at]!.isNew).map((piece) => ({ piece, wish: 'unmoved' }));
}

/** Whether starts grant a wish. */
export function grants({ pieces }: TradeOffProblem, starts: Starts, { piece, wish }: Wish): boolean {
  const start = starts[piece] ?? null;
  return wish === 'done' ? start !== null : start === pieces[piece]!.start;
}
