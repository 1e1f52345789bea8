import { readTextNumber } from '../../core/sheet/text-number.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank, isError, rowsOf, shownCell } from './cell-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** Readings of a range in its order. */
export interface SeriesArgument {
  /** Null where the cell is empty or a text that is no number for certain. */
  readonly readings: readonly (number | null)[];
  /** Texts that were left out. */
  readonly leftOut: readonly string[];
}

/**
 * The readings of one measure from one row or column. Texts that are a number for certain count (`12%`, `1,200.50`),
 * other texts are left out; an error in a cell, or nothing but texts, is trouble.
 */
export function readSeries(range: CellRange, words: FunctionWords): Answer<SeriesArgument> {
  const rows = rowsOf(range);
  if (rows.length > 1 && rows.some((row) => row.length > 1)) return invalid(words.noLine);
  const cells = rows.flat();
  const error = cells.find(isError);
  if (error !== undefined) return invalid(words.holdsError(error.code));
  const readings = cells.map(numberOf);
  const leftOut = cells.filter((cell, at) => readings[at] === null && !isBlank(cell)).map(shownCell);
  const [first] = leftOut;
  if (first !== undefined && readings.every((reading) => reading === null)) return invalid(words.noNumbers(first));
  return value({ readings, leftOut });
}

/** The number that a cell holds, as a number or as a text that is one for certain; null for all else. */
export function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readTextNumber(cell) : null;
  return read?.certain === true ? read.value : null;
}
