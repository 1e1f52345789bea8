import { isTotalWord } from '../lexicon/lexicon.ts';
import type { Grid } from './grid.ts';
import { filledIn, isBlank, lookAt, mergeAt, shownAt, wordsAt } from './grid.ts';
import type { Laid } from './laid.ts';
import { repeatsOf } from './stacked.ts';

/** What the rows of a table are. */
export interface Body {
  readonly bodyRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly { readonly row: number; readonly title: string }[];
  /** The table's last row of data: totals at the end are outside. */
  readonly bottom: number;
}

const SUMS = /\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE)\s*\(/i;
const SAMPLE = 60;

/** Tells data rows from totals, section lines and repeated headers. Linear in the rows. */
export function bodyOf(grid: Grid, laid: Laid): Body {
  const { area, headerRows, rows } = laid;
  const usual = usualLook(grid, laid);
  const bodyRows: number[] = [];
  const totalRows: number[] = [];
  const sections: { row: number; title: string }[] = [];
  const header = headerRows.at(-1);
  const repeats = header === undefined ? null : repeatsOf(grid, area, header);
  for (const [at, row] of rows.entries()) {
    if (repeats?.(row) === true) continue;
    if (isTotal(grid, laid, row, at === rows.length - 1)) totalRows.push(row);
    else {
      const title = sectionTitle(grid, laid, row, usual);
      if (title === null) bodyRows.push(row);
      else sections.push({ row, title });
    }
  }
  const bottom = bodyRows.at(-1) ?? area.bottom;
  return { bodyRows, totalRows, sections: sections.filter(({ row }) => row < bottom), bottom };
}

interface Usual {
  readonly filled: number;
  readonly bold: boolean;
  readonly fill: string | null;
}

/** How most rows look in the first columns, from a sample spread over the table. */
function usualLook(grid: Grid, { area, rows }: Laid): Usual {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const counts: number[] = [];
  const fills = new Map<string | null, number>();
  let bold = 0;
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at]!;
    counts.push(filledIn(grid, row, area.left, area.right));
    const column = firstColumn(grid, row, area.left, area.right);
    const style = lookAt(grid, row, column);
    if (style.bold) bold += 1;
    fills.set(style.fill, (fills.get(style.fill) ?? 0) + 1);
  }
  counts.sort((a, b) => a - b);
  const [fill = null] = [...fills.entries()].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { filled: counts[Math.floor(counts.length / 2)] ?? 0, bold: bold > counts.length / 2, fill };
}

function firstColumn(grid: Grid, row: number, left: number, right: number): number {
  const values = grid.sheet.rows[row]?.values ?? [];
  for (let column = left; column <= right; column++) if (!isBlank(values[column])) return column;
  return left;
}

/** A row that adds others up: its first words say so, or it only holds sums under the numbers. */
function isTotal(grid: Grid, { area, rows }: Laid, row: number, isLast: boolean): boolean {
  const values = grid.sheet.rows[row]?.values ?? [];
  const formulas = grid.sheet.rows[row]?.formulas;
  let seen = 0;
  let texts = 0;
  let numbers = 0;
  for (let column = area.left; column <= area.right && column < values.length; column++) {
    const value = values[column];
    if (isBlank(value)) continue;
    if (typeof value === 'string') {
      texts += 1;
      if (seen < 3 && texts <= 2 && isTotalWord(value.trim())) return true;
    } else numbers += 1;
    seen += 1;
  }
  if (formulas === undefined || texts > 0 || numbers === 0 || rows.length < 3) return false;
  let sums = 0;
  for (let column = area.left; column <= area.right; column++) if (SUMS.test(formulas[column] ?? '')) sums += 1;
  return isLast && sums >= Math.max(1, numbers / 2);
}

/** Title of a row that only heads the rows below it: one cell that is merged, looks or stands unlike the others. */
function sectionTitle(grid: Grid, { area, rows }: Laid, row: number, usual: Usual): string | null {
  if (usual.filled < 3 || rows.length < 3) return null;
  if (filledIn(grid, row, area.left, area.right) !== 1) return null;
  const column = firstColumn(grid, row, area.left, area.right);
  const text = wordsAt(grid, row, column);
  if (text === '' || column > area.left + 3) return null;
  const style = lookAt(grid, row, column);
  const merged = (mergeAt(grid, row, column)?.right ?? column) >= column + 2;
  const apart = (style.bold && !usual.bold) || (style.fill !== usual.fill && style.fill !== null);
  return merged || apart || standsOnIds(grid, rows, row, column) ? text : null;
}

/** Whether the cell's column holds ids or numbers elsewhere: words there name a group. */
function standsOnIds(grid: Grid, rows: readonly number[], row: number, column: number): boolean {
  const own = wordsAt(grid, row, column);
  if (!/\s/.test(own) && own.length < 6) return false;
  let ids = 0;
  let all = 0;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at += step) {
    const value = shownAt(grid, rows[at]!, column);
    if (isBlank(value) || rows[at] === row) continue;
    all += 1;
    if (
      typeof value === 'number' ||
      (typeof value === 'string' && /^[\p{L}]{0,6}[-_. ]?\d+(?:[.-]\d+)*\.?$/u.test(value.trim()))
    )
      ids += 1;
  }
  return all >= 2 && ids >= all * 0.6;
}
