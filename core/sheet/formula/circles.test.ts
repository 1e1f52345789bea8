import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { addressOf } from '../cell-reference.ts';
import type { Row, Workbook } from '../workbook.ts';
import { circlesIn } from './circles.ts';

const told = (workbook: Workbook): string[] =>
  circlesIn(workbook).map(
    ({ chain, size }) => `${chain.map((cell) => `${cell.sheet}!${addressOf(cell)}`).join(' ')} of ${size}`,
  );

test.each([
  ['a cell that reads itself', '| 1 | =A1+B1 |', ['Sheet1!B1 of 1']],
  ['a sum over itself', '| 1 |\n| 2 |\n| =SUM(A1:A3) |', ['Sheet1!A3 of 1']],
  ['a cell that asks for its own row, and a place beside itself', '| =ROW(A1) | =OFFSET(B1,0,1) |', []],
  [
    'a row of a table that asks for its own number',
    '| No | Task |\n| =ROW()-ROW(Plan[No]) | x |\n| =ROW(Plan[[#This Row],[No]]) | y |\ntable: Plan A1:B3',
    [],
  ],
  [
    'a row of a table that reads its own column',
    '| No | Task |\n| =MAX(Plan[No]) | x |\n| 2 | y |\ntable: Plan A1:B3',
    ['Sheet1!A2 of 1'],
  ],
  ['two cells', '| =B1 | =A1 |', ['Sheet1!A1 Sheet1!B1 of 2']],
  ['a shortest of several', '| =B1+D1 | =C1 | =A1 | =A1 |', ['Sheet1!A1 Sheet1!D1 of 4']],
  ['through another sheet', '| =Other!A1 |\n## Other\n| =Sheet1!A1 |', ['Sheet1!A1 Other!A1 of 2']],
  ['a running balance', '| 1 | =A1 |\n| 2 | =B1+A2 |\n| 3 | =B2+A3 |', []],
  [
    'a total at the foot that the rows divide by',
    '| 1 | =A1/A$3 |\n| 2 | =A2/A$3 |\n| =SUM(A1:A2) | =SUM(B1:B2) |',
    [],
  ],
  [
    'a total at the foot that the rows of its own column read',
    '| 1 | =A1/B$3 |\n| 2 | =A2/B$3 |\n|  | =SUM(B1:B2) |',
    ['Sheet1!B1 Sheet1!B3 of 3'],
  ],
])('%s', (_title, drawing, expected) => {
  expect(told(littleWorkbook(drawing))).toEqual(expected);
});

test('ten thousand running totals over a column that reads them back are searched quickly', () => {
  const count = 10_000;
  const rows: Row[] = Array.from({ length: count }, (_, r) => ({
    values: [1, 1],
    formulas: [r === 0 ? 'B10000' : `B${r}`, `SUM(A$1:A${r + 1})`],
  }));
  const base = littleWorkbook('| 1 |');
  const [first] = base.sheets;
  if (first === undefined) throw new Error('no sheet');
  const sheet = { ...first, rows, rowCount: count, columnCount: 2 };
  const started = performance.now();
  const circles = circlesIn({ ...base, sheets: [sheet] });
  expect(circles).toHaveLength(1);
  expect(circles[0]?.chain.length).toBe(2);
  expect(performance.now() - started).toBeLessThan(15_000);
});
