import { seededChance } from '../../schedule/chance.ts';
import type { TradeOffAnswer } from './answer.ts';
import { brokeDown } from './broke-down.ts';
import { compile } from './compile.ts';
import { firstSets } from './hall-sets.ts';
import { priceRows, searchOn, searchWhileItPays } from './heuristic.ts';
import type { SolveOptions } from './options.ts';
import { overfilledSets, unknownSets } from './overfilled-sets.ts';
import type { TradeOffProblem } from './problem.ts';
import { proveLevels } from './prove-level.ts';
import type { Work } from './work.ts';
import { answerOf, firstOpen, isOver } from './work.ts';

/** Neighbourhoods until the first answer is told, and until the next ones are: some 5, 10 and 30 ms for 500 pieces. */
const FIRST_ROUNDS = 300;
const NEXT_ROUNDS = [1000, 3000];

/**
 * Answers what gives way: at once by search, then better and better with a proven bound, until nothing better exists, or it
 * is cancelled or out of time. Whatever befalls the solver is told in the answer, which holds all the same.
 */
export async function solveTradeOff(problem: TradeOffProblem, options: SolveOptions): Promise<TradeOffAnswer> {
  // Of fixed work, what people with several skills lack is known before anything is searched.
  const fixed = problem.pieces.map(({ may, start }) => (may === 'stay' ? start : null));
  const first = firstSets(problem);
  const sets = [...first, ...unknownSets(first, overfilledSets(problem, fixed))];
  const compiled = compile(problem, sets);
  if ('because' in compiled) return { kind: 'infeasible', conflict: compiled };
  const work: Work = {
    problem,
    options,
    chance: seededChance(options.seed),
    ends: options.clock() + options.timeLimit,
    sets,
    compiled,
    found: null,
    attempt: options.from ?? null,
    bounds: problem.objective.map(() => -Infinity),
    prices: null,
    trouble: null,
    conflict: null,
  };
  searchOn(work, FIRST_ROUNDS);
  priceRows(work);
  for (const rounds of NEXT_ROUNDS) if (!isDone(work)) searchOn(work, rounds);
  if (!isDone(work)) await solveExactly(work);
  // Without a solver: prices anew from the better answer, and on while it pays.
  if (!isDone(work)) priceRows(work);
  searchWhileItPays(work, problem.objective.length - 1);
  if (work.conflict !== null) return { kind: 'infeasible', conflict: work.conflict };
  if (work.found === null) return { kind: 'open', trouble: work.trouble };
  return answerOf(work, work.found);
}

/** Lets the solver prove; that it is missing, breaks down or runs out of memory becomes a trouble. */
async function solveExactly(work: Work): Promise<void> {
  const { solver: load } = work.options;
  if (load === null) return;
  try {
    const solver = await load();
    if ('refusal' in solver) work.trouble = solver.refusal;
    else proveLevels(work, solver);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    work.trouble = brokeDown(why);
  }
}

function isDone(work: Work): boolean {
  return isOver(work) || firstOpen(work) === work.bounds.length;
}
