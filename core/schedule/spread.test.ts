import { assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { expectedOf, observed, pert, quantileOf, triangular } from './spread.ts';

/** What has to be there. */
function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing stands there.');
  return value;
}

const points = tuple(
  double({ min: 0, max: 50, noNaN: true }),
  double({ min: 0, max: 50, noNaN: true }),
  double({ min: 0, max: 50, noNaN: true }),
).map((values) => {
  const [optimistic, likely, pessimistic] = values.toSorted((a, b) => a - b) as [number, number, number];
  return { optimistic, likely, pessimistic };
});

/** Mean and deviation of a spread: every value between two of its steps is equally likely. */
function momentsOf(spread: Float64Array): { readonly mean: number; readonly deviation: number } {
  const cells = Array.from(spread.slice(1), (to, at) => [the(spread[at]), to] as const);
  const mean = cells.reduce((sum, [from, to]) => sum + (from + to) / 2, 0) / cells.length;
  const square = cells.reduce((sum, [from, to]) => sum + (from * from + from * to + to * to) / 3, 0) / cells.length;
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean * mean)) };
}

test('a PERT spread lies between its ends, ascends, and has the mean that PERT expects', () => {
  assert(
    property(points, (three) => {
      const spread = pert(three);
      const range = three.pessimistic - three.optimistic;
      expect(spread[0]).toBeCloseTo(three.optimistic, 1);
      expect(spread.at(-1)).toBeCloseTo(three.pessimistic, 1);
      for (let at = 1; at < spread.length; at += 1)
        expect(spread[at]).toBeGreaterThanOrEqual(the(spread[at - 1]) - 1e-9);
      expect(Math.abs(momentsOf(spread).mean - expectedOf(three))).toBeLessThanOrEqual(0.002 * range + 1e-9);
    }),
  );
});

test('a symmetric PERT spread has the deviation of the beta distribution with shapes 3 and 3', () => {
  const { mean, deviation } = momentsOf(pert({ optimistic: 0, likely: 5, pessimistic: 10 }));
  expect(mean).toBeCloseTo(5, 3);
  // Variance αβ ÷ ((α + β)² (α + β + 1)) = 9 ÷ (36 × 7), times the range squared.
  expect(deviation).toBeCloseTo(10 * Math.sqrt(9 / 252), 1);
});

test('what was observed is spread as it was seen', () => {
  const spread = observed([3, 1, 2, 5, 4]);
  expect([spread[0], spread[64], spread.at(-1)]).toEqual([1, 3, 5]);
  expect(quantileOf([1, 2, 4], 0.75)).toBe(3);
});

test('a triangular spread has the quantiles, the mean and the peak of its three points', () => {
  const spread = triangular({ optimistic: 2, likely: 5, pessimistic: 14 });
  // By hand: below the peak lies (5 − 2) ÷ (14 − 2) = 1/4; F(x) = (x − 2)² ÷ 36 up to it, 1 − (14 − x)² ÷ 108 beyond.
  expect(spread[0]).toBe(2);
  expect(spread[32]).toBeCloseTo(5, 12);
  expect(spread[64]).toBeCloseTo(14 - Math.sqrt(54), 12);
  expect(spread[128]).toBe(14);
  const mean = spread.reduce((sum, value, at) => sum + value * (at === 0 || at === 128 ? 0.5 : 1), 0) / 128;
  expect(mean).toBeCloseTo((2 + 5 + 14) / 3, 2);
  expect(new Set(triangular({ optimistic: 3, likely: 3, pessimistic: 3 }))).toEqual(new Set([3]));
});
