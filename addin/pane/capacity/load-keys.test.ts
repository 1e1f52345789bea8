import { expect, test } from 'vitest';
import { nextPlace } from './load-keys.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
const GRID = { lines: 5, from: 2, to: 7 };

test.each([
  ['ArrowRight', { line: 1, period: 4 }],
  ['ArrowLeft', { line: 1, period: 2 }],
  ['ArrowDown', { line: 2, period: 3 }],
  ['ArrowUp', { line: 0, period: 3 }],
  ['PageDown', { line: 4, period: 3 }],
  ['PageUp', { line: 0, period: 3 }],
  ['j', { line: 2, period: 3 }],
  ['k', { line: 0, period: 3 }],
  ['Home', { line: 1, period: 2 }],
  ['End', { line: 1, period: 7 }],
])('%s', (key, place) => expect(nextPlace(press(key), { line: 1, period: 3 }, GRID)).toEqual(place));

test('only j and k lead out of the grid, to what walks on from there; other keys lead nowhere', () => {
  expect(nextPlace(press('ArrowLeft'), { line: 0, period: 2 }, GRID)).toEqual({ line: 0, period: 2 });
  expect(nextPlace(press('ArrowDown'), { line: 4, period: 2 }, GRID)).toEqual({ line: 4, period: 2 });
  expect(nextPlace(press('k'), { line: 0, period: 2 }, GRID)).toBeNull();
  expect(nextPlace(press('j'), { line: 4, period: 2 }, GRID)).toBeNull();
  expect(nextPlace(press('x'), { line: 0, period: 2 }, GRID)).toBeNull();
  expect(nextPlace(press('ArrowLeft', { altKey: true }), { line: 0, period: 4 }, GRID)).toBeNull();
});
