import { expect, test } from 'vitest';
import type { ColumnLayout } from './column-layout.ts';
import { sidewaysTo } from './sideways.ts';

const hundredWide: ColumnLayout = {
  count: 50,
  widthOf: () => 100,
  leftOf: (column) => column * 100,
  at: (x) => Math.floor(x / 100),
};

test.each([
  ['in sight already', 2, [], 0, 0],
  ['to the right', 9, [], 0, 524],
  ['to the left', 1, [], 500, 76],
  ['the first column', 0, [], 500, 0],
  ['another beside it comes along', 8, [9], 0, 524],
  ['both are in sight already', 8, [9], 550, 550],
  ['one far away does not', 8, [9, 40], 0, 524],
  ['a full view has no margin', 8, [5, 9], 0, 500],
])('%s', (_case, column, others, from, to) => {
  expect(sidewaysTo(hundredWide, column, others, { from, room: 500 })).toBe(to);
});
