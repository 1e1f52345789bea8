import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssignmentProblem } from './assignment.ts';
import { assign } from './assignment.ts';

/** The largest miss over all subsets of demands: demand of the subset less the supply of everybody who can help it. */
function worstMiss({ supply, demands }: AssignmentProblem): number {
  let worst = 0;
  for (let set = 1; set < 1 << demands.length; set += 1) {
    const chosen = demands.filter((_, at) => (set >> at) & 1);
    const helpers = new Set(chosen.flatMap(({ eligible }) => eligible));
    const needed = chosen.reduce((sum, { amount }) => sum + amount, 0);
    const there = [...helpers].reduce((sum, supplier) => sum + (supply[supplier] ?? 0), 0);
    worst = Math.max(worst, needed - there);
  }
  return worst;
}

const problems = fc
  .integer({ min: 1, max: 7 })
  .chain((people) =>
    fc.record({
      supply: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: people, maxLength: people }),
      demands: fc.array(
        fc.record({ amount: fc.integer({ min: 0, max: 14 }), eligible: fc.subarray([...Array(people).keys()]) }),
        { maxLength: 8 },
      ),
    }),
  )
  .map(({ supply, demands }) => ({
    supply: supply.map((amount) => amount / 10),
    demands: demands.map((demand) => ({ ...demand, amount: demand.amount / 10 })),
  }));

test('what cannot be met is the worst miss over all subsets of demands (Hall), and the shortages prove it', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const asked = problem.demands.reduce((sum, { amount }) => sum + amount, 0);
      const { met, shortages } = assign(problem);
      expect(asked - met).toBeCloseTo(worstMiss(problem), 9);
      expect(shortages.reduce((sum, { missing }) => sum + missing, 0)).toBeCloseTo(worstMiss(problem), 6);
      for (const { demands, suppliers, missing, needed, available } of shortages) {
        const helpers = new Set(demands.flatMap((demand) => problem.demands[demand]?.eligible ?? []));
        expect(new Set(suppliers)).toEqual(helpers);
        expect(missing).toBeCloseTo(needed - available, 9);
        expect(missing).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

test('nobody gives more than there is or what they cannot, and no demand gets more than it asks', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { given, met } = assign(problem);
      const left = [...problem.supply];
      const wanted = problem.demands.map(({ amount }) => amount);
      for (const { demand, supplier, amount } of given) {
        expect(problem.demands[demand]?.eligible).toContain(supplier);
        left[supplier] = (left[supplier] ?? 0) - amount;
        wanted[demand] = (wanted[demand] ?? 0) - amount;
      }
      for (const rest of [...left, ...wanted]) expect(rest).toBeGreaterThan(-1e-9);
      expect(given.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(met, 9);
    }),
    { numRuns: 300 },
  );
});

test('each skill alone has people enough, both together have not', () => {
  const both = [0, 1];
  const { shortages, met } = assign({
    supply: [1, 1],
    demands: [
      { amount: 1.5, eligible: both },
      { amount: 1, eligible: both },
    ],
  });
  expect(met).toBeCloseTo(2, 9);
  expect(shortages).toEqual([{ demands: [0, 1], suppliers: [0, 1], needed: 2.5, available: 2, missing: 0.5 }]);
});

test('shortages that have nobody in common are told apart, and what fits is no part of them', () => {
  const { shortages } = assign({
    supply: [1, 1, 1],
    demands: [
      { amount: 2, eligible: [0] },
      { amount: 0.5, eligible: [1] },
      { amount: 3, eligible: [2] },
      { amount: 1, eligible: [] },
    ],
  });
  expect(shortages.map(({ demands, missing }) => ({ demands, missing }))).toEqual([
    { demands: [0], missing: 1 },
    { demands: [2], missing: 2 },
    { demands: [3], missing: 1 },
  ]);
});

test('a large period is met whole where every run of demands has people enough', () => {
  const people = 2000;
  const demands = Array.from({ length: 300 }, (_, at) => ({
    amount: 5,
    eligible: Array.from({ length: 40 }, (__, step) => (at * 6 + step) % people),
  }));
  const supply = Array.from({ length: people }, () => 1);
  expect(assign({ supply, demands }).met).toBeCloseTo(1500, 6);
  expect(
    assign({ supply, demands: [...demands, { amount: 41, eligible: demands[0]?.eligible ?? [] }] }).shortages,
  ).toHaveLength(1);
});
