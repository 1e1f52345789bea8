import type { TradeOffProblem } from '../trade-off/problem.ts';

/** When each piece starts; null where it is not done. */
export type Starts = readonly (number | null)[];

/** What an answer takes from today's plan and from what is asked for, by position. */
export interface GivesWay {
  /** Not done. */
  readonly dropped: readonly number[];
  /** Done, but in other periods. */
  readonly moved: readonly number[];
}

export function givesWay({ pieces }: TradeOffProblem, starts: Starts): GivesWay {
  const all = [...pieces.keys()];
  return {
    dropped: all.filter((at) => (starts[at] ?? null) === null),
    moved: all.filter((at) => (starts[at] ?? null) !== null && starts[at] !== pieces[at]!.start),
  };
}

/** What gives way in one answer and not, or less, in another. */
export function givesWayBeyond(problem: TradeOffProblem, starts: Starts, other: Starts): GivesWay {
  const here = givesWay(problem, starts);
  const there = givesWay(problem, other);
  return {
    dropped: here.dropped.filter((at) => !there.dropped.includes(at)),
    moved: here.moved.filter((at) => !there.moved.includes(at) && !there.dropped.includes(at)),
  };
}
