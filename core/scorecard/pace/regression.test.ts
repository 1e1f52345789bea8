import { expect, test } from 'vitest';
import { endingFrom } from './regression.ts';

test('without earlier periods it ends where the steady pace leads', () => {
  expect(endingFrom([], 0.3, 0.25).middle).toBeCloseTo(1.2, 9);
});

test('the nearer the end, the less a period strays: with the root of what is left, never less than at 98%', () => {
  const spread = (elapsed: number): number => {
    const steady = [0.8, 0.9, 1, 1.1, 1.2].map((pace) => ({ stood: pace * elapsed, ended: pace, weight: 20 }));
    return endingFrom(steady, elapsed, elapsed).spread;
  };
  expect(spread(0.1) / spread(0.775)).toBeCloseTo(2, 1);
  expect(spread(0.19) / spread(0.91)).toBeCloseTo(3, 1);
  expect(spread(0.98) / spread(1)).toBeCloseTo(1, 2);
});

test('earlier periods that ended above their pace pull the end up, and make it surer', () => {
  const seen = [0.24, 0.25, 0.26].map((stood) => ({ stood, ended: 4.4 * stood, weight: 1 }));
  const alone = endingFrom([], 0.25, 0.25);
  const taught = endingFrom(seen, 0.25, 0.25);
  expect(taught.middle).toBeGreaterThan(alone.middle + 0.03);
  expect(taught.doubt).toBeLessThan(alone.doubt);
  expect(taught.freedom).toBe(5);
});
