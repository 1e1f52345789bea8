import { expect, test } from 'vitest';
import { moved } from './grid-keys.ts';

const bounds = { rows: 120, columns: 26, used: { rows: 100, columns: 10 }, page: 20, rightToLeft: false };

test.each([
  ['ArrowDown', false, { row: 6, column: 5 }],
  ['ArrowDown', true, { row: 99, column: 5 }],
  ['ArrowLeft', true, { row: 5, column: 0 }],
  ['PageDown', false, { row: 25, column: 5 }],
  ['PageUp', false, { row: 0, column: 5 }],
  ['End', true, { row: 99, column: 9 }],
  ['x', false, null],
  ['constructor', false, null],
])('%s, far %s', (key, far, to) => {
  expect(moved({ row: 5, column: 5 }, key, far, bounds)).toEqual(to);
});

test.each([
  ['ArrowLeft', false, { row: 5, column: 6 }],
  ['ArrowLeft', true, { row: 5, column: 9 }],
  ['ArrowRight', false, { row: 5, column: 4 }],
  ['ArrowRight', true, { row: 5, column: 0 }],
  ['Home', false, { row: 5, column: 0 }],
])('%s, far %s, where the first column stands at the right', (key, far, to) => {
  expect(moved({ row: 5, column: 5 }, key, far, { ...bounds, rightToLeft: true })).toEqual(to);
});
