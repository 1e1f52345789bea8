import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesOf, areasOf, cellsIn, joined } from './addresses.ts';

test.each([
  ['A1', [{ top: 0, left: 0, bottom: 0, right: 0 }]],
  ['Plan!B2:C3', [{ top: 1, left: 1, bottom: 2, right: 2 }]],
  [
    "'Q1, plan!'!$A$1,'Q1, plan!'!D4",
    [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ],
  ],
  ["'It''s'!A1", [{ top: 0, left: 0, bottom: 0, right: 0 }]],
  ['B:C', [{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]],
  ['3:5', [{ top: 2, left: 0, bottom: 4, right: 16_383 }]],
  ['', []],
])('%s', (address, areas) => expect(areasOf(address)).toEqual(areas));

test('joined areas hold every cell once and no other', () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const wanted = new Set(cells.map(({ row, column }) => `${row}:${column}`));
      const areas = joined(cells);
      expect(areas.reduce((sum, area) => sum + cellsIn(area), 0)).toBe(wanted.size);
      for (const { row, column } of cells)
        expect(
          areas.filter((a) => a.top <= row && row <= a.bottom && a.left <= column && column <= a.right),
        ).toHaveLength(1);
    }),
  );
});

test('a block of cells is one area', () => {
  const cells = [0, 1, 2].flatMap((row) => [4, 5].map((column) => ({ row, column })));
  expect(joined(cells)).toEqual([{ top: 0, left: 4, bottom: 2, right: 5 }]);
});

test('no address is longer than Excel takes, and none is lost', () => {
  const areas = Array.from({ length: 5_000 }, (_, at) => ({ top: at * 2, left: 3, bottom: at * 2, right: 3 }));
  const addresses = addressesOf(areas);
  expect(addresses.length).toBeGreaterThan(1);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
  expect(addresses.flatMap((address) => areasOf(address))).toEqual(areas);
});
