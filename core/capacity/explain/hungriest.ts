import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Lack } from './shortages.ts';
import { lacksOf } from './shortages.ts';

/** Where capacities could be short at all: each piece asking for the most that any of its starts asks of a place. Elsewhere nothing can bind. */
export function possibleLacks(problem: TradeOffProblem): readonly Lack[] {
  const { periods, capacities, pieces } = problem;
  const loads = Array.from({ length: periods }, () => capacities.map(() => 0));
  for (const { may, start, earliest, latest, demand } of pieces) {
    const [from, to] = may === 'stay' ? [start, start] : [earliest, latest];
    const most = Array.from({ length: periods }, () => capacities.map(() => 0));
    for (let begin = from; begin <= to; begin += 1) {
      const own = new Map<string, number>();
      for (const { capacity, offset, amount } of demand) {
        const row = most[begin + offset];
        if (row === undefined) continue;
        const place = `${capacity} ${offset}`;
        const sum = (own.get(place) ?? 0) + amount;
        own.set(place, sum);
        row[capacity] = Math.max(row[capacity]!, sum);
      }
    }
    for (const [period, row] of most.entries())
      for (const [capacity, amount] of row.entries()) loads[period]![capacity]! += amount;
  }
  return lacksOf(problem, loads);
}
