import type { Table } from '../../../plan/table.ts';
import type { Grid } from '../grid/grid.ts';
import { ragOfColour } from '../../values/rag.ts';
import { filledIn, isBlank, lookAt, shownAt, wordsAt } from '../grid/grid.ts';

/** Rows above which cells are a list in their own right. */
const SHORT = 12;
/** A header this sure is one. */
const CLEAR = 2.5;
/** `5: High`, `2 - Unlikely`: a grade and what it stands for. */
const GRADED = /^\d{1,2}\s*[:=.–-]\s*\p{L}/u;

/** Whether a small table is a legend, a key, a filter or a count beside a plan: not worth a question. */
export function isTrifle(grid: Grid, table: Table, headerScore: number): boolean {
  if (table.transposed) return false;
  const width = table.columns.length;
  const height = table.bodyRows.length;
  if (table.kind !== 'other')
    return (
      height <= SHORT &&
      (isKey(grid, table) ||
        (table.headerRows.length > 0 && headerScore < CLEAR && table.confidence < 0.7 && isPaired(grid, table)))
    );
  return (
    width <= 1 ||
    (width === 2 && height <= 8) ||
    (width === 3 && height <= 8 && headerScore < 2) ||
    (height <= SHORT && isKey(grid, table)) ||
    (width <= 4 && height <= SHORT && headerScore < CLEAR && isPaired(grid, table)) ||
    ((width <= 3 || height === 1) && isNumbersOnly(grid, table))
  );
}

/** Letters or grades with what they stand for; the header is one of them. */
function isKey(grid: Grid, { area, bodyRows, headerRows, columns }: Table): boolean {
  if (columns.length > 4 || bodyRows.length === 0) return false;
  const rows = [...headerRows, ...bodyRows];
  const codes = rows.filter((row) => {
    const text = wordsAt(grid, row, area.left);
    return text !== '' && text.length <= 2 && /^\p{L}+$/u.test(text);
  });
  if (columns.length <= 3 && codes.length === rows.length) return true;
  let texts = 0;
  let graded = 0;
  for (const row of bodyRows)
    for (let column = area.left; column <= area.right; column++) {
      const text = wordsAt(grid, row, column);
      if (text === '' || isBlank(grid.sheet.rows[row]?.values[column])) continue;
      texts += 1;
      if (GRADED.test(text)) graded += 1;
    }
  return texts > 0 && graded === texts;
}

/** Rows of a label and one value each, with at most one row that holds more: filters, a fact sheet. */
function isPaired(grid: Grid, { area, bodyRows, headerRows }: Table): boolean {
  const rows = [...headerRows, ...bodyRows];
  const fuller = rows.filter(
    (row) => filledIn(grid, row, area.left, area.right) + lightsIn(grid, row, area) > 2,
  ).length;
  const labelled = rows.every((row) => wordsAt(grid, row, area.left) !== '');
  return labelled && rows.length >= 3 && area.right - area.left >= 2 && fuller <= 1;
}

/** Empty cells that are coloured like traffic lights: they say something too. */
function lightsIn(grid: Grid, row: number, { left, right }: Table['area']): number {
  let lights = 0;
  for (let column = left; column <= right; column++)
    if (isBlank(shownAt(grid, row, column)) && ragOfColour(lookAt(grid, row, column).fill) !== null) lights += 1;
  return lights;
}

/** A few columns or one row without a word in them: what a chart or a formula is fed with, or tiles of counts. */
function isNumbersOnly(grid: Grid, { area, bodyRows }: Table): boolean {
  return bodyRows.slice(0, 60).every((row) => {
    for (let column = area.left; column <= area.right; column++) {
      const value = shownAt(grid, row, column);
      if (!isBlank(value) && typeof value !== 'number') return false;
    }
    return true;
  });
}
