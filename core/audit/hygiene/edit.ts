import type { CellContent, CellEdit } from '../../sheet/cell-edit.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import { formulaAt, styleAt, valueAt } from '../../sheet/workbook.ts';
import type { Position } from './table-cells.ts';

/** The edit that gives a cell another value or formula; its number format stays unless one is named. */
export function editOf(workbook: Workbook, sheet: Sheet, at: Position, after: Partial<CellContent>): CellEdit {
  return {
    cell: { sheet: sheet.name, row: at.row, column: at.column },
    before: {
      value: valueAt(sheet, at.row, at.column),
      formula: formulaAt(sheet, at.row, at.column),
      numberFormat: styleAt(workbook, sheet, at.row, at.column).numberFormat,
    },
    after: { value: null, formula: null, numberFormat: null, ...after },
  };
}
