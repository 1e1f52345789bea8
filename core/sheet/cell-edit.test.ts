import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { CellContent } from './cell-edit.ts';
import { applyEdits, contentAt, reverseOf } from './cell-edit.ts';

const BEFORE = littleWorkbook(`
  | Name | Due        | Sum        |
  | Beta | 2026-01-05 | =1+1 → 2   |
  | Live | 2026-02-05 | 3          |
  ## Other
  | A |`);
const CELL = { sheet: 'Sheet1', row: 1, column: 1 };
const text = (value: string): CellContent => ({ value, formula: null, numberFormat: null });

test('An edit makes a new row and a new sheet and shares everything else', () => {
  const { workbook, refused } = applyEdits(BEFORE, [
    { cell: CELL, before: contentAt(BEFORE, CELL), after: text('soon') },
  ]);
  expect(refused).toEqual([]);
  expect(contentAt(workbook, CELL).value).toBe('soon');
  expect(contentAt(BEFORE, CELL).value).toBe(46_027);
  expect(workbook.sheets[0]?.rows[2]).toBe(BEFORE.sheets[0]?.rows[2]);
  expect(workbook.sheets[1]).toBe(BEFORE.sheets[1]);
});

test('An edit whose cell holds something else by now is refused; the others are made', () => {
  const stale = { cell: CELL, before: text('gone'), after: text('x') };
  const nowhere = { cell: { ...CELL, sheet: 'No such' }, before: text('x'), after: text('y') };
  const good = { cell: { ...CELL, column: 0 }, before: text('Beta'), after: text('Gamma') };
  const { workbook, refused } = applyEdits(BEFORE, [stale, nowhere, good]);
  expect(refused).toEqual([stale, nowhere]);
  expect(contentAt(workbook, good.cell).value).toBe('Gamma');
});

test('Two edits of one cell follow each other', () => {
  const cell = { ...CELL, column: 0 };
  const { workbook, refused } = applyEdits(BEFORE, [
    { cell, before: text('Beta'), after: text('B') },
    { cell, before: text('B'), after: text('C') },
  ]);
  expect(refused).toEqual([]);
  expect(contentAt(workbook, cell).value).toBe('C');
});

test('An edit and its reverse leave every content as it was, formulas and formats too', () => {
  const edits = [0, 1, 2].map((column) => {
    const cell = { ...CELL, column };
    return { cell, before: contentAt(BEFORE, cell), after: { value: 0.5, formula: '1/2', numberFormat: '0%' } };
  });
  const there = applyEdits(BEFORE, edits).workbook;
  expect(contentAt(there, CELL)).toEqual({ value: 0.5, formula: '1/2', numberFormat: '0%' });
  const back = applyEdits(there, edits.map(reverseOf));
  expect(back.refused).toEqual([]);
  for (const { cell, before } of edits) expect(contentAt(back.workbook, cell)).toEqual(before);
});

test('A cell outside the used range widens it', () => {
  const cell = { sheet: 'Other', row: 4, column: 6 };
  const { workbook } = applyEdits(BEFORE, [{ cell, before: contentAt(BEFORE, cell), after: text('far') }]);
  expect(workbook.sheets[1]).toMatchObject({ rowCount: 5, columnCount: 7 });
});
