import type { Run, Solver } from '../solver/solver.ts';
import type { Compiled } from './compiled.ts';
import { firstAnswer, startsOf } from './first-answer.ts';
import { searchWhileItPays } from './heuristic.ts';
import { decidedCost, levelStep } from './level-costs.ts';
import type { LevelLimit } from './linear-model.ts';
import { levelModel } from './linear-model.ts';
import { emptyState, putIn } from './search-state.ts';
import type { Work } from './work.ts';
import { answerOf, isOver, isProven, offer, raiseBound } from './work.ts';

/**
 * Proves the levels of the objective one after the other, each with the ones before held at their optimum: by search while
 * it pays, then by the linear relaxation, and by branch-and-cut only for what is still open.
 */
export function proveLevels(work: Work, solver: Solver): void {
  for (let level = 0; level < work.problem.objective.length; level += 1) {
    while (isOpen(work, level)) {
      searchWhileItPays(work, level);
      const { compiled } = work;
      const relaxed = isOpen(work, level) ? relax(work, solver, level) : null;
      // Where people with several skills lacked something, there are new rows: the relaxation knew nothing of them.
      if (relaxed === null || work.compiled !== compiled || !isOpen(work, level)) continue;
      // With the prices that the relaxation proves.
      if (level === 0 && isFarOff(work)) searchWhileItPays(work, level);
      if (work.compiled !== compiled || !isOpen(work, level)) continue;
      const ended = branch(work, solver, level, relaxed);
      if (work.compiled !== compiled || !isOpen(work, level) || ended === 'paused') continue;
      // Its clock may run out a moment before ours.
      if (ended === 'stopped') return;
      // Asked again, it would say the same.
      throw new Error('its last digits do not add up');
    }
    if (!isProven(work, level)) return;
  }
}

function isOpen(work: Work, level: number): boolean {
  return !isOver(work) && !isProven(work, level);
}

/** The linear relaxation of a level: raises the bound, prices the rows at the first level. */
function relax(work: Work, solver: Solver, level: number): Run {
  const { compiled } = work;
  const { model, constant } = levelModel(compiled, level, limitsOf(work, level), false);
  const run = solver.solve(model, { ...manners(work), timeLimit: secondsLeft(work) * 0.4 });
  if (run.status === 'optimal') {
    if (level === 0 && run.rowDuals !== null)
      work.prices = Float64Array.from(compiled.free, (_, row) => Math.max(0, -run.rowDuals![row]!));
    raise(work, level, run.bound + constant + decidedCost(compiled, level));
  } else if (run.status === 'infeasible' && work.found === null) work.conflict = together(compiled);
  return run;
}

/** Branch-and-cut on what the relaxation leaves open: columns whose reduced cost is more than can still be gained are out. How it ended; `paused` where its answers go to the search first. */
function branch(work: Work, solver: Solver, level: number, relaxed: Run): Run['status'] | 'paused' {
  const { compiled, found } = work;
  const { model, constant } = levelModel(compiled, level, limitsOf(work, level), true);
  const base = constant + decidedCost(compiled, level);
  const step = levelStep(compiled, level);
  const cost = found?.costs[level] ?? Infinity;
  if (relaxed.reducedCosts !== null && cost < Infinity)
    for (const [column, reduced] of relaxed.reducedCosts.entries())
      if (reduced > cost - base - relaxed.bound + 1e-6 * Math.max(1, Math.abs(cost))) model.upper[column] = 0;
  const { clock } = work.options;
  const pause = clock() + (work.ends - clock()) * SHARE;
  const isPaused = (): boolean => level === 0 && clock() >= pause && isFarOff(work);
  const run = solver.solve(model, {
    ...manners(work),
    timeLimit: secondsLeft(work),
    ...(step > 0 && { absoluteGap: step * (1 - 1e-6) }),
    ...(found !== null && { warmStart: columnsOf(compiled, found.starts) }),
    isCancelled: () => work.compiled !== compiled || isProven(work, level) || isOver(work) || isPaused(),
    onProgress: (bound, better) => {
      if (better !== null) offerColumns(work, compiled, better);
      raise(work, level, bound + base);
    },
  });
  if (run.status === 'infeasible' && found === null) work.conflict = together(compiled);
  if (run.columns !== null) offerColumns(work, compiled, run.columns);
  if (run.status === 'failed') throw new Error('it gave up');
  raise(work, level, run.bound + base);
  settle(work, level, run.status === 'optimal' && work.compiled === compiled);
  return run.status === 'stopped' && isPaused() ? 'paused' : run.status;
}

/**
 * Of the time that is left. Far from a proof the search betters the solver's answers faster than the solver does, and a
 * better answer leaves it fewer columns: whole portfolios of 200 that compete freely lose 0.5–8% less so in 15 s.
 */
const SHARE = 0.5;
/** What may still be gained, against what is kept. */
const FAR = 0.01;

function isFarOff(work: Work): boolean {
  return work.found !== null && answerOf(work, work.found).gap > FAR;
}

function together({ pieces, must }: Compiled): Work['conflict'] {
  return { because: 'together', pieces: [...pieces].filter((_, at) => must[at] === 1) };
}

function limitsOf({ compiled, found }: Work, level: number): readonly LevelLimit[] {
  return Array.from({ length: level }, (_, before) => {
    const cost = found!.costs[before]!;
    const room = levelStep(compiled, before) / 2 || 1e-9 * Math.max(1, Math.abs(cost));
    return { level: before, most: cost - decidedCost(compiled, before) + room };
  });
}

/** Where the solver has proven its answer, what is left between cost and bound is the rounding of its arithmetic. */
function settle(work: Work, level: number, isOptimal: boolean): void {
  const cost = work.found?.costs[level];
  if (isOptimal && cost !== undefined && cost - work.bounds[level]! <= SOLVER_ROUNDING * Math.max(1, Math.abs(cost)))
    raise(work, level, cost);
}

const SOLVER_ROUNDING = 1e-6;

/** Raises a bound and tells the answer it is about. */
function raise(work: Work, level: number, bound: number): void {
  if (Number.isFinite(bound) && raiseBound(work, level, bound) && work.found !== null)
    work.options.onAnswer?.(answerOf(work, work.found));
}

function manners(work: Work): { readonly seed: number; readonly isCancelled: () => boolean } {
  return { seed: work.options.seed, isCancelled: () => isOver(work) };
}

function secondsLeft({ options, ends }: Work): number {
  return Math.max(0, (ends - options.clock()) / 1000);
}

/** Rounds the solver's columns to an answer and offers it, if it holds. */
function offerColumns(work: Work, compiled: Compiled, columns: Float64Array): void {
  const state = emptyState(compiled);
  for (const [column, value] of columns.entries()) if (value > 0.5) putIn(state, column);
  const worst = state.left.reduce((least, left) => Math.min(least, left), 0);
  if (worst > -2 * SOLVER_ROUNDING) offer(work, startsOf(state), 'solver');
}

function columnsOf(compiled: Compiled, starts: readonly (number | null)[]): Float64Array {
  const columns = new Float64Array(compiled.pieceOf.length);
  for (const column of firstAnswer(compiled, starts).chosen) if (column >= 0) columns[column] = 1;
  return columns;
}
