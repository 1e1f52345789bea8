import type { CellContent } from '../../core/sheet/cell-edit.ts';
import { isCellError } from '../../core/sheet/workbook.ts';

/**
 * What is written into a cell so that it holds exactly this content: Excel reads what it is given as if it were typed in
 * English, so text that it could take for a formula, number, date or truth value begins with an apostrophe.
 */
export function typedText({ value, formula, numberFormat }: CellContent): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  return numberFormat !== '@' && mayBeTaken(value) ? `'${value}` : value;
}

/** Plain words are themselves; digits, signs that begin formulas, errors and truth values may be read as something else. */
function mayBeTaken(text: string): boolean {
  return /^[=+\-@'#/]|\p{Nd}|^\s*(true|false)\s*$/iu.test(text);
}
