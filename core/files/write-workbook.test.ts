import { expect, test } from 'vitest';
import { formulaAt, sheetNamed, styleAt, valueAt } from '../sheet/workbook.ts';
import { openWorkbook } from './open-workbook.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { writeWorkbook } from './write-workbook.ts';

const DRAFT: WorkbookDraft = {
  sheets: [
    {
      name: "Q1 'plan' & more",
      rows: [
        [{ value: 'Task', bold: true, fill: '#DDE6EE' }, { value: 'Due', bold: true }, { value: 'Days' }],
        [{ value: '=cmd|calc' }, { value: 46_112, format: 'd mmm yyyy' }, { value: 12, formula: 'B2-46100' }],
        [{ value: '  spaced\nline ' }, null, { value: true }],
        [{ value: { error: '#REF!' } }, { value: 0.25, format: '0%' }, { value: 'Ä', indent: 2 }],
      ],
      widths: [30, undefined, 8],
      frozen: { rows: 1, columns: 1 },
      hiddenRows: [3],
      hiddenColumns: [1],
      merges: [{ top: 5, left: 0, bottom: 5, right: 2 }],
      tables: [{ name: 'Tasks', area: { top: 0, left: 0, bottom: 3, right: 2 } }],
      validations: [{ area: { top: 1, left: 0, bottom: 3, right: 0 }, values: ['a', 'b'] }],
      notes: [{ row: 1, column: 0, author: 'Ada', text: 'why' }],
    },
    { name: 'Hidden', rows: [[{ value: 1 }]], state: 'hidden' },
  ],
  names: [{ name: 'Rate', formula: 'Hidden!$A$1' }],
};

test('what is written reads back the same', async () => {
  const opened = openWorkbook(await writeWorkbook(DRAFT), 'draft.xlsx');
  if (!opened.ok) throw new Error(opened.refusal.message);
  const { workbook } = opened;
  const sheet = sheetNamed(workbook, "Q1 'plan' & more")!;
  expect(sheet.rows.map((row) => row?.values)).toEqual([
    ['Task', 'Due', 'Days'],
    ['=cmd|calc', 46_112, 12],
    ['  spaced\nline ', undefined, true],
    [{ error: '#REF!' }, 0.25, 'Ä'],
  ]);
  expect(formulaAt(sheet, 1, 2)).toBe('B2-46100');
  expect(formulaAt(sheet, 1, 0)).toBeNull();
  expect(styleAt(workbook, sheet, 0, 0)).toMatchObject({ bold: true, fill: '#DDE6EE' });
  expect(styleAt(workbook, sheet, 1, 1)).toMatchObject({ numberFormat: 'd mmm yyyy', isDate: true });
  expect(sheet).toMatchObject({
    frozen: { rows: 1, columns: 1 },
    merges: [{ top: 5, left: 0, bottom: 5, right: 2 }],
    tables: [{ name: 'Tasks', headerRows: 1, columns: ['Task', 'Due', 'Days'] }],
    notes: [{ row: 1, column: 0, author: 'Ada', text: 'why' }],
  });
  expect(sheet.validations[0]?.values).toEqual(['a', 'b']);
  expect([...sheet.hiddenColumns]).toEqual([1]);
  expect(sheet.rows[3]?.hidden).toBe(true);
  expect(sheet.columnWidths.get(0)).toBeCloseTo(30, 0);
  expect(sheetNamed(workbook, 'Hidden')).toMatchObject({ state: 'hidden' });
  expect(valueAt(sheetNamed(workbook, 'Hidden')!, 0, 0)).toBe(1);
  expect(workbook.names).toEqual([{ name: 'Rate', formula: 'Hidden!$A$1', sheet: null, hidden: false }]);
  expect(workbook.troubles).toEqual([]);
});
