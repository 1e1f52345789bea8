import type { CellClass } from '../grid/cell-class.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, lookAt, mergeAt, shownAt } from '../grid/grid.ts';
import { saysHeaders } from './says-headers.ts';
import type { Laid } from '../grid/laid.ts';

/** Rows that two pieces are compared by. */
const COMPARED = 40;
/** Blank rows between the head of a section and its first row, and cells that such a row fills at least. */
const [HEADED_GAP, HEADED_CELLS] = [2, 3];

/**
 * Whether the part's columns hold the sort of values that the table's columns hold; `gap` blank rows part them, and where
 * the first column goes on `counting` neither those nor its looks matter.
 */
export function agrees(grid: Grid, host: Laid, part: Laid, gap: number, counting = false): boolean {
  const width = host.area.right - host.area.left + 1;
  const partWidth = part.area.right - part.area.left + 1;
  if (host.rows.length === 0 || (gap <= HEADED_GAP && hasOnlyHeads(grid, host, part))) return partWidth >= width * 0.5;
  if (partWidth < Math.min(width * 0.4, 3) && width > 2 && !counting) return false;
  let same = 0;
  let all = 0;
  let filled = 0;
  for (let column = part.area.left; column <= part.area.right; column++) {
    const mine = commonClass(grid, part.rows, column);
    const theirs = commonClass(grid, host.rows.slice(-COMPARED), column);
    if (theirs !== null) filled += 1;
    if (mine === null || theirs === null) continue;
    all += 1;
    if (sort(mine) === sort(theirs) || (counting && column === host.area.left)) same += 1;
    else if (sharesWords(grid, host.rows, [...part.headerRows, ...part.rows], column)) same += 1;
  }
  // Rows of which only the first cells are filled so far agree in these.
  const isBegun = filled === 1 && gap <= 1 && part.area.left === host.area.left && host.rows.length > 2;
  return all >= (isBegun ? 1 : Math.min(2, width)) && same >= all * (gap > 1 && !counting ? 0.85 : 0.7);
}

/** Whether all a table has so far are heads of sections, lines of one cell, and the part has the rows they head. */
function hasOnlyHeads(grid: Grid, { area, rows }: Laid, part: Laid): boolean {
  const filled = (row: number): number => filledIn(grid, row, area.left, area.right);
  return rows.every((row) => filled(row) <= 1) && part.rows.some((row) => filled(row) >= HEADED_CELLS);
}

/**
 * Whether both fill the same columns, three at least, each with the same sort of cells in both, and one at least with
 * values or with words that stand in both.
 */
export function areOneSort(grid: Grid, host: Laid, part: Laid): boolean {
  const rows = [...part.headerRows, ...part.rows];
  let columns = 0;
  let telling = 0;
  for (let column = host.area.left; column <= host.area.right; column++) {
    const mine = commonClass(grid, rows, column);
    const theirs = commonClass(grid, host.rows.slice(-COMPARED), column);
    if (mine === null || theirs === null) continue;
    const shares = sharesWords(grid, host.rows, rows, column);
    if (sort(mine) !== sort(theirs) && !shares) return false;
    columns += 1;
    if (isValueClass(mine) || shares) telling += 1;
  }
  return telling > 0 && columns >= 3 && columns >= (host.area.right - host.area.left + 1) * 0.6;
}

/**
 * Whether what was taken for a header is the table's next row of data: it looks like the rows and not like the header,
 * says no words of headers or what stands in its columns above, and each of its cells has the sort of its column, one at least a value or a long text, or all
 * of them as wide as the table; `counting` as in `agrees`.
 */
