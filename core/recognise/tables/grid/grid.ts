import type { Area } from '../../../sheet/cell-reference.ts';
import type { CellStyle, CellValue, Sheet, Workbook } from '../../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../sheet/workbook.ts';
import { isUnseen } from '../../values/text.ts';

/** Columns `start` to `end` of a row that are filled without a gap. */
export interface Run {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** A sheet with its merged cells resolved and its filled runs of cells listed, from which tables are found. */
export interface Grid {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** By row, then by column. */
  readonly runs: readonly Run[];
  /** Index of the first run of each row, and behind the last row the number of runs. */
  readonly firstRuns: Int32Array;
  /** Merged areas with content that touch a row, by row; from the left. */
  readonly mergesByRow: ReadonlyMap<number, readonly Area[]>;
}

/** Rows a merged area is followed down; real ones are shorter, broken files have merges of a million rows. */
const TALLEST_MERGE = 2_000;
/** Merged areas looked at on one sheet. */
const MOST_MERGES = 20_000;

/** Lists what is filled on a sheet in one pass over its cells. */
export function gridOf(workbook: Workbook, sheet: Sheet): Grid {
  const mergesByRow = mergesOf(sheet);
  const runs: Run[] = [];
  const firstRuns = new Int32Array(sheet.rows.length + 1);
  for (let row = 0; row < sheet.rows.length; row++) {
    firstRuns[row] = runs.length;
    const values = sheet.rows[row]?.values;
    const merges = mergesByRow.get(row);
    if (merges !== undefined) addMixedRuns(runs, row, values ?? [], merges);
    else if (values !== undefined) addRuns(runs, row, values);
  }
  firstRuns[sheet.rows.length] = runs.length;
  return { workbook, sheet, runs, firstRuns, mergesByRow };
}

function mergesOf(sheet: Sheet): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges.slice(0, MOST_MERGES)) {
    if (isBlank(sheet.rows[merge.top]?.values[merge.left])) continue;
    const bottom = Math.min(merge.bottom, merge.top + TALLEST_MERGE, sheet.rowCount - 1);
    for (let row = merge.top; row <= bottom; row++) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [merge]);
      else list.push(merge);
    }
  }
  for (const list of byRow.values()) list.sort((one, other) => one.left - other.left);
  return byRow;
}

function addRuns(runs: Run[], row: number, values: readonly (CellValue | undefined)[]): void {
  let start = -1;
  for (let column = 0; column < values.length; column++) {
    const blank = isBlank(values[column]);
    if (!blank && start < 0) start = column;
    else if (blank && start >= 0) {
      runs.push({ row, start, end: column - 1 });
      start = -1;
    }
  }
  if (start >= 0) runs.push({ row, start, end: values.length - 1 });
}

function addMixedRuns(
  runs: Run[],
  row: number,
  values: readonly (CellValue | undefined)[],
  merges: readonly Area[],
): void {
  const spans: { start: number; end: number }[] = merges.map(({ left, right }) => ({
    start: left,
    end: Math.min(right, left + 300),
  }));
  const own: Run[] = [];
  addRuns(own, row, values);
  spans.push(...own);
  spans.sort((a, b) => a.start - b.start);
  let open: { start: number; end: number } | null = null;
  for (const span of spans) {
    if (open !== null && span.start <= open.end + 1) open.end = Math.max(open.end, span.end);
    else {
      if (open !== null) runs.push({ row, ...open });
      open = { ...span };
    }
  }
  if (open !== null) runs.push({ row, ...open });
}

/** Whether a value shows nothing. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' && isUnseen(value);
}

/** The value a cell shows; a cell inside a merged area shows the area's value. */
export function shownAt(grid: Grid, row: number, column: number): CellValue {
  const value = grid.sheet.rows[row]?.values[column] ?? null;
  if (!isBlank(value)) return value;
  const merge = mergeAt(grid, row, column);
  return merge === null ? null : (grid.sheet.rows[merge.top]?.values[merge.left] ?? null);
}

/** The merged area (with content) a cell lies in. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  const merges = grid.mergesByRow.get(row);
  if (merges === undefined) return null;
  let low = 0;
  let high = merges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (merges[middle]!.left <= column) low = middle;
    else high = middle - 1;
  }
  const merge = merges[low]!;
  return column >= merge.left && column <= merge.right ? merge : null;
}

/** The style of a cell. */
export function lookAt(grid: Grid, row: number, column: number): CellStyle {
  return grid.workbook.styles[grid.sheet.rows[row]?.styles?.[column] ?? 0] ?? PLAIN_STYLE;
}

/** A cell's text without spaces around it; empty for anything that is not text. */
export function wordsAt(grid: Grid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  return typeof value === 'string' ? value.trim() : '';
}

/** How many cells of a row between two columns hold content of their own (a merged area counts once, at its first cell). */
export function filledIn(grid: Grid, row: number, left: number, right: number): number {
  if (!grid.mergesByRow.has(row)) return inRuns(grid, row, left, right);
  const values = grid.sheet.rows[row]?.values ?? [];
  let count = 0;
  const last = Math.min(right, values.length - 1);
  for (let column = left; column <= last; column++) if (!isBlank(values[column])) count += 1;
  return count;
}

/** Whether a cell of a row between two columns shows something. */
export function isCovered(grid: Grid, row: number, left: number, right: number): boolean {
  if (!grid.mergesByRow.has(row)) return inRuns(grid, row, left, right) > 0;
  for (let column = left; column <= right; column++) if (!isBlank(shownAt(grid, row, column))) return true;
  return false;
}

/** Like `filledIn`, with every cell a merged area covers counted. */
export function coveredIn(grid: Grid, row: number, left: number, right: number): number {
  if (!grid.mergesByRow.has(row)) return inRuns(grid, row, left, right);
  let count = 0;
  for (let column = left; column <= right; column++) if (!isBlank(shownAt(grid, row, column))) count += 1;
  return count;
}

/** How many cells of a row without merged ones are filled. */
function inRuns({ runs, firstRuns }: Grid, row: number, left: number, right: number): number {
  let count = 0;
  for (let at = firstRuns[row] ?? runs.length; at < (firstRuns[row + 1] ?? 0); at++) {
    const { start, end } = runs[at]!;
    count += Math.max(0, Math.min(end, right) - Math.max(start, left) + 1);
  }
  return count;
}
