import type { Area } from '../../../sheet/cell-reference.ts';
import type { Grid } from './grid.ts';
import { isBlank, lookAt, mergeAt, shownAt } from './grid.ts';
import { MOST_COLUMNS } from './laid.ts';
import { textOf } from '../../values/text.ts';

/** Header text of a column: its texts from the top, joined by ` / `. */
export function headerText(grid: Grid, band: readonly number[], column: number): string {
  return headerParts(grid, band, column).join(' / ');
}

/** The texts of a column's header from the top, without repeats; with the heading of the group it lies under. */
export function headerParts(grid: Grid, band: readonly number[], column: number): readonly string[] {
  const parts: string[] = [];
  for (const row of band) {
    const text = headerIn(grid, band, row, column);
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

/** The text of a column in one row of the header; with the heading of the group it lies under. */
export function headerIn(grid: Grid, band: readonly number[], row: number, column: number): string {
  const own = headerPart(grid, row, column);
  return own === '' && row !== band.at(-1) ? groupOver(grid, row, band.at(-1)!, column) : own;
}

/** Columns that a heading reaches over without being merged. */
const WIDEST_GROUP = 12;

/**
 * The heading that stands further left over a column whose words come again under another heading, though nobody merged
 * its cells: `Planned` over `Start` and `End`, then `Actual` over the same two.
 */
function groupOver(grid: Grid, row: number, last: number, column: number): string {
  const words = headerPart(grid, last, column);
  if (words === '') return '';
  for (let left = column - 1; left >= Math.max(0, column - WIDEST_GROUP); left--) {
    if (isBlank(shownAt(grid, last, left)) || mergeAt(grid, row, left) !== null) return '';
    const group = headerPart(grid, row, left);
    if (group !== '') return comesAgain(grid, last, words, left, column) ? group : '';
  }
  return '';
}

/** Whether words stand in a line more than once, outside of the group too. */
function comesAgain(grid: Grid, row: number, words: string, left: number, column: number): boolean {
  const width = Math.min(grid.sheet.rows[row]?.values.length ?? 0, column + WIDEST_GROUP * 2);
  for (let other = Math.max(0, left - WIDEST_GROUP * 2); other < width; other++)
    if ((other < left || other > column) && headerPart(grid, row, other) === words) return true;
  return false;
}

const ODD_SPACES = /\s{2,}|[^\S ]/g;

/** The words of one header cell in one line; numbers as they stand, days as `2026-01-05` or, shown as a month, `2026-01`. */
export function headerPart(grid: Grid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  if (isBlank(value) || value === null) return '';
  if (typeof value === 'string') return value.replace(ODD_SPACES, ' ').trim();
  if (typeof value === 'object') return value.error;
  const style = lookAt(grid, row, column);
  if (!style.isDate || typeof value !== 'number' || value < 1) return String(value);
  const day = textOf(value, style, grid.workbook.dateSystem) ?? '';
  const showsDays = /d/i.test(style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return showsDays ? day : day.slice(0, 7);
}

/** The texts of the first line of an area, from the left. */
export function firstLine(grid: Grid, { top, left, right }: Area): readonly string[] {
  return Array.from({ length: Math.min(right - left + 1, MOST_COLUMNS) }, (_, at) => headerPart(grid, top, left + at));
}

/** The texts that stand above the lowest line of the header over two columns or more. */
export function groupHeadings(headers: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const groups = new Set<string>();
  for (const parts of headers)
    for (const part of new Set(parts.slice(0, -1))) {
      if (seen.has(part)) groups.add(part);
      seen.add(part);
    }
  return groups;
}
