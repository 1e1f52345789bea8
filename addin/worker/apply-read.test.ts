import { expect, test } from 'vitest';
import { styleAt, valueAt } from '../../core/sheet/workbook.ts';
import type { HostedWorkbook } from './apply-read.ts';
import { applyRead } from './apply-read.ts';
import type { CellBlock, LookBlock, SheetFrame, WorkbookRead } from './workbook-read.ts';

const FRAME: SheetFrame = {
  id: 's1',
  name: 'Plan',
  state: 'visible',
  rowCount: 3,
  columnCount: 2,
  merges: [],
  tables: [],
  autoFilter: null,
  frozen: { rows: 1, columns: 0 },
  isProtected: false,
  hiddenColumns: [],
};
const OUTLINE = {
  name: 'Plan.xlsx',
  names: [],
  dateSystem: 1900 as const,
  customParts: [],
  troubles: [],
  frames: [FRAME],
};

function block(top: number, values: CellBlock['values'], more: Partial<CellBlock> = {}): CellBlock {
  const width = values[0]?.length ?? 0;
  return {
    sheet: 's1',
    area: { top, left: 0, bottom: top + values.length - 1, right: width - 1 },
    values,
    formulas: null,
    formats: ['General'],
    formatOf: new Uint16Array(values.length * width),
    hidden: null,
    ...more,
  };
}
const whole = (cells: readonly CellBlock[], looks: readonly LookBlock[] = []): WorkbookRead => ({
  outline: OUTLINE,
  whole: ['s1'],
  cells,
  looks,
});
const few = (cells: readonly CellBlock[]): WorkbookRead => ({ outline: null, whole: [], cells, looks: [] });
const CELLS = [
  ['Milestone', 'Due'],
  ['Beta', 45_000],
  ['Launch', undefined],
];
const opened = (): HostedWorkbook => applyRead(null, whole([block(0, CELLS)]));
const first = ({ workbook }: HostedWorkbook) => workbook.sheets[0] ?? expect.fail('a sheet');

test('a whole reading makes the sheet', () => {
  const sheet = first(opened());
  expect(sheet).toMatchObject({ name: 'Plan', rowCount: 3, columnCount: 2, frozen: { rows: 1, columns: 0 } });
  expect(valueAt(sheet, 1, 1)).toBe(45_000);
  expect(sheet.rows[2]?.values).toEqual(['Launch']);
});

test('the same read again is the very same workbook', () => {
  const before = opened();
  expect(applyRead(before, whole([block(0, CELLS)])).workbook).toBe(before.workbook);
});

test('one changed cell changes its row; the other rows are the very rows of before', () => {
  const before = opened();
  const after = applyRead(before, few([block(1, [['Gamma']])]));
  expect(valueAt(first(after), 1, 0)).toBe('Gamma');
  expect(valueAt(first(after), 1, 1)).toBe(45_000);
  expect(first(after).rows[0]).toBe(first(before).rows[0]);
  expect(first(after).rows[2]).toBe(first(before).rows[2]);
  expect(first(after).columnWidths).toBe(first(before).columnWidths);
  expect(applyRead(after, few([block(1, [['Gamma']])])).workbook).toBe(after.workbook);
});

test('a cell typed below the used part makes the sheet longer, an emptied one does not', () => {
  const longer = applyRead(opened(), few([block(7, [['Sales', 1]])]));
  expect(first(longer).rowCount).toBe(8);
  expect(first(applyRead(opened(), few([block(9, [[undefined]])]))).rowCount).toBe(3);
});

test('formats and looks meet in one style; typing into a cell keeps its look', () => {
  const looks: LookBlock[] = [
    {
      sheet: 's1',
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      looks: [{ fill: '#FF0000', bold: true, fontSize: 11, indent: 0 }],
      lookOf: null,
    },
  ];
  const dates = block(1, [['Beta', 45_000]], { formats: ['General', 'yyyy-mm-dd'], formatOf: new Uint16Array([0, 1]) });
  const before = applyRead(null, whole([dates], looks));
  const style = (book: HostedWorkbook) => styleAt(book.workbook, first(book), 1, 1);
  expect(style(before)).toMatchObject({ numberFormat: 'yyyy-mm-dd', isDate: true, fill: '#FF0000', bold: true });
  const plain = block(1, [[undefined, 7]], { formats: ['General', '0%'], formatOf: new Uint16Array([0, 1]) });
  expect(style(applyRead(before, few([plain])))).toMatchObject({ numberFormat: '0%', isDate: false, fill: '#FF0000' });
});

test('a renamed sheet keeps its rows, a deleted one goes, a new one comes', () => {
  const before = opened();
  const renamed = {
    ...OUTLINE,
    frames: [
      { ...FRAME, name: 'Plan FY27' },
      { ...FRAME, id: 's2', name: 'New' },
    ],
  };
  const after = applyRead(before, { outline: renamed, whole: [], cells: [], looks: [] });
  expect(after.workbook.sheets.map(({ name }) => name)).toEqual(['Plan FY27', 'New']);
  expect(first(after).rows).toBe(first(before).rows);
  const gone = { ...OUTLINE, frames: [{ ...FRAME, id: 's2', name: 'New' }] };
  expect(applyRead(after, { outline: gone, whole: [], cells: [], looks: [] }).ids).toEqual(['s2']);
});

test('hidden rows are told by whole readings and stay through small ones', () => {
  const before = applyRead(null, whole([block(0, CELLS, { hidden: [false, true, false] })]));
  expect(first(before).rows[1]?.hidden).toBe(true);
  expect(first(applyRead(before, few([block(1, [['Gamma']])]))).rows[1]?.hidden).toBe(true);
  expect(first(applyRead(before, whole([block(0, CELLS)]))).rows[1]?.hidden).toBeUndefined();
});
