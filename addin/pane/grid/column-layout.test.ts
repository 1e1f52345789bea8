import { expect, test } from 'vitest';
import type { SheetOutline } from '../workbook-port.ts';
import { columnLayout } from './column-layout.ts';

const sheet: SheetOutline = {
  name: 'Plan',
  state: 'visible',
  rowCount: 3,
  columnCount: 3,
  frozen: { rows: 0, columns: 0 },
  rightToLeft: false,
  columnWidths: new Map([
    [1, 20],
    [2, 1000],
  ]),
  hiddenColumns: new Set(),
};

test('columns stand side by side with the widths of the file, bounded', () => {
  const layout = columnLayout(sheet);
  expect([0, 1, 2, 3].map(layout.leftOf)).toEqual([0, 64, 209, 629]);
  expect(layout.widthOf(1)).toBe(145);
});

test('a place in pixels finds its column', () => {
  const layout = columnLayout(sheet);
  for (let column = 0; column < layout.count; column += 1) {
    expect(layout.at(layout.leftOf(column))).toBe(column);
    expect(layout.at(layout.leftOf(column + 1) - 1)).toBe(column);
  }
  expect(layout.at(1e9)).toBe(layout.count - 1);
});
