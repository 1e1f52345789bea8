import { expect, test } from 'vitest';
import { gapSpot } from './gap-spot.ts';

/** A row of 1,000 pixels with text at both ends and in the middle: a gap of 104.6 pixels on the right, a wide one on the left. */
const text = (left: number, right: number) => ({ left, right, top: 4, bottom: 20, cost: 1 });
const THINGS = [text(0, 100), text(500, 679.4), text(800, 1000)];
const at = { left: 0, top: 0, right: 1000, bottom: 24 };
const element = {} as Element;

const spotOf = (width: number, view = at) =>
  gapSpot({
    where: 'inside-end',
    element,
    at,
    size: { width, height: 24 },
    view,
    taken: [],
    around: new Map([[element, THINGS]]),
    turned: (box) => box,
    before: null,
  });

test.each([
  [104, 104],
  // Half a pixel too wide for the gap on the right once its width is cut to whole pixels.
  [104.5, 384],
  [380, 384],
])('what is %d pixels wide goes where it is not cut', (width, most) => {
  expect(spotOf(width).most).toBe(most);
});

test('what fits nowhere is cut, where its mark is still seen', () => {
  expect(spotOf(600).most).toBeGreaterThan(36);
});

test('of a row that is cut off on its right, the gap is one that can be seen', () => {
  const { shift, most } = spotOf(60, { ...at, right: 560 });
  expect({ shift, most }).toEqual({ shift: 64, most: 384 });
});
