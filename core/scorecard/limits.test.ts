import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEWEST_FOR_LIMITS, LOCK_AT, xmrLimits } from './limits.ts';
import { meanMovingRange, movingRanges } from './moving-range.ts';

/** Sum 132, distances 2 1 2 4 2 1 2 1 2 3 0 (sum 20): mean 11, mean moving range 20/11. */
const TWELVE = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];

test('limits computed by hand', () => {
  expect(movingRanges(TWELVE)).toEqual([2, 1, 2, 4, 2, 1, 2, 1, 2, 3, 0]);
  const limits = xmrLimits(TWELVE);
  expect(limits?.centre).toBe(11);
  expect(limits?.meanMovingRange).toBeCloseTo(20 / 11, 12);
  expect(limits?.lower).toBeCloseTo(11 - 4.8363636, 6);
  expect(limits?.upper).toBeCloseTo(11 + 4.8363636, 6);
  expect(limits).toMatchObject({ points: 12, isTrial: false });
});

test('the individuals chart of the NIST/SEMATECH handbook, 6.3.2.2', () => {
  const limits = xmrLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
  expect(limits?.centre).toBeCloseTo(50.81, 6);
  expect(limits?.meanMovingRange).toBeCloseTo(1.8778, 4);
  expect(limits?.upper).toBeCloseTo(55.8, 2);
  expect(limits?.lower).toBeCloseTo(45.82, 2);
  expect(limits?.isTrial).toBe(true);
});

test('a jump is screened out of the moving ranges once', () => {
  // Distances 1 1 1 1 17 17 1 1 1 1 1: mean 43/11 = 3.909, limit 12.77; without both 17s the mean is 1.
  const jump = [10, 11, 10, 11, 10, 27, 10, 11, 10, 11, 10, 11];
  expect(meanMovingRange(jump)).toBe(1);
  // Distances 1 1 1 1 9 9 1 1 1 2 30: mean 57/11, limit 16.93; only the 30 goes, and 9 stays though 9 > 3.268 × 2.7.
  const twice = [0, 1, 0, 1, 0, 9, 0, 1, 0, 1, 3, 33];
  expect(movingRanges(twice)).toEqual([1, 1, 1, 1, 9, 9, 1, 1, 1, 2, 30]);
  expect(meanMovingRange(twice)).toBeCloseTo(27 / 10, 12);
});

test('counts that hardly ever move keep limits with a width', () => {
  expect(meanMovingRange([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])).toBeCloseTo(2 / 11, 12);
  expect(xmrLimits(Array.from({ length: 12 }, () => 7))).toMatchObject({ centre: 7, lower: 7, upper: 7 });
});

test('limits are trial up to 12 readings and locked from then on', () => {
  expect(xmrLimits(TWELVE.slice(0, FEWEST_FOR_LIMITS - 1))).toBeNull();
  expect(xmrLimits(TWELVE.slice(0, FEWEST_FOR_LIMITS))).toMatchObject({ points: 6, isTrial: true });
  expect(xmrLimits(TWELVE.slice(0, LOCK_AT - 1))).toMatchObject({ points: 11, isTrial: true });
  expect(xmrLimits([...TWELVE, 900, -900])).toEqual(xmrLimits(TWELVE));
});

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 40 });

test('limits move with a shift and grow with a scale', () => {
  fc.assert(
    fc.property(
      series,
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 1, max: 50 }),
      (values, shift, scale) => {
        const plain = xmrLimits(values)!;
        const moved = xmrLimits(values.map((value) => value * scale + shift))!;
        expect(moved.centre).toBeCloseTo(plain.centre * scale + shift, 6);
        expect(moved.lower).toBeCloseTo(plain.lower * scale + shift, 6);
        expect(moved.upper).toBeCloseTo(plain.upper * scale + shift, 6);
      },
    ),
  );
});
