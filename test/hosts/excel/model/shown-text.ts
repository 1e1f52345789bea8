import { format } from 'numfmt';
import type { CellValue } from '../../../../core/sheet/workbook.ts';
import { isCellError } from '../../../../core/sheet/workbook.ts';
import type { Cell } from './cell.ts';

/** A value as it travels: errors as their text, nothing as the empty string. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** What `formulas` gives: the formula with its `=`, else the value. */
export function wireFormula(cell: Cell): string | number | boolean {
  return cell.formula === null ? wireValue(cell.value) : `=${cell.formula}`;
}

/** The text the cell shows in an English Excel; formats that cannot be read show the bare value. */
export function shownText(cell: Cell): string {
  const value = wireValue(cell.value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(cell.value) || value === '') return String(value);
  try {
    return format(cell.look.numberFormat, value);
  } catch {
    return String(value);
  }
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
