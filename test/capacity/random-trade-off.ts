import type { Chance } from '../../core/schedule/chance.ts';
import { seededChance } from '../../core/schedule/chance.ts';
import type { Level, Piece, TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../core/capacity/trade-off/problem.ts';

const OBJECTIVES: readonly (readonly Level[])[] = [
  DEFAULT_OBJECTIVE,
  DEFAULT_OBJECTIVE,
  [{ name: 'Changes', weights: { dropped: 5, moved: 2, shifted: 1 } }],
  [
    { name: 'Pieces moved', weights: { moved: 1 } },
    { name: 'Value and shifts', weights: { valueLost: 0.5, shifted: 0.25 } },
  ],
];

/**
 * A little problem for trying all answers: skills with people who have several of them, a budget in uneven amounts, a
 * facility that may be closed, commitments, requests, prerequisites forwards and backwards, deadlines, work that began before.
 */
export function randomTradeOff(seed: number): TradeOffProblem {
  const chance = seededChance(seed);
  const whole = (low: number, high: number): number => low + Math.floor(chance() * (high - low + 1));
  const periods = whole(2, 5);
  const count = whole(2, 6);
  const amounts = (most: number, uneven: boolean): readonly number[] =>
    Array.from({ length: periods }, () => (uneven ? most * chance() : whole(0, most)));
  return {
    periods,
    capacities: ['Engineers', 'Designers', 'Testers', 'Budget'].map((name, at) => ({
      name,
      unit: at < 3 ? 'FTE' : 'k€',
    })),
    suppliers: [
      { name: 'Engineers', serves: [0], amount: amounts(3, false) },
      { name: 'Designers', serves: [1], amount: amounts(2, false) },
      { name: 'Designing engineers', serves: [0, 1], amount: amounts(2, false) },
      { name: 'Testing designers', serves: [1, 2], amount: amounts(3, false) },
      { name: 'Budget', serves: [3], amount: amounts(700, true) },
    ],
    pieces: Array.from({ length: count }, (_, at) => piece(at, count, periods, chance)),
    objective: OBJECTIVES[whole(0, OBJECTIVES.length - 1)]!,
  };
}

function piece(at: number, count: number, periods: number, chance: Chance): Piece {
  const whole = (low: number, high: number): number => low + Math.floor(chance() * (high - low + 1));
  const duration = whole(1, 3);
  const start = whole(0, periods - 1);
  const roll = chance();
  const on = chance() < 0.3 ? whole(0, count - 1) : at;
  return {
    name: `Piece ${at}`,
    value: whole(0, 6),
    start: roll < 0.12 ? start - 1 : start,
    isNew: chance() < 0.2,
    may: roll < 0.12 ? 'stay' : roll < 0.25 ? 'shift' : 'drop',
    earliest: Math.max(0, start - whole(0, 2)),
    latest: Math.min(periods - 1, start + whole(0, 2)),
    duration,
    deadline: chance() < 0.3 ? whole(start, periods) : null,
    demand: Array.from({ length: whole(1, 2) }, () => whole(0, 3)).flatMap((capacity) => {
      const amount = capacity === 3 ? 50 + 250 * chance() : whole(1, 4) / 2;
      return Array.from({ length: duration }, (_, offset) => ({ capacity, offset, amount }));
    }),
    prerequisites: on === at ? [] : [{ on, gap: whole(0, 2) }],
  };
}
