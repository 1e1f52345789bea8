import type { CellContent } from '../../core/sheet/cell-edit.ts';
import { isCellError } from '../../core/sheet/workbook.ts';
import { formulaOf, valueOf } from './cell-block.ts';

/** Whether a cell as Excel gives it holds a content; of formulas only the formula counts. */
export function holds(rawValue: unknown, rawFormula: unknown, content: CellContent): boolean {
  const formula = formulaOf(rawFormula, rawValue) ?? null;
  if (formula !== null || content.formula !== null) return formula === content.formula;
  const value = valueOf(rawValue, false) ?? null;
  const wanted = content.value === '' ? null : content.value;
  if (isCellError(value) && isCellError(wanted)) return value.error === wanted.error;
  return value === wanted;
}
