import { expect, test } from 'vitest';
import { fittingTabs } from './fitting-tabs.ts';

const WIDTHS = [90, 80, 70, 60, 100];

test.each([
  { room: 400, chosen: 0, fits: [0, 1, 2, 3, 4] },
  { room: 399, chosen: 0, fits: [0, 1, 2, 3] },
  { room: 320, chosen: 0, fits: [0, 1, 2] },
  { room: 320, chosen: 4, fits: [0, 1, 4] },
  { room: 120, chosen: 3, fits: [3] },
])('$room pixels, tab $chosen chosen: the first ones and the chosen one', ({ room, chosen, fits }) => {
  expect([...fittingTabs(WIDTHS, chosen, room)].toSorted((a, b) => a - b)).toEqual(fits);
});

test('nothing is folded away before anything was measured', () => {
  expect([...fittingTabs(WIDTHS, 0, 0)]).toHaveLength(5);
});
