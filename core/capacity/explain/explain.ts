import type { TradeOffAnswer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { AlternativesOptions } from './alternatives.ts';
import { alternatives } from './alternatives.ts';
import type { AskOptions } from './ask.ts';
import { askWithin } from './ask.ts';
import { binding } from './binding.ts';
import { smallestConflict } from './conflict.ts';
import { demandsAlone } from './demands-alone.ts';
import type { Explanation } from './explanation.ts';
import { fitAsIs } from './fit-as-is.ts';
import { fitByMoving } from './fit-by-moving.ts';
import type { Forcing, Wish } from './forcing.ts';
import { forcing } from './forcing.ts';
import { givesWay } from './gives-way.ts';
import { possibleLacks } from './hungriest.ts';
import { keeping } from './keeping.ts';
import { leastExtra } from './least-extra.ts';
import { isAskedBesidePlan } from './requests.ts';
import { lacksOf, loadsOf } from './shortages.ts';

export interface ExplainOptions extends AskOptions, AlternativesOptions {}

/** One explanation, or none where a step told nothing, and how far it is. */
export interface Step {
  readonly explanation: Explanation | null;
  readonly done: number;
  readonly of: number;
}

/**
 * Explains an answer, what is known at once first: what would fit as it is; for each piece that gives way what keeping it
 * costs, the most valued first; other answers; what binds; what would make it fit. Leave the loop to cancel. What there was
 * no time for says so in its own words. The same problem, answer and solver give the same explanations where time suffices.
 */
export async function* explain(
  problem: TradeOffProblem,
  answer: TradeOffAnswer,
  options: ExplainOptions,
): AsyncGenerator<Step> {
  const steps = stepsFor(problem, answer, options);
  for (const [done, step] of steps.entries()) {
    for await (const explanation of step()) yield { explanation, done, of: steps.length };
    yield { explanation: null, done: done + 1, of: steps.length };
  }
}

type Explaining = () => AsyncIterable<Explanation> | Iterable<Explanation>;

function stepsFor(problem: TradeOffProblem, answer: TradeOffAnswer, options: ExplainOptions): readonly Explaining[] {
  const ask = askWithin(options);
  if (answer.kind === 'open') return [];
  if (answer.kind === 'infeasible') {
    const must = [...problem.pieces.keys()].filter((at) => problem.pieces[at]!.may !== 'drop');
    return [one(() => smallestConflict(problem, ask)), one(() => leastExtra(demandsAlone(problem, must), ask))];
  }
  const forced = forcing(problem, answer, ask);
  const wishes = allWishes(forced);
  if (wishes.length === 0) return [];
  return [
    () => [fitAsIs(problem)],
    ...wishes.map((wish) => one(() => keeping(forced, wish))),
    () => alternatives(forced, options),
    ...likeliest(forced).map((capacity) => () => binding(forced, capacity)),
    ...(isAskedBesidePlan(problem) ? [one(() => fitByMoving(problem, ask))] : []),
    one(() => leastExtra(problem, ask)),
  ];
}

function one(find: () => Promise<Explanation | null>): Explaining {
  return async function* found() {
    const explanation = await find();
    if (explanation !== null) yield explanation;
  };
}

/** What could be wished for each piece that gives way: dropped ones first, each kind by value. */
function allWishes({ problem, answer }: Forcing): readonly Wish[] {
  const { dropped, moved } = givesWay(problem, answer.starts);
  const byValue = (pieces: readonly number[]) =>
    pieces.toSorted((a, b) => problem.pieces[b]!.value - problem.pieces[a]!.value || a - b);
  return [
    ...byValue(dropped).map((piece): Wish => ({ piece, wish: 'done' })),
    ...byValue(moved).map((piece): Wish => ({ piece, wish: 'unmoved' })),
  ];
}

/** The capacities that could be short, those first that are most short when all is done as asked. */
function likeliest({ problem }: Forcing): readonly number[] {
  const missing = problem.capacities.map(() => 0);
  const asked = loadsOf(
    problem,
    problem.pieces.map(({ start }) => start),
  );
  for (const { capacities, needed, available } of lacksOf(problem, asked))
    for (const capacity of capacities) missing[capacity]! += (needed - available) / capacities.length;
  const possible = new Set(possibleLacks(problem).flatMap(({ capacities }) => capacities));
  return [...possible].toSorted((a, b) => missing[b]! - missing[a]! || a - b);
}
