import type { Area } from '../../../sheet/cell-reference.ts';
import { isSigned } from './form-line.ts';
import { headsAgain, turnsThere } from './header-again.ts';
import { countsOn, isHeldTogether } from './held-together.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, isCovered, lookAt, shownAt, wordsAt } from '../grid/grid.ts';
import type { Laid, Leftover, Layout } from '../grid/laid.ts';
import { agrees, continues, isRegular } from './same-columns.ts';

/** Blank rows that a table may have inside. */
const WIDEST_GAP = 3;
/** Remarks that later rows may have beyond a table. */
const WIDEST_SPILL = 1;
/** Tables and lines above a block that are tried as what it continues. */
const TRIED = 40;
/** Fewest rows of words that go on with others. */
const NAMED = 3;

/**
 * Puts together what blank rows parted: rows without a header below a table, under its columns and of its sort, belong
 * to it with the lines of one cell above them, which head a section. What has no header and continues nothing stays a
 * table only if its columns are of one sort each.
 */
export function joined(grid: Grid, laid: readonly Laid[], leftovers: readonly Leftover[]): Layout {
  const tables: Laid[] = [];
  let rest: Leftover[] = [];
  const parts = [
    ...laid.map((table) => ({ table, leftover: null })),
    ...leftovers.map((leftover) => ({ table: asRows(grid, leftover), leftover })),
  ].sort((a, b) => (a.table ?? a.leftover!).area.top - (b.table ?? b.leftover!).area.top);
  for (const { table, leftover } of parts) {
    const found = table === null || table.across === true ? null : hostOf(grid, tables, rest, table);
    if (table !== null && found !== null) {
      tables[found.at] = extended(tables[found.at]!, found.part, found.heads);
      const { area } = tables[found.at]!;
      rest = rest.filter((one) => !found.heads.includes(one) && !isInside(area, one.area));
    } else if (leftover !== null) rest.push(leftover);
    else if (table !== null && (table.headerRows.length > 0 || table.across === true || isRegular(grid, table)))
      tables.push(table);
    else if (table !== null) rest.push({ area: table.area, why: 'loose' });
  }
  return { tables, leftovers: rest };
}

function isInside(area: Area, { top, left, bottom, right }: Area): boolean {
  return top >= area.top && bottom <= area.bottom && left >= area.left && right <= area.right;
}

function asRows(grid: Grid, { area, why }: Leftover): Laid | null {
  if (why !== 'loose' && why !== 'form' && why !== 'list') return null;
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    if (filledIn(grid, row, area.left, area.right) > 0) rows.push(row);
  return { area, headerRows: [], rows, headerScore: 0, titles: [] };
}

/** A table with more rows below, and the lines that head them. */
export function extended(host: Laid, more: Laid, heads: readonly Leftover[]): Laid {
  const rows = [...host.rows, ...heads.map(({ area }) => area.top), ...more.headerRows, ...more.rows];
  const right = Math.max(host.area.right, more.area.right);
  return { ...host, area: { ...host.area, right, bottom: more.area.bottom }, rows };
}

/** How many columns without a header later rows may reach beyond a table: remarks beside it, where nothing else stands. */
function spill(grid: Grid, { area, bars }: Laid): number {
  if (bars !== undefined) return 0;
  for (let row = area.top; row <= area.bottom; row++)
    if (filledIn(grid, row, area.right + 1, area.right + WIDEST_SPILL) > 0) return 0;
  return WIDEST_SPILL;
}

/** The table that rows belong to. */
export interface Host {
  readonly at: number;
  /** Lines of one cell between the table and the rows. */
  readonly heads: readonly Leftover[];
  /** The rows without their bars. */
  readonly part: Laid;
}

/** Rows without what stands in the calendar beside the table that they may go on with. */
function withoutBars(grid: Grid, { area, bars }: Laid, part: Laid): Laid {
  if (bars === undefined || part.area.right < bars.left || part.area.left > area.right) return part;
  const { right } = area;
  const { left } = part.area;
  const covered = (row: number): boolean => isCovered(grid, row, left, right);
  const [headerRows, rows] = [part.headerRows.filter(covered), part.rows.filter(covered)];
  const all = [...headerRows, ...rows];
  if (all.length === 0) return part;
  return { ...part, area: { top: all[0]!, left, bottom: all.at(-1)!, right }, headerRows, rows };
}

