import type { Area } from '../../../sheet/cell-reference.ts';
import type { CellValue } from '../../../sheet/workbook.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, isCovered, lookAt, shownAt } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';
import { areOneSort } from './same-columns.ts';

/** Blank rows looked at for the frame or fill of a table that goes on through them. */
const LOOKED_AT = 6;
/** Blank rows past which nothing is taken for one table. */
const FARTHEST = 20_000;

/**
 * Whether rows far below a table are its rows, though many blank ones part them: nothing else stands between, and a
 * filter or a list to choose from reaches over both, the table's frame or fill goes on through the blank rows, the ids go
 * on counting, or every column holds the very same sort of values.
 */
export function isHeldTogether(grid: Grid, host: Laid, part: Laid): boolean {
  const from = host.area.bottom + 1;
  const to = part.area.top - 1;
  if (to - from > FARTHEST) return false;
  for (let row = from; row <= to; row++) if (isCovered(grid, row, host.area.left, host.area.right)) return false;
  return (
    isFiltered(grid, host, part) ||
    isChosenAlike(grid, host, part) ||
    isDrawnThrough(grid, host.area, from, to) ||
    countsOn(grid, host, part) ||
    areOneSort(grid, host, part)
  );
}

function isFiltered({ sheet: { autoFilter } }: Grid, host: Laid, { area }: Laid): boolean {
  return autoFilter !== null && autoFilter.top === host.headerRows.at(-1) && autoFilter.bottom >= area.bottom;
}

/** Whether one data validation reaches over a column of both. */
function isChosenAlike({ sheet }: Grid, { area }: Laid, part: Laid): boolean {
  return sheet.validations.some(({ areas }) =>
    areas.some(
      ({ top, bottom, left, right }) =>
        left === right &&
        left >= area.left &&
        right <= area.right &&
        top <= area.bottom &&
        top >= area.top &&
        bottom >= part.area.top &&
        bottom < part.area.bottom + FARTHEST,
    ),
  );
}

/** Whether the blank rows between are framed or filled from side to side. */
function isDrawnThrough(grid: Grid, { left, right }: Area, from: number, to: number): boolean {
  const step = Math.max(1, Math.floor((to - from) / LOOKED_AT));
  for (let row = from; row <= to; row += step)
    for (let column = left; column <= right; column++) {
      const { fill, borderTop, borderBottom } = lookAt(grid, row, column);
      if (fill === null && !borderTop && !borderBottom) return false;
    }
  return true;
}

/** Whether the first column counts on, be it below the head of a section: `R-7` below `R-6`, `III.` below `II.`, `3.1` below `2.4`. */
export function countsOn(grid: Grid, host: Laid, { area, headerRows, rows }: Laid): boolean {
  const { left } = host.area;
  const last = host.rows.findLast((row) => !isBlank(shownAt(grid, row, left)));
  if (last === undefined) return false;
  const [first = area.top, second] = [...headerRows, ...rows];
  const isHead = second !== undefined && filledIn(grid, first, left, host.area.right) === 1;
  return follows(grid, left, last, first) || (isHead && follows(grid, left, last, second));
}

function follows(grid: Grid, column: number, last: number, first: number): boolean {
  const [one, next] = [countOf(shownAt(grid, last, column)), countOf(shownAt(grid, first, column))];
  if (one === null || next === null) return false;
  return (one.before === next.before && next.number === one.number + 1) || sectionOf(one) + 1 === sectionOf(next);
}

interface Count {
  readonly before: string;
  readonly number: number;
}

function countOf(value: CellValue): Count | null {
  if (typeof value === 'number') return { before: '', number: value };
  const text = typeof value === 'string' ? value.trim().replace(/[.):]+$/, '') : '';
  const roman = ROMAN.indexOf(text);
  if (roman >= 0) return { before: 'roman', number: roman };
  const [, before, digits] = /^(.{0,12}?)(\d{1,9})$/.exec(text) ?? [];
  return digits === undefined ? null : { before: before ?? '', number: Number(digits) };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The first number of an outline: 2 of `2.4`; not a number where it is none. */
function sectionOf({ before, number }: Count): number {
  if (before === '') return Math.floor(number);
  return /^(?:\d{1,3}\.)+$/.test(before) ? Number.parseInt(before, 10) : Number.NaN;
}
