import type { Piece, TradeOffProblem } from '../trade-off/problem.ts';
import type { Place } from './demands-alone.ts';
import { stepOf } from './step.ts';

/** Room at a place for anything that could be missing there, and pieces that fill it, each valued by its size. */
interface FilledRoom {
  readonly amount: number;
  readonly fillers: readonly Piece[];
  /** True where the pieces that have to go can add up to exactly what is missing. */
  readonly isExact: boolean;
}

/**
 * Room for `most` of a capacity in a period. What is missing there is a number of steps, the grain of all demands, less
 * what today's supply leaves over beyond whole steps; where suppliers serve others too it is that of demands and supplies.
 */
export function filledRoom(
  problem: TradeOffProblem,
  { capacity, period }: Place,
  most: number,
  weight: number,
): FilledRoom {
  const { pieces, suppliers } = problem;
  const isShared = suppliers.some(({ serves }) => serves.length > 1 && serves.includes(capacity));
  const demands = pieces.flatMap(({ demand }) => demand);
  const { step, isExact } = isShared
    ? stepOf([...demands.map(({ amount }) => amount), ...suppliers.flatMap(({ amount }) => amount)], most)
    : stepOf(
        demands.filter((one) => one.capacity === capacity).map(({ amount }) => amount),
        most,
      );
  const there = suppliers
    .filter(({ serves }) => serves.includes(capacity))
    .reduce((sum, { amount }) => sum + Math.max(0, amount[period] ?? 0), 0);
  const odd = isShared ? 0 : (Math.ceil(there / step - 1e-9) - there / step) * step;
  const sizes = odd > 1e-9 ? [odd] : [];
  for (let left = Math.ceil(most / step - 1e-9), size = 1; left > 0; left -= size, size *= 2)
    sizes.push(Math.min(size, left) * step);
  return {
    amount: sizes.reduce((sum, size) => sum + size, 0),
    fillers: sizes.map((size) => filler(capacity, period, size, size * weight)),
    isExact,
  };
}

function filler(capacity: number, period: number, amount: number, value: number): Piece {
  return {
    name: '',
    value,
    start: period,
    isNew: false,
    may: 'drop',
    earliest: period,
    latest: period,
    duration: 1,
    deadline: null,
    demand: [{ capacity, offset: 0, amount }],
    prerequisites: [],
  };
}
