import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../sample/random.ts';
import { backtest } from './backtest.ts';
import type { Count } from './count.ts';
import { totalAt } from './count.ts';
import { forecast } from './forecast.ts';
import { studentBelow } from './student.ts';

test.each([
  // Tables of Student’s distribution: 95% one-sided.
  [2.015, 5, 0.95],
  [-1.812, 10, 0.05],
  [6.314, 1, 0.95],
  [1.645, 1_000_000, 0.95],
  [0, 3, 0.5],
])('Student-t %d with %d degrees of freedom', (t, freedom, chance) => {
  expect(studentBelow(t, freedom)).toBeCloseTo(chance, 3);
});

test('between two readings a total lies on the line between them; before the first it starts at nothing', () => {
  const count: Count = { totals: [null, 10, null, 30], steps: 4, target: null };
  expect([0.25, 0.5, 0.75, 1].map((share) => totalAt(count, share))).toEqual([5, 10, 20, 30]);
  expect(totalAt({ ...count, totals: [4] }, 0.5)).toBeNull();
});

/** Shapes that periods have, from 0 to 1. */
const SHAPES = {
  'most of it at the end': (at: number) => at ** 2.2,
  'most of it at the start': (at: number) => Math.sqrt(at),
  'slow, fast, slow': (at: number) => at * at * (3 - 2 * at),
} as const;

function made(shape: (at: number) => number, seed: number, measures: number, periods: number) {
  const random = seededRandom(seed);
  return Array.from({ length: measures }, () => {
    const size = 100 + random.next() * 500;
    const counts = Array.from({ length: periods }, (): Count => {
      const end = size * (1 + 0.15 * random.normal());
      const totals = Array.from({ length: 12 }, (_, at) =>
        at === 11 ? end : Math.max(0, end * (shape((at + 1) / 12) + 0.03 * random.normal())),
      );
      return { totals, steps: 12, target: size };
    });
    return { counts, isMore: true };
  });
}

describe.each(Object.entries(SHAPES))('%s', (_name, shape) => {
  test.each([
    [6, 5],
    [2, 8],
  ])('beats the straight line with %d periods of %d measures', (periods, measures) => {
    const result = backtest(made(shape, 3, measures, periods));
    if (result === null) throw new Error('There are periods.');
    expect(result.brier).toBeLessThan(result.brierStraight);
    expect(result.auc).toBeGreaterThan(result.aucStraight ?? 1);
    expect(result.error).toBeLessThan(result.errorStraight);
  });
});

test('on periods that run evenly it is hardly worse than the straight line, which is right there', () => {
  const result = backtest(made((at) => at, 3, 5, 8));
  expect(result?.error).toBeLessThan(1.3 * (result?.errorStraight ?? 0));
  expect(result?.auc).toBeGreaterThan((result?.aucStraight ?? 1) - 0.05);
});

test('sprints: the habits of a team tell its misses from its hits when the line cannot', () => {
  const random = seededRandom(5);
  const teams = Array.from({ length: 12 }, () => {
    const [habit, late] = [0.7 + 0.5 * random.next(), 1 + 2 * random.next()];
    const counts = Array.from({ length: 12 }, (): Count => {
      const target = random.whole(20, 40);
      const end = target * habit * (1 + 0.15 * random.normal());
      const totals = Array.from({ length: 10 }, (_, day) => end * ((day + 1) / 10) ** late);
      return { totals, steps: 10, target };
    });
    return { counts, isMore: true };
  });
  const result = backtest(teams);
  expect(result?.auc).toBeGreaterThan(0.85);
  expect(result?.aucStraight).toBeLessThan(0.75);
});

test('which method was used, and how many periods it rests on', () => {
  const [first, ...others] = made(SHAPES['most of it at the end'], 9, 4, 3);
  const counts = first?.counts ?? [];
  const pool = others.flatMap((one) => one.counts);
  const running = { totals: [5, 12, 20], steps: 12, target: 300 };
  expect(forecast(running, counts, pool, true)).toMatchObject({ method: 'own', ownPeriods: 3, poolPeriods: 9 });
  expect(forecast(running, [], pool, true)).toMatchObject({ method: 'pool', ownPeriods: 0 });
  expect(forecast(running, [], pool.slice(0, 2), true)).toMatchObject({ method: 'straight-line', poolPeriods: 0 });
  expect(forecast(running, [], [], true)?.expected).toBeCloseTo(80);
  expect(forecast({ ...running, totals: [] }, counts, pool, true)).toBeNull();
  expect(forecast({ ...running, steps: 3 }, counts, pool, true)).toBeNull();
});

test('a target to stay below is the other side of the same chance', () => {
  const running = { totals: [5, 12, 20], steps: 12, target: 90 };
  const more = forecast(running, [], [], true);
  const less = forecast(running, [], [], false);
  expect((more?.chance ?? 0) + (less?.chance ?? 0)).toBeCloseTo(1);
});

test('chances are never certain, hold their interval, and rise with what is there', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 6 }),
      (steps, target, periods) => {
        let sum = 0;
        const totals = steps.map((amount) => (sum += amount));
        const own = made(SHAPES['slow, fast, slow'], 4, 1, periods).flatMap(({ counts }) => counts);
        const found = forecast({ totals, steps: 12, target }, own, [], true);
        if (found === null) throw new Error('There are readings.');
        expect(found.chance).toBeGreaterThanOrEqual(0.01);
        expect(found.chance).toBeLessThanOrEqual(0.99);
        expect(found.chanceLow).toBeLessThanOrEqual(found.chance);
        expect(found.chanceHigh).toBeGreaterThanOrEqual(found.chance);
        expect(found.low).toBeLessThanOrEqual(found.expected);
        expect(found.high).toBeGreaterThanOrEqual(found.expected);
      },
    ),
  );
});

test('forecasts of the present look at nothing that was not known', () => {
  const measures = made(SHAPES['slow, fast, slow'], 8, 2, 2);
  const changed = measures.map(({ counts, isMore }) => ({
    isMore,
    counts: [...counts, { totals: [1, 2, 900], steps: 3, target: 5 }],
  }));
  expect(backtest(measures)).not.toBeNull();
  // A later period adds tries; those before it stay as they were.
  expect((backtest(changed)?.forecasts ?? 0) - (backtest(measures)?.forecasts ?? 0)).toBeGreaterThan(0);
  expect(backtest(measures.map(({ counts, isMore }) => ({ counts: counts.slice(0, 1), isMore })))).toBeNull();
});
