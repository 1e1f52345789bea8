import type { Answer, TradeOffAnswer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { AlternativesOptions } from './alternatives.ts';
import { alternatives } from './alternatives.ts';
import type { Ask, AskOptions, TimeBox } from './ask.ts';
import { timeBox } from './ask.ts';
import { binding } from './binding.ts';
import { smallestConflict } from './conflict.ts';
import { isBetter } from './difference.ts';
import type { Explanation } from './explanation.ts';
import { fitAsIs } from './fit-as-is.ts';
import { fitByMoving } from './fit-by-moving.ts';
import type { Forcing } from './forcing.ts';
import { forcing } from './forcing.ts';
import { givesWay } from './gives-way.ts';
import { possibleLacks } from './hungriest.ts';
import { keeping } from './keeping.ts';
import { leastExtra, leastExtraForMust } from './least-extra.ts';
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
 * costs, the most valued first; other answers; what binds; what would make it fit. A better answer that shows up on the way
 * is told, and explained from the beginning. Leave the loop to cancel. What there was
 * no time for says so in its own words. The same problem, answer and solver give the same explanations where time suffices.
 */
export async function* explain(
  problem: TradeOffProblem,
  answer: TradeOffAnswer,
  options: ExplainOptions,
): AsyncGenerator<Step> {
  const box = timeBox(options);
  let better: Answer | null = null;
  let isListening = true;
  for (let now = answer; ;) {
    const steps = stepsFor(problem, now, box.ask, options, (found) => {
      if (isListening && (better === null || isBetter(found, better))) better = found;
    });
    yield* walk(steps, box, () => better !== null);
    const found = better as Answer | null;
    if (found === null) return;
    better = null;
    // What was proven of it holds with wishes granted, not of the problem as it is.
    box.begin(PROVING);
    const again = await box.ask(problem, found.starts);
    if (again.kind === 'answer' && now.kind === 'answer' && isBetter(again, now)) {
      now = again;
      yield { explanation: { kind: 'better-answer', answer: again }, done: 0, of: steps.length };
    } else isListening = false;
  }
}

/** Share of the time that goes into what is proven of a better answer. */
const PROVING = 0.2;

/** Tells the steps one after the other, each in its share of the time, until something says to stop. */
async function* walk(steps: readonly Explaining[], { begin }: TimeBox, isVoid: () => boolean): AsyncGenerator<Step> {
  let left = steps.reduce((sum, { weight }) => sum + weight, 0);
  for (const [done, { weight, told }] of steps.entries()) {
    begin(weight / left);
    left -= weight;
    for await (const explanation of told()) {
      if (isVoid()) break;
      yield { explanation, done, of: steps.length };
    }
    if (isVoid()) return;
    yield { explanation: null, done: done + 1, of: steps.length };
  }
}

interface Explaining {
  /** How much of the time it may take, against the others. */
  readonly weight: number;
  readonly told: () => AsyncIterable<Explanation> | Iterable<Explanation>;
}

function stepsFor(
  problem: TradeOffProblem,
  answer: TradeOffAnswer,
  ask: Ask,
  options: AlternativesOptions,
  onBetter: (better: Answer) => void,
): readonly Explaining[] {
  if (answer.kind !== 'answer')
    return [
      { weight: 0, told: () => [fitAsIs(problem)] },
      one(3, () => smallestConflict(problem, ask)),
      one(1, () => leastExtraForMust(problem, ask)),
    ];
  const forced = forcing(problem, answer, ask, onBetter);
  const { dropped, moved } = givesWay(problem, answer.starts);
  if (dropped.length + moved.length === 0) return [];
  const valued = [byValue(problem, dropped), byValue(problem, moved)] as const;
  const rest = valued[1].slice(MOST_MOVED);
  return [
    { weight: 0, told: () => [fitAsIs(problem)] },
    ...valued[0].map((piece) => one(2, () => keeping(forced, { piece, wish: 'done' }))),
    ...valued[1]
      .slice(0, MOST_MOVED)
      .map((piece) => one(dropped.length > 0 ? 0.5 : 1, () => keeping(forced, { piece, wish: 'unmoved' }))),
    ...(rest.length === 0 ? [] : [{ weight: 0, told: () => [{ kind: 'not-examined', pieces: rest } as const] }]),
    { weight: 4, told: () => alternatives(forced, options) },
    ...likeliest(forced).map(({ capacity, isShort }) => ({
      weight: isShort ? 6 : 1,
      told: () => binding(forced, capacity),
    })),
    ...(isAskedBesidePlan(problem) ? [one(3, () => fitByMoving(forced))] : []),
    one(3, () => leastExtra(problem, ask)),
  ];
}

function one(weight: number, find: () => Promise<Explanation | null>): Explaining {
  return {
    weight,
    async *told() {
      const explanation = await find();
      if (explanation !== null) yield explanation;
    },
  };
}

/** Of pieces that only move, the most valued are enough to see what moves them. */
const MOST_MOVED = 8;

function byValue({ pieces }: TradeOffProblem, some: readonly number[]): readonly number[] {
  return some.toSorted((a, b) => pieces[b]!.value - pieces[a]!.value || a - b);
}

/** The capacities that could be short, those first that are most short when all is done as asked. */
function likeliest({ problem }: Forcing): readonly { readonly capacity: number; readonly isShort: boolean }[] {
  const missing = problem.capacities.map(() => 0);
  const asked = loadsOf(
    problem,
    problem.pieces.map(({ start }) => start),
  );
  for (const { capacities, needed, available } of lacksOf(problem, asked))
    for (const capacity of capacities) missing[capacity]! += (needed - available) / capacities.length;
  const possible = new Set(possibleLacks(problem).flatMap(({ capacities }) => capacities));
  return [...possible]
    .toSorted((a, b) => missing[b]! - missing[a]! || a - b)
    .map((capacity) => ({ capacity, isShort: missing[capacity]! > 0 }));
}
