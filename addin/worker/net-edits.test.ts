import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import { applyEdits, contentAt, reverseOf } from '../../core/sheet/cell-edit.ts';
import type { NetEdits } from './net-edits.ts';
import { NO_EDITS, withEdits } from './net-edits.ts';

const START = littleWorkbook(`
  | 1 | a |
  | 2 | b |`);

test('the net edits of any history lead from the workbook as opened to the workbook as it is', () => {
  const step = fc.record({ row: fc.nat(1), column: fc.nat(1), value: fc.constantFrom(1, 2, 'a', null) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let workbook = START;
      let net: NetEdits = NO_EDITS;
      for (const { row, column, value } of steps) {
        const cell = { sheet: 'Sheet1', row, column };
        const edit: CellEdit = {
          cell,
          before: contentAt(workbook, cell),
          after: { value, formula: null, numberFormat: null },
        };
        workbook = applyEdits(workbook, [edit]).workbook;
        net = withEdits(net, [edit]);
      }
      const direct = applyEdits(START, [...net.values()]);
      expect(direct.refused).toEqual([]);
      expect(direct.workbook.sheets[0]?.rows.map((row) => row?.values)).toEqual(
        workbook.sheets[0]?.rows.map((row) => row?.values),
      );
    }),
  );
});

test('an edit taken back leaves nothing to save', () => {
  const cell = { sheet: 'Sheet1', row: 0, column: 0 };
  const edit: CellEdit = {
    cell,
    before: contentAt(START, cell),
    after: { value: 46_112, formula: null, numberFormat: 'yyyy-mm-dd' },
  };
  expect(withEdits(withEdits(NO_EDITS, [edit]), [reverseOf(edit)]).size).toBe(0);
});
