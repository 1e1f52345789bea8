import type { FormulaShape } from './formula/shape.ts';
import { shapeOf } from './formula/shape.ts';
import { readTextDate } from './text-date.ts';
import { readTextNumber } from './text-number.ts';
import type { Row } from './workbook.ts';

/** What in a row deserves a second look; columns ascending. */
export interface RowFacts {
  /** Columns that show an error. */
  readonly errors: readonly number[];
  /** Columns that compute, and what. */
  readonly formulas: readonly number[];
  readonly shapes: readonly FormulaShape[];
  /** Columns whose typed text looks like a number. */
  readonly numberTexts: readonly number[];
  /** Columns whose typed text looks like a date. */
  readonly dateTexts: readonly number[];
  /** Columns whose typed text starts or ends with blanks, or holds non-breaking ones. */
  readonly padded: readonly number[];
}

const NONE: number[] = [];
const NO_FORMULAS: Pick<RowFacts, 'formulas' | 'shapes'> = { formulas: NONE, shapes: [] };

/**
 * The facts of a row; null where nothing in it deserves a second look. The facts of the row above, or of this one as it
 * was, only make reading quicker: most formulas were filled down.
 */
export function rowFacts(row: Row, index: number, like: RowFacts | null): RowFacts | null {
  const { values, formulas: written } = row;
  const computed = written === undefined ? null : readFormulas(written, index, like);
  let errors = NONE;
  let numberTexts = NONE;
  let dateTexts = NONE;
  let padded = NONE;
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (typeof value === 'object' && value !== null) errors = withColumn(errors, column);
    if (typeof value !== 'string' || value === '' || written?.[column] !== undefined) continue;
    if (isPadded(value)) padded = withColumn(padded, column);
    if (!mayBeNumeric(value)) continue;
    if (readTextNumber(value) !== null) numberTexts = withColumn(numberTexts, column);
    else if (readTextDate(value) !== null) dateTexts = withColumn(dateTexts, column);
  }
  if (computed === null && errors === NONE && numberTexts === NONE && dateTexts === NONE && padded === NONE)
    return null;
  const { formulas, shapes } = computed ?? NO_FORMULAS;
  return { errors, formulas, shapes, numberTexts, dateTexts, padded };
}

/** Rows without an entry share one empty list, and rows filled down from the row above share its lists. */
function withColumn(list: number[], column: number): number[] {
  if (list === NONE) return [column];
  list.push(column);
  return list;
}

function readFormulas(written: NonNullable<Row['formulas']>, index: number, like: RowFacts | null) {
  const formulas: number[] = [];
  const shapes: FormulaShape[] = [];
  let same = like !== null;
  for (let column = 0; column < written.length; column += 1) {
    const formula = written[column];
    if (formula === undefined) continue;
    const at = formulas.length;
    const likely = like?.formulas[at] === column ? like.shapes[at] : undefined;
    const shape = shapeOf(formula, index, column, likely);
    same &&= shape === likely;
    formulas.push(column);
    shapes.push(shape);
  }
  if (formulas.length === 0) return null;
  return same && like !== null && like.formulas.length === formulas.length ? like : { formulas, shapes };
}

function isPadded(text: string): boolean {
  return isBlankCode(text.charCodeAt(0)) || isBlankCode(text.charCodeAt(text.length - 1)) || text.includes('\u00a0');
}

function isBlankCode(c: number): boolean {
  return c === 32 || c === 160 || (c >= 9 && c <= 13);
}

/**
 * A cheap look before the patterns are tried: numbers and most dates start with a digit, a sign or a currency (or its
 * code in capitals); dates that start with their month end in four digits.
 */
function mayBeNumeric(text: string): boolean {
  const { length } = text;
  if (length > 30) return false;
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || isBlankCode(first)) return true;
  const last = text.charCodeAt(length - 1);
  if (first < 48)
    return first !== 35 && (isDigit(last) || last === 41 || last === 37 || last > 127 || isBlankCode(last));
  if ((first > 127 && first < 192) || first >= 0x2000) return true;
  if (isDigit(last) && isCapital(first) && isCapital(text.charCodeAt(1)) && isCapital(text.charCodeAt(2))) return true;
  return length >= 9 && isDigit(last) && isDigit(text.charCodeAt(length - 4)) && !isDigit(text.charCodeAt(3));
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isCapital(c: number): boolean {
  return c >= 65 && c <= 90;
}