export function continues(grid: Grid, host: Laid, part: Laid, counting = false): boolean {
  const [first] = part.headerRows;
  const head = host.headerRows.at(-1);
  const data = host.rows.at(-1);
  if (part.headerRows.length !== 1 || first === undefined || head === undefined || data === undefined) return false;
  if (grid.sheet.tables.some(({ area }) => area.top === first)) return false;
  if (saysHeaders(grid, part.area, first) && standingAbove(grid, host, part.area, first) < STANDING) return false;
  const { left } = part.area;
  const own = lookOf(grid, first, left);
  const header = lookOf(grid, head, left);
  const above = host.rows.slice(-COMPARED).filter((row) => !isBlank(grid.sheet.rows[row]?.values[left]));
  const looks = new Set((above.length === 0 ? [data] : above).map((row) => lookOf(grid, row, left)));
  if (!looks.has(own) && (own === header || looks.has(header))) return false;
  let known = 0;
  let columns = 0;
  for (let column = left; column <= part.area.right; column++) {
    const value = shownAt(grid, first, column);
    if (isBlank(value)) continue;
    columns += 1;
    const kind = shownClass(grid, first, column);
    const theirs = commonClass(grid, host.rows.slice(-COMPARED), column);
    const stands = host.rows.slice(-COMPARED).some((row) => shownAt(grid, row, column) === value);
    if (!stands && theirs !== null && isValueClass(theirs) !== isValueClass(kind)) return false;
    if (stands || (kind === theirs && (isValueClass(kind) || kind === 'long'))) known += 1;
  }
  // Where headers look like headers, what fills the same columns and looks like their rows is one.
  const width = host.area.right - host.area.left + 1;
  if (own !== header && looks.has(own) && columns >= Math.min(3, width - 1) && columns >= width * 0.6) known += 1;
  const whole = { ...part, headerRows: [], rows: [first, ...part.rows] };
  return columns >= 2 && known >= 1 && agrees(grid, host, whole, 1, counting);
}

/** So many cells of a line that stand in the same columns above are the words of its rows, whatever they mean elsewhere. */
const STANDING = 2;

function standingAbove(grid: Grid, { rows }: Laid, { left, right }: Laid['area'], line: number): number {
  let standing = 0;
  for (let column = left; column <= right; column++) {
    const value = shownAt(grid, line, column);
    if (!isBlank(value) && rows.slice(-COMPARED).some((row) => shownAt(grid, row, column) === value)) standing += 1;
  }
  return standing;
}

/** Part of a column's cells that stand above as well where both hold the same words; one cell of many is chance. */
const SHARED = 0.25;

function sharesWords(grid: Grid, above: readonly number[], below: readonly number[], column: number): boolean {
  const known = new Set(above.slice(-COMPARED).map((row) => grid.sheet.rows[row]?.values[column]));
  const values = below.slice(0, COMPARED).map((row) => grid.sheet.rows[row]?.values[column]);
  const filled = values.filter((value) => !isBlank(value));
  const shared = filled.filter((value) => known.has(value)).length;
  return shared > filled.length * SHARED;
}

function lookOf(grid: Grid, row: number, column: number): string {
  const { bold, fill } = lookAt(grid, row, column);
  return `${bold} ${fill ?? ''}`;
}

function sort(kind: CellClass): CellClass {
  return kind === 'long' ? 'text' : kind;
}

/** The class of what a cell shows: a cell inside a merged area shows the value in the look of the area's first cell. */
function shownClass(grid: Grid, row: number, column: number): CellClass {
  const own = grid.sheet.rows[row]?.values[column];
  const merge = isBlank(own) ? mergeAt(grid, row, column) : null;
  if (merge === null) return classOf(own, lookAt(grid, row, column));
  return classOf(grid.sheet.rows[merge.top]?.values[merge.left], lookAt(grid, merge.top, merge.left));
}

function commonClass(grid: Grid, rows: readonly number[], column: number): CellClass | null {
  const counts = new Map<CellClass, number>();
  for (const row of rows.slice(0, COMPARED)) {
    const kind = shownClass(grid, row, column);
    if (kind !== 'blank' && kind !== 'error') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Three rows and columns or more, each column of one sort: a table that never had a header. */
export function isRegular(grid: Grid, { area, rows }: Laid): boolean {
  if (rows.length < 3 || area.right - area.left < 2) return false;
  const sample = rows.slice(0, COMPARED);
  let regular = 0;
  let values = 0;
  let columns = 0;
  for (let column = area.left; column <= Math.min(area.right, area.left + 60); column++) {
    const kind = commonClass(grid, sample, column);
    if (kind === null) continue;
    columns += 1;
    const same = sample.filter((row) => shownClass(grid, row, column) === kind).length;
    if (same >= sample.length * 0.7) regular += 1;
    if (kind === 'number' || kind === 'date' || kind === 'code') values += 1;
  }
  return columns >= 3 && regular >= columns * 0.7 && values >= 1;
}
