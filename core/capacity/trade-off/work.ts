import type { Chance } from '../../schedule/chance.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import type { Answer, Conflict } from './answer.ts';
import type { Compiled } from './compiled.ts';
import { compile } from './compile.ts';
import { levelCost, totalMeasures } from './measures.ts';
import type { SolveOptions } from './options.ts';
import { overfilledSets, unknownSets } from './overfilled-sets.ts';
import type { TradeOffProblem } from './problem.ts';
import { levelStep, trivialBound } from './level-costs.ts';

/** A trade-off while it is being answered. Changed by `offer` and `raiseBound`, and by the phases that own a field. */
export interface Work {
  readonly problem: TradeOffProblem;
  readonly options: SolveOptions;
  readonly chance: Chance;
  /** The time of the clock at which it ends. */
  readonly ends: number;
  sets: readonly (readonly number[])[];
  compiled: Compiled;
  /** The best answer so far that holds. */
  found: Found | null;
  /** Where the search without an answer left off. */
  attempt: readonly (number | null)[] | null;
  /** Per level, given that the levels before cost what they cost in `found`; equal to its cost where it is proven. */
  readonly bounds: number[];
  /** What one of each row is worth at the first level; null until it was computed. */
  prices: Float64Array | null;
  trouble: Phrase | null;
  /** Why there is no answer, once it is known. */
  conflict: Conflict | null;
}

/** An answer that holds, with its cost per level. */
export interface Found {
  readonly starts: readonly (number | null)[];
  readonly costs: readonly number[];
  readonly by: Answer['foundBy'];
}

/** Nothing more is to be done: out of time, cancelled, or known to have no answer. */
export function isOver({ options, ends, conflict }: Work): boolean {
  return conflict !== null || options.clock() >= ends || options.isCancelled?.() === true;
}

export function isProven({ found, bounds }: Work, level: number): boolean {
  return found !== null && bounds[level] === found.costs[level];
}

/** The first level that is not proven; their number where all are. */
export function firstOpen(work: Work): number {
  const level = work.bounds.findIndex((_, at) => !isProven(work, at));
  return level < 0 ? work.bounds.length : level;
}

/**
 * Takes an answer where it is better, and tells it. False where people with several skills cannot do what it asks: what they
 * lack is a row from then on.
 */
export function offer(work: Work, starts: readonly (number | null)[], by: Answer['foundBy']): boolean {
  const { problem } = work;
  // Also of sets that are rows by now: the solver may still be at a model without them.
  const overfilled = overfilledSets(problem, starts);
  if (overfilled.length > 0) {
    work.attempt = starts;
    extend(work, overfilled);
    return false;
  }
  const measures = totalMeasures(problem, starts);
  const costs = problem.objective.map((level) => levelCost(level, measures));
  const level = firstBetter(costs, work.found?.costs ?? null);
  if (level === null) return true;
  work.found = { starts, costs, by };
  for (let later = level + 1; later < costs.length; later += 1) work.bounds[later] = -Infinity;
  for (let each = 0; each < costs.length; each += 1)
    raiseBound(work, each, Math.max(work.bounds[each]!, trivialBound(work.compiled, each)));
  work.options.onAnswer?.(answerOf(work, work.found));
  return true;
}

/** Adds the capacity sets that are not rows yet. Bounds stay true: rows only take answers away. */
function extend(work: Work, sets: readonly (readonly number[])[]): void {
  const more = unknownSets(work.sets, sets);
  if (more.length === 0) return;
  work.sets = [...work.sets, ...more];
  const compiled = compile(work.problem, work.sets);
  work.prices = null;
  if ('because' in compiled) work.conflict = compiled;
  else work.compiled = compiled;
}

/** Costs come in steps, so that a bound is rounded up to one; what is left of rounding is none. True where it rose. */
export function raiseBound(work: Work, level: number, bound: number): boolean {
  const step = levelStep(work.compiled, level);
  const rounding = 1e-9 * Math.max(1, Math.abs(bound));
  const cost = work.found?.costs[level] ?? Infinity;
  const rounded = step > 0 ? Math.ceil((bound - rounding) / step - 1e-6) * step : bound;
  const reached = rounded >= cost - Math.max(step / 2, rounding) ? cost : rounded;
  if (!(reached > work.bounds[level]!)) return false;
  work.bounds[level] = reached;
  return true;
}

/** The first level at which costs differ, where the new ones are less there; null where they are not better. */
function firstBetter(costs: readonly number[], known: readonly number[] | null): number | null {
  if (known === null) return 0;
  for (const [level, cost] of costs.entries()) {
    const difference = cost - known[level]!;
    if (Math.abs(difference) > 1e-9 * Math.max(1, Math.abs(cost))) return difference < 0 ? level : null;
  }
  return null;
}

/** An answer for people: what it costs and what is proven about it. */
export function answerOf({ problem, bounds, trouble }: Work, { starts, costs, by }: Found): Answer {
  const opened = costs.findIndex((cost, level) => bounds[level] !== cost);
  const isKnown = (level: number): boolean => opened < 0 || level <= opened;
  const levels = costs.map((cost, level) => ({ cost, bound: isKnown(level) ? bounds[level]! : -Infinity }));
  const [first] = levels;
  const open = first === undefined ? 0 : first.cost - first.bound;
  const measures = totalMeasures(problem, starts);
  const [level] = problem.objective;
  const all =
    level === undefined
      ? 0
      : levelCost(
          level,
          totalMeasures(
            problem,
            starts.map(() => null),
          ),
        );
  return {
    kind: 'answer',
    starts,
    measures,
    levels,
    isOptimal: levels.every(({ cost, bound }) => cost === bound),
    gap: first === undefined || open <= 0 ? 0 : open / Math.max(all - first.bound, open),
    gapOfLoss: first === undefined || first.cost <= 0 ? null : open / first.cost,
    foundBy: by,
    trouble,
  };
}
