import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressOf,
  areaContains,
  columnName,
  columnOf,
  fullAddressOf,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRange,
  quoteSheetName,
  rangeOf,
} from './cell-reference.ts';

const cells = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });

test('Every address and every range is read back', () => {
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      expect(parseAddress(addressOf(one))).toEqual(one);
      expect(columnOf(columnName(one.column))).toBe(one.column);
      const area = {
        top: Math.min(one.row, other.row),
        left: Math.min(one.column, other.column),
        bottom: Math.max(one.row, other.row),
        right: Math.max(one.column, other.column),
      };
      expect(parseRange(rangeOf(area))).toEqual(area);
      expect(areaContains(area, one.row, one.column)).toBe(true);
    }),
  );
});

test.each(['A0', 'XFE1', 'A1048577', '1A', 'AAAA1', '', 'A', 'A1B'])('%s is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([
  ['Plan', 'Plan!C12'],
  ['Q1 plan', "'Q1 plan'!C12"],
  ["'a!b'", "'''a!b'''!C12"],
  ['A1', "'A1'!C12"],
  ['R1', "'R1'!C12"],
  ['Übersicht', 'Übersicht!C12'],
  ['2026', "'2026'!C12"],
])('A cell of the sheet %s is written %s', (sheet, address) => {
  expect(fullAddressOf({ sheet, row: 11, column: 2 })).toBe(address);
  expect(address.startsWith(quoteSheetName(sheet))).toBe(true);
});
