import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Where } from './feature.ts';
import { placeAt, within } from './place.ts';

const WINDOW = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { left: 100, top: 100, right: 300, bottom: 160 };
const SIZE = { width: 60, height: 24 };

test.each<[Where, number, number]>([
  ['inside-end', 236, 104],
  ['inside-bottom-end', 236, 132],
  ['below', 100, 164],
  ['above', 100, 72],
  ['inside-middle', 236, 118],
  ['above-end', 240, 72],
  ['dock', 100, 768],
])('%s stands at %d, %d', (where, x, y) =>
  expect(placeAt({ where, shift: 0 }, CARD, SIZE, WINDOW)).toMatchObject({ x, y }),
);

test('what would be cut off, or belongs to what cannot be seen, is not shown', () => {
  expect(placeAt({ where: 'inside-end', shift: 0 }, CARD, SIZE, { ...WINDOW, top: 110 })).toBeNull();
  expect(placeAt({ where: 'below', shift: 0 }, CARD, SIZE, { ...WINDOW, bottom: 170 })).toBeNull();
  expect(placeAt({ where: 'inside-end', shift: 0 }, { ...CARD, right: 100 }, SIZE, WINDOW)).toBeNull();
  expect(placeAt({ where: 'inside-end', shift: 0 }, { ...CARD, right: 120 }, SIZE, WINDOW)).toBeNull();
});

const box = fc
  .tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: -500, max: 1500 }), fc.nat(900), fc.nat(900))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

test('on a row that is wider than what it scrolls in, it stands where the row can be seen', () => {
  const row = { left: -200, top: 100, right: 1600, bottom: 140 };
  const view = { ...WINDOW, left: 50, right: 640 };
  expect(placeAt({ where: 'inside-end', shift: 0 }, row, SIZE, view)).toMatchObject({ x: 576, y: 104 });
  expect(placeAt({ where: 'inside-end', shift: 100 }, row, SIZE, view)).toMatchObject({ x: 476 });
  // Of a card that is scrolled out, too little is left.
  expect(placeAt({ where: 'inside-end', shift: 0 }, { ...CARD, left: 600, right: 800 }, SIZE, view)).toBeNull();
});

test('what is shown lies in what is left of the window, on all sides', () => {
  fc.assert(
    fc.property(
      box,
      box,
      fc.constantFrom<Where>('inside-end', 'inside-bottom-end', 'inside-middle', 'below', 'above', 'above-end', 'dock'),
      (at, clip, where) => {
        const view = within(WINDOW, [clip]);
        const place = placeAt({ where, shift: 0 }, at, SIZE, view);
        if (place === null) return;
        expect(place.y).toBeGreaterThanOrEqual(view.top - 2);
        expect(place.y + SIZE.height).toBeLessThanOrEqual(view.bottom + 2);
        expect(place.x).toBeGreaterThanOrEqual(view.left - 2);
        expect(place.maxWidth).toBeGreaterThanOrEqual(24);
        expect(place.x + Math.min(SIZE.width, place.maxWidth)).toBeLessThanOrEqual(view.right + 2);
      },
    ),
  );
});
