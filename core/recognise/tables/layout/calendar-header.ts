import type { Area } from '../../../sheet/cell-reference.ts';
import type { Block } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isCovered, wordsAt } from '../grid/grid.ts';
import { ganttStart } from './gantt.ts';
import { saysHeaders } from './says-headers.ts';

/** Rows at the top in which the calendar's header is looked for, and names below it at least. */
const [DEPTH, FEWEST] = [4, 3] as const;

/**
 * Header rows of names beside a calendar of bars, where nothing else is a header: the row of its days or weeks and, where
 * that leaves the names without one, the word in the row below. Null where there are no such rows.
 */
export function calendarHeader(grid: Grid, area: Area, rows: readonly number[]): readonly number[] | null {
  for (const [at, row] of rows.slice(0, DEPTH).entries()) {
    const start = ganttStart(grid, { area, headerRows: [row], rows: rows.slice(at + 1) });
    if (start === null || start === area.left) continue;
    const isHeaded = isCovered(grid, row, area.left, start - 1);
    const [next = row] = rows.slice(at + 1);
    if (!isHeaded && (filledIn(grid, next, area.left, area.right) !== 1 || next > row + 1)) return null;
    const band = isHeaded ? [row] : [row, next];
    return namesUnder(grid, area.left, start - 1, rows.slice(at + band.length)) >= FEWEST ? band : null;
  }
  return null;
}

/** Whether what stands behind a blank column is only the header of a calendar, with nothing below but the bars of the names. */
export function isCalendarOf(grid: Grid, { area: names, rows }: Block, right: Block): boolean {
  const row = right.rows.at(-1)!;
  if (right.rows.length > DEPTH || !rows.includes(row)) return false;
  const body = rows.filter((other) => other > row);
  if (body.slice(0, DEPTH).some((other) => saysHeaders(grid, names, other))) return false;
  const area = { ...names, top: row, right: right.area.right };
  return (
    namesUnder(grid, names.left, names.right, body) >= FEWEST &&
    ganttStart(grid, { area, headerRows: [row], rows: body }) === right.area.left
  );
}

function namesUnder(grid: Grid, left: number, right: number, rows: readonly number[]): number {
  return rows.filter((row) => {
    for (let column = left; column <= right; column++) if (wordsAt(grid, row, column) !== '') return true;
    return false;
  }).length;
}
