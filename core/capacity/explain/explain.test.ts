import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAnswers, answerOf, enumerateTradeOff, littleProblems } from '../../../test/capacity/enumerate-trade-off.ts';
import type { TradeOffAnswer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { ExplainOptions, Step } from './explain.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { givesWay } from './gives-way.ts';
import { explanationSections } from './words/sections.ts';

/** Fillers of the least extra are too many to enumerate: left open here. */
const solve = (problem: TradeOffProblem): TradeOffAnswer =>
  problem.pieces.length > 5 ? { kind: 'open', trouble: null } : enumerateTradeOff(problem);
const options: ExplainOptions = {
  solve,
  clock: () => 0,
  timeLimit: 1,
  timePerQuestion: 1,
  count: 2,
  margin: 0.2,
};

async function stepsOf(problem: TradeOffProblem, changed: Partial<ExplainOptions> = {}): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for await (const step of explain(problem, enumerateTradeOff(problem), { ...options, ...changed })) steps.push(step);
  return steps;
}

const explained = (steps: readonly Step[]): readonly Explanation[] =>
  steps.flatMap(({ explanation }) => (explanation === null ? [] : [explanation]));

test('each piece that gives way is explained, what is new is told as it comes, and the end is all of it', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      const answer = enumerateTradeOff(problem);
      const steps = await stepsOf(problem);
      const told = explained(steps);
      if (answer.kind === 'infeasible') {
        expect(told.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
        return;
      }
      if (answer.kind !== 'answer') return;
      const { dropped, moved } = givesWay(problem, answer.starts);
      const wishes = told.flatMap((one) => (one.kind === 'keeping' ? [one.wish.piece] : []));
      expect(new Set(wishes)).toEqual(new Set([...dropped, ...moved]));
      expect(wishes).toHaveLength(dropped.length + moved.length);
      expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
      const last = steps.at(-1);
      expect(last?.done).toBe(last?.of);
      expect(await stepsOf(problem)).toEqual(steps);
    }),
    { numRuns: 60 },
  );
});

test('without time nothing is solved, and what was not decided is told as open', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      let asked = 0;
      const told = explained(
        await stepsOf(problem, {
          timeLimit: 0,
          solve: (one) => {
            asked += 1;
            return solve(one);
          },
        }),
      );
      expect(asked).toBe(0);
      for (const one of told) {
        if (one.kind === 'keeping') expect(one.instead.kind).toBe('open');
        if (one.kind === 'not-binding' || one.kind === 'no-alternative') expect(one.isProven).toBe(false);
        if (one.kind === 'fit-by-moving') expect([one.later, one.share, one.isLargest]).toEqual([null, null, false]);
        expect(one.kind).not.toBe('conflict');
      }
    }),
    { numRuns: 60 },
  );
});

test('leaving the loop ends the solving', async () => {
  let asked = 0;
  const problem: TradeOffProblem = {
    periods: 1,
    capacities: [{ name: 'Engineers', unit: 'FTE' }],
    suppliers: [{ name: 'Ada', serves: [0], amount: [1] }],
    pieces: [1, 2, 3].map((value) => ({
      name: `P${value}`,
      value,
      start: 0,
      isNew: false,
      may: 'drop',
      earliest: 0,
      latest: 0,
      duration: 1,
      deadline: null,
      demand: [{ capacity: 0, offset: 0, amount: 1 }],
      prerequisites: [],
    })),
    objective: [{ name: 'Value', weights: { valueLost: 1 } }],
  };
  const counted = (one: TradeOffProblem) => {
    asked += 1;
    return solve(one);
  };
  for await (const { explanation } of explain(problem, enumerateTradeOff(problem), { ...options, solve: counted }))
    if (explanation?.kind === 'keeping') break;
  expect(asked).toBe(1);
});

test('an answer that was not the best is told as such, and the better one is explained', async () => {
  let better = 0;
  await fc.assert(
    fc.asyncProperty(littleProblems, fc.nat(), async (problem, which) => {
      const best = enumerateTradeOff(problem);
      fc.pre(best.kind === 'answer');
      const all = allAnswers(problem);
      const poor = answerOf(problem, all[which % all.length] ?? []);
      const steps: Step[] = [];
      for await (const step of explain(problem, poor, options)) steps.push(step);
      const told = explained(steps);
      const replaced = told.findLastIndex(({ kind }) => kind === 'better-answer');
      const last = told[replaced];
      if (last?.kind !== 'better-answer') return;
      better += 1;
      expect(last.answer).toEqual(best);
      expect(told.slice(replaced + 1)).toEqual(explained(await stepsOf(problem)));
    }),
    { numRuns: 60 },
  );
  expect(better).toBeGreaterThan(2);
});

test('every explanation has words in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, fc.constantFrom(0, 1), async (problem, timeLimit) => {
      const answer = enumerateTradeOff(problem);
      const told = explained(await stepsOf(problem, { timeLimit }));
      for (const language of ['en', 'de'] as const) {
        const sections = explanationSections(told, answer, {
          problem,
          periods: ['Jan', 'Feb', 'Mar', 'Apr'],
          language,
        });
        const text = sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
        for (const line of text) {
          expect(line).toMatch(/\S/);
          expect(line).not.toMatch(/undefined|NaN|Infinity|null|  | ,|\.\.|: \.|\(\)/);
        }
      }
    }),
    { numRuns: 100 },
  );
});
