import type { FormulaShape } from './formula/shape.ts';
import { shapeOf } from './formula/shape.ts';
import { readTextDate } from './text-date.ts';
import { readTextNumber } from './text-number.ts';
import type { Row } from './workbook.ts';

/** What in a row deserves a second look; columns ascending. */
export interface RowFacts {
  /** Row these facts were read at: formulas mean something else elsewhere. */
  readonly row: number;
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

const NONE: readonly never[] = [];
const QUIET: RowFacts = {
  row: -1,
  errors: NONE,
  formulas: NONE,
  shapes: NONE,
  numberTexts: NONE,
  dateTexts: NONE,
  padded: NONE,
};
const KNOWN = new WeakMap<Row, RowFacts>();

/**
 * The facts of a row, remembered by its identity: after an edit only the edited row is read again. Null: nothing.
 * The facts of the row above only make reading quicker: most formulas were filled down.
 */
export function rowFacts(row: Row, index: number, above: RowFacts | null = null): RowFacts | null {
  const known = KNOWN.get(row);
  if (known === QUIET) return null;
  if (known?.row === index) return known;
  const facts = readRow(row, index, above) ?? QUIET;
  KNOWN.set(row, facts);
  return facts === QUIET ? null : facts;
}

function readRow(row: Row, index: number, above: RowFacts | null): RowFacts | null {
  const errors: number[] = [];
  const formulas: number[] = [];
  const shapes: FormulaShape[] = [];
  const numberTexts: number[] = [];
  const dateTexts: number[] = [];
  const padded: number[] = [];
  const { values, formulas: written } = row;
  const width = Math.max(values.length, written?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const value = values[column];
    const formula = written?.[column];
    if (formula !== undefined) {
      const hint = above?.formulas[formulas.length] === column ? above.shapes[formulas.length] : undefined;
      formulas.push(column);
      shapes.push(shapeOf(formula, index, column, hint));
    }
    if (typeof value === 'object' && value !== null) errors.push(column);
    if (typeof value !== 'string' || value === '' || formula !== undefined) continue;
    if (isPadded(value)) padded.push(column);
    if (!mayBeNumeric(value)) continue;
    if (readTextNumber(value) !== null) numberTexts.push(column);
    else if (readTextDate(value) !== null) dateTexts.push(column);
  }
  const nothing = errors.length + formulas.length + numberTexts.length + dateTexts.length + padded.length === 0;
  return nothing ? null : { row: index, errors, formulas, shapes, numberTexts, dateTexts, padded };
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
  if (text.charCodeAt(1) < 91 && text.charCodeAt(2) < 91 && isDigit(last)) return true;
  return length >= 9 && isDigit(last) && isDigit(text.charCodeAt(length - 4)) && !isDigit(text.charCodeAt(3));
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}
