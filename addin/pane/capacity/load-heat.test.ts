import { expect, test } from 'vitest';
import type { CapacityRow } from '../capacity-answers.ts';
import { heatOf, isTooMuch, worstFirst } from './load-heat.ts';

const row = (row: number, demand: readonly number[], supply = 1): CapacityRow => ({
  row,
  of: 'team',
  name: `Team ${row}`,
  isKnown: supply >= 0,
  supply: Float64Array.from(demand, () => Math.max(0, supply)),
  pool: new Float64Array(demand.length),
  drawn: new Float64Array(demand.length),
  demand: Float64Array.from(demand),
});

test.each([
  [null, 0],
  [0, 0],
  [0.3, 1],
  [0.85, 2],
  [0.86, 3],
  [1.004, 3],
  [1.01, 4],
  [Infinity, 4],
])('a load of %s is as hot as %s', (load, heat) => expect(heatOf(load)).toBe(heat));

test('what was too much in the past is past', () => {
  const past = row(0, [2, 0.5]);
  expect(isTooMuch(past, 0)).toBe(true);
  expect(isTooMuch(past, 1)).toBe(false);
});

test('the most that is missing comes first, then the fullest; what nobody knows comes last', () => {
  const rows = [row(0, [0.5]), row(1, [9], -1), row(2, [1.2]), row(3, [3], 2), row(4, [0.9])];
  expect(worstFirst(rows, 0).map((one) => one.row)).toEqual([3, 2, 4, 0, 1]);
});
