import { expect, test } from 'vitest';
import { chanceFrom, seededChance } from './chance.ts';

test('the numbers are those that xoshiro128** is published with', () => {
  const chance = chanceFrom([1, 2, 3, 4]);
  const words = Array.from({ length: 10 }, () => chance() * 4_294_967_296);
  expect(words).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('a seed gives the same numbers again, another seed others, spread evenly from 0 to below 1', () => {
  const draw = (seed: number): readonly number[] => {
    const chance = seededChance(seed);
    return Array.from({ length: 20_000 }, () => chance());
  };
  const [one, again, other] = [draw(1), draw(1), draw(2)];
  expect(one).toEqual(again);
  expect(one[0]).not.toBe(other[0]);
  for (const values of [one, other, draw(0)]) {
    const tenths = Array.from(
      { length: 10 },
      (_, at) => values.filter((value) => Math.floor(value * 10) === at).length,
    );
    // Five deviations of a binomial count around 2,000.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(20_000 * 0.09));
  }
});
