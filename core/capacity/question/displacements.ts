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
 * periods, would be too few if the piece stood where it does today (Hall); for what falls with its prerequisite, what that one
 * gives way to.
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

function competing(
  { problem }: Question,
  starts: readonly (number | null)[],
  piece: number,
  causes: readonly PieceOutcome[],
): readonly PieceOutcome[] {
  const back = starts.map((start, at) => (at === piece ? problem.pieces[piece]!.start : start));
  const lacks = new Set(
    lacksOf(problem, loadsOf(problem, back)).flatMap(({ period, capacities }) =>
      capacities.map((capacity) => `${capacity} ${period}`),
    ),
  );
  return causes.filter(({ at }) =>
    problem.pieces[at]!.demand.some(({ capacity, offset }) => lacks.has(`${capacity} ${starts[at]! + offset}`)),
  );
}
