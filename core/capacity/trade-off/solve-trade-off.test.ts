import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAnswers, bestOf, compare, costsOf } from '../../../test/capacity/enumerate-trade-off.ts';
import { randomTradeOff } from '../../../test/capacity/random-trade-off.ts';
import { loadHighs } from '../solver/load-highs.ts';
import type { Answer } from './answer.ts';
import type { SolveOptions } from './options.ts';
import { solveTradeOff } from './solve-trade-off.ts';

const highs = loadHighs(null);
/** No time passes: what is found depends on the seed alone. */
const timeless: SolveOptions = { clock: () => 0, timeLimit: 1e6, seed: 1, solver: () => highs };

test('every answer is the best of all answers, level by level, and is proven to be', async () => {
  let answered = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const problem = randomTradeOff(seed);
    const all = allAnswers(problem);
    const best = bestOf(problem, all);
    const answer = await solveTradeOff(problem, { ...timeless, seed });
    if (best === null) {
      expect(answer.kind, `seed ${seed}`).toBe('infeasible');
      continue;
    }
    if (answer.kind !== 'answer') expect.fail(`seed ${seed}: ${JSON.stringify(answer)}, but there is ${best.join()}`);
    answered += 1;
    expect(answer.trouble).toBeNull();
    expect(all, `seed ${seed} holds`).toContainEqual(answer.starts);
    expect(compare(costsOf(problem, answer.starts), costsOf(problem, best)), `seed ${seed} is best`).toBe(0);
    expect(answer.isOptimal, `seed ${seed} is proven`).toBe(true);
    expect(answer.gap).toBe(0);
  }
  expect(answered).toBeGreaterThan(200);
}, 120_000);

test('without a solver every answer holds, and its bound is below the best', async () => {
  for (let seed = 1000; seed < 1200; seed += 1) {
    const problem = randomTradeOff(seed);
    const all = allAnswers(problem);
    const best = bestOf(problem, all);
    const answer = await solveTradeOff(problem, { ...timeless, solver: null });
    if (answer.kind !== 'answer') continue;
    if (best === null) expect.fail(`seed ${seed}: an answer where there is none`);
    expect(all).toContainEqual(answer.starts);
    expect(answer.levels[0]?.bound).toBeLessThanOrEqual((costsOf(problem, best)[0] ?? 0) + 1e-6);
    if (answer.isOptimal) expect(compare(costsOf(problem, answer.starts), costsOf(problem, best))).toBe(0);
  }
});

test('what is told on the way holds, gets better and never above what is proven', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), async (seed) => {
      const problem = randomTradeOff(seed);
      const told: Answer[] = [];
      await solveTradeOff(problem, { ...timeless, onAnswer: (answer) => void told.push(answer) });
      const all = allAnswers(problem);
      let before: readonly number[] | null = null;
      for (const answer of told) {
        expect(all).toContainEqual(answer.starts);
        for (const { cost, bound } of answer.levels) expect(bound).toBeLessThanOrEqual(cost);
        const costs = costsOf(problem, answer.starts);
        if (before !== null) expect(compare(costs, before)).toBeLessThanOrEqual(0);
        before = costs;
      }
    }),
    { numRuns: 60 },
  );
});

test('the same seed gives the same answer', async () => {
  for (let seed = 2000; seed < 2030; seed += 1) {
    const problem = randomTradeOff(seed);
    const [one, other] = [await solveTradeOff(problem, timeless), await solveTradeOff(problem, timeless)];
    expect(one).toEqual(other);
  }
});
