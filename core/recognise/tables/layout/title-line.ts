import type { Area } from '../../../sheet/cell-reference.ts';
import { readDay } from '../../values/day.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, mergeAt, shownAt, wordsAt } from '../grid/grid.ts';

/** Cells of a line that says of which plan, by whom and when, at most, and columns before the first of them. */
const FEW = { cells: 3, before: 1 } as const;
/** Groups of two columns or more from which on a line heads columns. */
const GROUPS = 2;

/**
 * Whether a line above a header says something of the whole table, `Plan of Apollo … 5 May 2026`, `Author | Ada Lin`, and
 * heads no columns: a few cells from the left, none merged and each over a header of its own, one of them a day or all but
 * one over a single column.
 */
export function isTitleLine(grid: Grid, { left, right }: Area, row: number, header: number): boolean {
  const columns: number[] = [];
  for (let column = left; column <= right && columns.length <= FEW.cells; column++) {
    if (isBlank(shownAt(grid, row, column))) continue;
    if (mergeAt(grid, row, column) !== null || isBlank(shownAt(grid, header, column))) return false;
    columns.push(column);
  }
  const [first] = columns;
  if (first === undefined || columns.length > FEW.cells || first > left + FEW.before) return false;
  if (columns.some((column) => isDayOver(grid, row, column, header))) return true;
  const wide = columns.filter((column, at) => (columns[at + 1] ?? right + 1) - column > 1);
  return wide.length < GROUPS;
}

/** Whether a cell holds a day, be it behind a word or two, and does not stand over the days of a calendar. */
function isDayOver(grid: Grid, row: number, column: number, header: number): boolean {
  if (wordsAt(grid, header, column).length <= 2) return false;
  if (typeof shownAt(grid, row, column) === 'number') return lookAt(grid, row, column).isDate;
  const text = wordsAt(grid, row, column);
  const digits = text.search(/\d/);
  return digits >= 0 && readDay(text.slice(digits)) !== null;
}
