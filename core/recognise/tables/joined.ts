import type { CellClass } from './cell-class.ts';
import { classOf } from './cell-class.ts';
import type { Grid } from './grid.ts';
import { filledIn, lookAt, shownAt } from './grid.ts';
import type { Laid, Leftover, Layout } from './laid.ts';

/** Blank rows that a table may have inside. */
const WIDEST_GAP = 3;
/** Tables above a block that are tried as the one it continues. */
const TRIED = 40;

/**
 * Puts together what blank rows parted: rows without a header below a table, under its columns and of its sort, belong
 * to it. What has no header and continues nothing stays a table only if its columns are of one sort each.
 */
export function joined(grid: Grid, laid: readonly Laid[], leftovers: readonly Leftover[]): Layout {
  const tables: Laid[] = [];
  const rest: Leftover[] = [];
  const parts = [
    ...laid.map((table) => ({ table, leftover: null })),
    ...leftovers.map((leftover) => ({ table: asRows(grid, leftover), leftover })),
  ].sort((a, b) => (a.table ?? a.leftover!).area.top - (b.table ?? b.leftover!).area.top);
  for (const { table, leftover } of parts) {
    const host =
      table === null || table.headerRows.length > 0 || table.across === true ? -1 : hostOf(grid, tables, table);
    if (table !== null && host >= 0) tables[host] = extended(tables[host]!, table);
    else if (leftover !== null) rest.push(leftover);
    else if (table !== null && (table.headerRows.length > 0 || table.across === true || isRegular(grid, table)))
      tables.push(table);
    else if (table !== null) rest.push({ area: table.area, why: 'loose' });
  }
  return { tables, leftovers: rest };
}

function asRows(grid: Grid, { area, why }: Leftover): Laid | null {
  if (why !== 'loose' && why !== 'form') return null;
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    if (filledIn(grid, row, area.left, area.right) > 0) rows.push(row);
  return { area, headerRows: [], rows, headerScore: 0, titles: [] };
}

function extended(host: Laid, more: Laid): Laid {
  return { ...host, area: { ...host.area, bottom: more.area.bottom }, rows: [...host.rows, ...more.rows] };
}

function hostOf(grid: Grid, tables: readonly Laid[], part: Laid): number {
  for (let at = tables.length - 1; at >= Math.max(0, tables.length - TRIED); at--) {
    const host = tables[at]!;
    const gap = part.area.top - host.area.bottom - 1;
    if (gap < 1 || gap > WIDEST_GAP) continue;
    if (part.area.left < host.area.left || part.area.right > host.area.right) continue;
    if (host.headerRows.length > 0 && agrees(grid, host, part, gap)) return at;
  }
  return -1;
}

/** Whether the part's columns hold the sort of values that the table's columns hold. */
function agrees(grid: Grid, host: Laid, part: Laid, gap: number): boolean {
  const width = host.area.right - host.area.left + 1;
  const partWidth = part.area.right - part.area.left + 1;
  if (host.rows.length === 0) return partWidth >= width * 0.5;
  if (partWidth < Math.min(width * 0.4, 3) && width > 2) return false;
  let same = 0;
  let all = 0;
  for (let column = part.area.left; column <= part.area.right; column++) {
    const mine = commonClass(grid, part.rows, column);
    const theirs = commonClass(grid, host.rows.slice(-40), column);
    if (mine === null || theirs === null) continue;
    all += 1;
    if (sort(mine) === sort(theirs)) same += 1;
  }
  return all >= Math.min(2, width) && same >= all * (gap > 1 ? 0.85 : 0.7);
}

function sort(kind: CellClass): CellClass {
  return kind === 'long' ? 'text' : kind;
}

function commonClass(grid: Grid, rows: readonly number[], column: number): CellClass | null {
  const counts = new Map<CellClass, number>();
  for (const row of rows.slice(0, 40)) {
    const kind = classOf(shownAt(grid, row, column), lookAt(grid, row, column));
    if (kind !== 'blank' && kind !== 'error') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Three rows and columns or more, each column of one sort: a table that never had a header. */
function isRegular(grid: Grid, { area, rows }: Laid): boolean {
  if (rows.length < 3 || area.right - area.left < 2) return false;
  const sample = rows.slice(0, 40);
  let regular = 0;
  let values = 0;
  let columns = 0;
  for (let column = area.left; column <= Math.min(area.right, area.left + 60); column++) {
    const kind = commonClass(grid, sample, column);
    if (kind === null) continue;
    columns += 1;
    const same = sample.filter((row) => classOf(shownAt(grid, row, column), lookAt(grid, row, column)) === kind).length;
    if (same >= sample.length * 0.7) regular += 1;
    if (kind === 'number' || kind === 'date' || kind === 'code') values += 1;
  }
  return columns >= 3 && regular >= columns * 0.7 && values >= 1;
}