/** The nearest table above that rows go on with, none or a few blank rows below it; null where there is none. */
export function hostOf(grid: Grid, tables: readonly Laid[], rest: readonly Leftover[], whole: Laid): Host | null {
  const all = [...whole.headerRows, ...whole.rows];
  if (all.every((row) => isSigned(grid, row, whole.area.left, whole.area.right))) return null;
  for (let at = tables.length - 1; at >= Math.max(0, tables.length - TRIED); at--) {
    const host = tables[at]!;
    if (host.headerRows.length === 0 || host.across === true || host.area.bottom >= whole.area.top) continue;
    const part = withoutBars(grid, host, whole);
    if (part.area.left < host.area.left || part.area.right > host.area.right + spill(grid, host)) continue;
    if (isOneExcelTable(grid, host, part)) return { at, heads: [], part };
    const heads = headsBetween(grid, rest, host, part);
    const gap = widestGap([host.area.bottom, ...heads.map(({ area }) => area.top), part.area.top]);
    if (gap < 1 && heads.length === 0 && part.headerRows.length > 0) {
      if (turnsThere(grid, host, part)) return { at, heads, part };
      continue;
    }
    if (gap > WIDEST_GAP && !isHeldTogether(grid, host, part)) continue;
    if (isOfHost(grid, host, part, gap) || (heads.length === 0 && headsAgain(grid, host, part)))
      return { at, heads, part };
  }
  return null;
}

/** Whether the file says that the rows belong to the table, however many blank rows part them. */
function isOneExcelTable({ sheet }: Grid, host: Laid, part: Laid): boolean {
  return sheet.tables.some(
    ({ area }) =>
      area.top === host.headerRows.at(-1) &&
      area.bottom >= part.area.bottom &&
      area.left <= part.area.left &&
      area.right >= part.area.right,
  );
}

function isOfHost(grid: Grid, host: Laid, part: Laid, gap: number): boolean {
  const counting = countsOn(grid, host, part);
  if (part.headerRows.length > 0) return continues(grid, host, part, counting);
  if (part.area.left === part.area.right)
    return counting || isUnfilled(grid, host, part) || (gap <= 1 && isMostlyNamed(grid, host, part));
  return agrees(grid, host, part, gap, counting);
}

/** Whether rows of one cell are those of a form that nobody filled yet: each holds what the table's own rows hold there. */
function isUnfilled(grid: Grid, host: Laid, { area: { left: column }, rows }: Laid): boolean {
  const own = new Set(host.rows.map((row) => shownAt(grid, row, column)));
  return rows.length >= 2 && own.size <= rows.length && rows.every((row) => own.has(shownAt(grid, row, column)));
}

/** Whether rows of a word or two go on with a table most of whose rows hold no more than that either. */
function isMostlyNamed(grid: Grid, { area, rows }: Laid, part: Laid): boolean {
  if (part.area.left !== area.left || rows.length < NAMED || part.rows.length < NAMED) return false;
  const bare = rows.filter((row) => filledIn(grid, row, area.left, area.right) === 1);
  return bare.length > rows.length / 2 && part.rows.every((row) => wordsAt(grid, row, area.left) !== '');
}

/** Lines of one cell in the table's first columns, below it and above the rows. */
function headsBetween(grid: Grid, rest: readonly Leftover[], host: Laid, part: Laid): readonly Leftover[] {
  return rest
    .slice(-TRIED)
    .filter(
      ({ area, why }) =>
        (why === 'title' || why === 'note') &&
        area.top > host.area.bottom &&
        area.bottom < part.area.top &&
        area.top === area.bottom &&
        area.left >= host.area.left &&
        (area.left <= host.area.left + 1 || headsElsewhere(grid, host, area)) &&
        filledIn(grid, area.top, host.area.left, host.area.right) === 1,
    );
}

/** Whether a row of the table holds the same one cell in the same look: another section of a form. */
function headsElsewhere(grid: Grid, { rows, area }: Laid, { top, left }: Area): boolean {
  const { fill, bold } = lookAt(grid, top, left);
  if (fill === null && !bold) return false;
  return rows.some((row) => {
    const look = lookAt(grid, row, left);
    return (
      look.fill === fill &&
      look.bold === bold &&
      !isBlank(grid.sheet.rows[row]?.values[left]) &&
      filledIn(grid, row, area.left, area.right) === 1
    );
  });
}

function widestGap(rows: readonly number[]): number {
  let widest = 0;
  for (const [at, row] of rows.entries()) if (at > 0) widest = Math.max(widest, row - rows[at - 1]! - 1);
  return widest;
}
