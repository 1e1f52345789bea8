import fc from 'fast-check';
import type { Answer, TradeOffAnswer } from '../../core/capacity/trade-off/answer.ts';
import type { Measures, Piece, TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../core/capacity/trade-off/problem.ts';

type Starts = readonly (number | null)[];

/** Every set of starts that is an answer, found by trying all; for problems of a handful of pieces. */
export function allAnswers(problem: TradeOffProblem): readonly Starts[] {
  let partial: Starts[] = [[]];
  for (const piece of problem.pieces) {
    const options = optionsOf(piece);
    partial = partial.flatMap((starts) =>
      options.map((start) => [...starts, start]).filter((longer) => fits(problem, longer)),
    );
  }
  return partial.filter((starts) => isOrdered(problem, starts));
}

function optionsOf({ may, start, earliest, latest, deadline, duration }: Piece): Starts {
  if (may === 'stay') return [start];
  const last = Math.min(latest, deadline === null ? latest : deadline - duration + 1);
  const options: (number | null)[] = [];
  for (let at = earliest; at <= last; at += 1) options.push(at);
  return may === 'drop' ? [...options, null] : options;
}

/** Every subset of capacities fits who serves at least one of them, in every period. */
export function fits({ periods, capacities, suppliers, pieces }: TradeOffProblem, starts: Starts): boolean {
  for (let period = 0; period < periods; period += 1)
    for (let set = 1; set < 1 << capacities.length; set += 1) {
      let left = 0;
      for (const { serves, amount } of suppliers)
        if (serves.some((capacity) => (set >> capacity) & 1)) left += Math.max(0, amount[period] ?? 0);
      for (const [at, start] of starts.entries())
        for (const { capacity, offset, amount } of start === null ? [] : pieces[at]!.demand)
          if ((set >> capacity) & 1 && start! + offset === period) left -= amount;
      if (left < -1e-6) return false;
    }
  return true;
}

function isOrdered({ pieces }: TradeOffProblem, starts: Starts): boolean {
  return pieces.every(
    ({ prerequisites }, at) =>
      starts[at] === null ||
      prerequisites.every(({ on, gap }) => starts[on]! !== null && starts[at]! >= starts[on]! + gap),
  );
}

export function measured({ pieces }: TradeOffProblem, starts: Starts): Measures {
  const sum = (of: (piece: Piece, start: number | null) => number) =>
    pieces.reduce((total, piece, at) => total + of(piece, starts[at]!), 0);
  return {
    valueLost: sum(({ value }, start) => (start === null ? value : 0)),
    dropped: sum((_, start) => (start === null ? 1 : 0)),
    moved: sum((piece, start) => (start === null || start === piece.start ? 0 : 1)),
    shifted: sum((piece, start) => (start === null ? 0 : Math.abs(start - piece.start))),
  };
}

export function costsOf(problem: TradeOffProblem, starts: Starts): readonly number[] {
  const measures = measured(problem, starts);
  return problem.objective.map(({ weights }) =>
    Object.entries(weights).reduce((cost, [name, weight]) => cost + weight * measures[name as keyof Measures], 0),
  );
}

/** The best by enumeration. */
export function enumerateTradeOff(problem: TradeOffProblem): TradeOffAnswer {
  const all = allAnswers(problem);
  const best = bestOf(problem, all);
  if (best === null) return { kind: 'infeasible', conflict: { because: 'together', pieces: [] } };
  return answerOf(problem, best);
}

export function bestOf(problem: TradeOffProblem, all: readonly Starts[]): Starts | null {
  let best: { starts: Starts; costs: readonly number[] } | null = null;
  for (const starts of all) {
    const costs = costsOf(problem, starts);
    if (best === null || compare(costs, best.costs) < 0) best = { starts, costs };
  }
  return best?.starts ?? null;
}

export function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, cost] of one.entries()) if (Math.abs(cost - other[at]!) > 1e-9) return cost - other[at]!;
  return 0;
}

export function answerOf(problem: TradeOffProblem, starts: Starts): Answer {
  return {
    kind: 'answer',
    starts,
    measures: measured(problem, starts),
    levels: costsOf(problem, starts).map((cost) => ({ cost, bound: cost })),
    isOptimal: true,
    gap: 0,
    gapOfLoss: 0,
    foundBy: 'solver',
    trouble: null,
  };
}

const PERIODS = 4;

const piece = (pieces: number) =>
  fc
    .record({
      value: fc.integer({ min: 0, max: 6 }),
      start: fc.integer({ min: 0, max: PERIODS - 1 }),
      isNew: fc.constantFrom(false, false, false, true),
      may: fc.constantFrom('drop', 'drop', 'drop', 'shift', 'stay'),
      before: fc.integer({ min: 0, max: 1 }),
      after: fc.integer({ min: 0, max: 2 }),
      duration: fc.integer({ min: 1, max: 2 }),
      deadline: fc.constantFrom(null, null, PERIODS - 1),
      demand: fc.array(
        fc.record({ capacity: fc.integer({ min: 0, max: 1 }), amount: fc.integer({ min: 1, max: 3 }) }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      on: fc.option(fc.integer({ min: 0, max: pieces - 1 }), { freq: 6 }),
    })
    .map(({ before, after, demand, on, start, duration, ...rest }) => ({
      ...rest,
      start,
      duration,
      earliest: Math.max(0, start - before),
      latest: Math.min(PERIODS - 1, start + after),
      demand: demand.flatMap((one) => Array.from({ length: duration }, (_, offset) => ({ ...one, offset }))),
      on,
    }));

/** Little problems with two capacities, one supplier of each and one that serves both. */
export const littleProblems = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc
    .record({
      amounts: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: PERIODS, maxLength: PERIODS }), {
        minLength: 3,
        maxLength: 3,
      }),
      pieces: fc.array(piece(count), { minLength: count, maxLength: count }),
    })
    .map(({ amounts, pieces }): TradeOffProblem => ({
      periods: PERIODS,
      capacities: [
        { name: 'Engineers', unit: 'person-months' },
        { name: 'Designers', unit: 'person-months' },
      ],
      suppliers: [[0], [1], [0, 1]].map((serves, at) => ({ name: `S${at}`, serves, amount: amounts[at]! })),
      // Prerequisites point backwards: no circles.
      pieces: pieces.map(({ on, ...one }, at) => ({
        ...one,
        name: `P${at}`,
        prerequisites: on !== null && on < at ? [{ on, gap: 1 }] : [],
      })),
      objective: DEFAULT_OBJECTIVE,
    })),
);
