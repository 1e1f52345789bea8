import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { cellWindow } from './cell-window.ts';

const WORKBOOK = littleWorkbook(`
  | Due {bold}{#1F3A5F} | Share | Cost                    | Sum              |
  | 2026-03-31          | 12%   | 1234.5 {format:#,##0.00} | =1+1 → 2         |
  | #REF!               | TRUE  | '0042                   | {#FFFFFF}        | hidden
  |                     |       |                         |                  |
  merge: A4:B5`);
const [sheet] = WORKBOOK.sheets;
if (sheet === undefined) throw new Error('No sheet was drawn.');
const all = { top: 0, left: 0, bottom: 999, right: 999 };
const shown = cellWindow(WORKBOOK, sheet, all, 7, 'en-US');
const textsOf = (row: number) => shown.rows.find((other) => other.row === row)?.cells.map(({ text }) => text);

test('cells are shown as their formats say', () => {
  expect(textsOf(1)).toEqual(['2026-03-31', '12%', '1,234.50', '2']);
  expect(textsOf(2)).toEqual(['#REF!', 'TRUE', '0042']);
});

test('the source of a cell is what a person would type', () => {
  expect(shown.rows[1]?.cells.map(({ source }) => source)).toEqual(['2026-03-31', '0.12', '1234.5', '=1+1']);
});

test('a date with a time of day is told as one, in the formula bar too', () => {
  const timed = littleWorkbook(`
    | Due                                    |
    | 46054.5 {format:d mmm yyyy}            |
    | 46054.75006 {format:d mmm yyyy}        |
    | 46054.999999 {format:d mmm yyyy}       |
    | 0.5 {format:h:mm}                      |`);
  const [times = sheet] = timed.sheets;
  const { rows } = cellWindow(timed, times, all, 7, 'en-US');
  expect(rows.slice(1).map(({ cells }) => cells[0]?.source)).toEqual([
    '2026-02-01 12:00',
    '2026-02-01 18:00:05',
    // Rounded up it would be the next day.
    '2026-02-01 23:59:59',
    '0.5',
  ]);
});

test('the area is cut to the sheet; hidden rows, looks and merged cells are told', () => {
  expect(shown.area).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
  expect(shown.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([2]);
  expect(shown.looks).toMatchObject([{ fill: '#1F3A5F', bold: true }]);
  expect(shown.merges).toMatchObject([{ area: { top: 3, left: 0, bottom: 4, right: 1 } }]);
});
