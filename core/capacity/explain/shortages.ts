import { assign } from '../flow/assignment.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Starts } from './gives-way.ts';
import type { Extra } from './variants.ts';

/** What is missing in a period: capacities that together need more than all who serve one of them have (Hall). */
export interface Lack {
  readonly period: number;
  readonly capacities: readonly number[];
  readonly needed: number;
  readonly available: number;
}

/** An amount by capacity and period: `loads[period][capacity]`. */
type Loads = readonly (readonly number[])[];

/** What the pieces ask for, started as said; each amount times the share of its piece. Demand after the last period is left out. */
export function loadsOf(
  { periods, capacities, pieces }: TradeOffProblem,
  starts: Starts,
  share: (piece: number) => number = () => 1,
): Loads {
  const loads = Array.from({ length: periods }, () => capacities.map(() => 0));
  for (const [at, piece] of pieces.entries()) {
    const start = starts[at] ?? null;
    if (start === null) continue;
    for (const { capacity, offset, amount } of piece.demand) {
      const row = loads[start + offset];
      if (row !== undefined) row[capacity] = row[capacity]! + amount * share(at);
    }
  }
  return loads;
}

/** Where the loads do not fit, period by period. Empty where everything fits. */
export function lacksOf(problem: TradeOffProblem, loads: Loads): readonly Lack[] {
  return loads.flatMap((load, period) => {
    const asked = askedIn(load);
    return assignIn(problem, period, load).shortages.map(({ demands, needed, available }) => ({
      period,
      capacities: demands.map((demand) => asked[demand]!),
      needed,
      available,
    }));
  });
}

/** The smallest amounts that would make the loads fit; where several capacities share what is missing, one way to add it. */
export function extraFor(problem: TradeOffProblem, loads: Loads): readonly Extra[] {
  return loads.flatMap((load, period) => {
    const { given, shortages } = assignIn(problem, period, load);
    if (shortages.length === 0) return [];
    return askedIn(load).flatMap((capacity, demand) => {
      const met = given.reduce((sum, one) => (one.demand === demand ? sum + one.amount : sum), 0);
      const amount = load[capacity]! - met;
      return amount > NOTHING ? [{ capacity, period, amount }] : [];
    });
  });
}

/** What rounding adds up to; `assign` tells no shortage below it. */
const NOTHING = 1e-6;

function askedIn(load: readonly number[]): readonly number[] {
  return [...load.keys()].filter((capacity) => load[capacity]! > 0);
}

function assignIn({ suppliers }: TradeOffProblem, period: number, load: readonly number[]): ReturnType<typeof assign> {
  return assign({
    supply: suppliers.map(({ amount }) => Math.max(0, amount[period] ?? 0)),
    demands: askedIn(load).map((capacity) => ({
      amount: load[capacity]!,
      eligible: [...suppliers.keys()].filter((at) => suppliers[at]!.serves.includes(capacity)),
    })),
  });
}
