import { lacksOf, loadsOf } from '../explain/shortages.ts';
import type { PieceOutcome } from './outcome.ts';
import { givesWay, outcomesOf } from './outcome.ts';
import type { Question } from './question.ts';

/** Work that gives way, and what for. */
export interface Displacement {
  readonly outcome: PieceOutcome;
  /**
   * What comes in, or was put elsewhere, and needs what keeping it in its place would lack; all of that where it cannot be told
   * apart, and nothing where nothing comes in.
   */
  readonly causes: readonly PieceOutcome[];
}

/**
 * For each piece that gives way, what it gives way to: the work that has part in the sets of capacities which, in the same
 * periods, would be too few if the piece stood where it does today (Hall), and without which they would not; for what falls
 * with its prerequisite, what that one gives way to.
 */
export function displacementsOf(question: Question, starts: readonly (number | null)[]): readonly Displacement[] {
  const outcomes = outcomesOf(question, starts);
  const causes = outcomes.filter((outcome) => outcome.fate === 'added' || isPutElsewhere(question, outcome));
  const away = givesWay(outcomes).filter((outcome) => !causes.includes(outcome));
  const found = new Map<number, readonly PieceOutcome[]>();
  return away.map((outcome) => {
    const told = causesOf(outcome.at, new Set());
    return { outcome, causes: told.length > 0 ? told : causes };
  });

  function causesOf(at: number, seen: Set<number>): readonly PieceOutcome[] {
    // Of one cause nothing has to be told apart.
    if (causes.length < 2) return causes;
    const known = found.get(at);
    if (known !== undefined || seen.has(at)) return known ?? [];
    seen.add(at);
    const own = competing(question, starts, at, causes);
    const before = question.problem.pieces[at]!.prerequisites.filter(({ on }) => away.some((one) => one.at === on));
    const all = own.length > 0 ? own : [...new Set(before.flatMap(({ on }) => causesOf(on, seen)))];
    found.set(at, all);
    return all;
  }
}

/** Whether the planner put it where it could not have gone by itself. */
export function isPutElsewhere({ problem }: Question, { at, fate }: PieceOutcome): boolean {
  const { start, earliest, latest } = problem.pieces[at]!;
  return fate === 'moved' && (start < earliest || start > latest);
}

/** Those without which it would fit; where each of several alone would be too much, all of these. */
function competing(
  { problem }: Question,
  starts: readonly (number | null)[],
  piece: number,
  causes: readonly PieceOutcome[],
): readonly PieceOutcome[] {
  const back = starts.map((start, at) => (at === piece ? problem.pieces[piece]!.start : start));
  const loads = loadsOf(problem, back);
  const lacks = lacksOf(problem, loads);
  const places = new Set(
    lacks.flatMap(({ period, capacities }) => capacities.map((capacity) => `${capacity} ${period}`)),
  );
  const involved = causes.filter(({ at }) =>
    problem.pieces[at]!.demand.some(({ capacity, offset }) => places.has(`${capacity} ${starts[at]! + offset}`)),
  );
  if (involved.length < 2) return involved;
  const periods = new Set(lacks.map(({ period }) => period));
  const needed = involved.filter(({ at }) => {
    const without = loads.map((load, period) => (periods.has(period) ? [...load] : []));
    for (const { capacity, offset, amount } of problem.pieces[at]!.demand) {
      const load = without[starts[at]! + offset];
      if (load?.[capacity] !== undefined) load[capacity] -= amount;
    }
    return lacksOf(problem, without).length === 0;
  });
  return needed.length > 0 ? needed : involved;
}
