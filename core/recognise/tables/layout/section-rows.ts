import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, lookAt, mergeAt, shownAt, wordsAt } from '../grid/grid.ts';
import { headerText } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';

const SAMPLE = 60;

/** Tells of a table's rows the title of those that only head the rows below them; null for all others. */
export function sectionTitles(grid: Grid, laid: Laid): (row: number) => string | null {
  const usual = usualLook(grid, laid);
  if (usual.filled < 3 || laid.rows.length < 3) return () => null;
  const bare = bareHeads(grid, laid);
  return (row) => {
    const { left, right } = laid.area;
    const filled = filledIn(grid, row, left, right);
    if (filled > 2) return null;
    const column = firstColumn(grid, row, left, right);
    const text = wordsAt(grid, row, column);
    if (text === '' || column > left + 3) return null;
    if (filled === 1) return bare.has(row) || standsApart(grid, laid, row, column, usual) ? text : null;
    return filled === 2 && usual.filled >= 5 && isUnnamed(grid, laid, row, column) ? text : null;
  };
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

/** One cell that is merged, looks or stands unlike the others. */
function standsApart(grid: Grid, { rows }: Laid, row: number, column: number, usual: Usual): boolean {
  const style = lookAt(grid, row, column);
  const merged = (mergeAt(grid, row, column)?.right ?? column) >= column + 2;
  const apart = (style.bold && !usual.bold) || (style.fill !== usual.fill && style.fill !== null);
  return merged || apart || standsOnIds(grid, rows, row, column);
}

/** Two words in columns without a header, in a table whose first columns have none: what these columns hold, by group. */
function isUnnamed(grid: Grid, { headerRows, rows }: Laid, row: number, column: number): boolean {
  const isHead = (at: number): boolean => headerRows.length > 0 && headerText(grid, headerRows, at) === '';
  return row === rows[0] && isHead(column) && isHead(column + 1) && wordsAt(grid, row, column + 1) !== '';
}

/** Share of rows up to which those of one cell can be heads of groups. */
const MOST_HEADS = 0.4;

/**
 * Rows of a single cell in the first filled column that head groups without looking like it: the first row is one, each
 * has fuller rows below, there are two at least, and all other rows are full enough not to be empty lines of work.
 */
function bareHeads(grid: Grid, laid: Laid): ReadonlySet<number> {
  const { area, rows } = laid;
  const none = new Set<number>();
  const [first] = rows;
  if (first === undefined) return none;
  const column = firstColumn(grid, first, area.left, area.right);
  const opens = filledIn(grid, first, area.left, area.right);
  if (opens !== 1 && !(opens === 2 && isUnnamed(grid, laid, first, column))) return none;
  const heads = new Set<number>();
  let before = false;
  for (const row of rows) {
    const filled = filledIn(grid, row, area.left, area.right);
    const isHead = row === first || (filled === 1 && firstColumn(grid, row, area.left, area.right) === column);
    if ((isHead && before) || (!isHead && filled < 3)) return none;
    if (isHead && wordsAt(grid, row, column) === '') return none;
    if (isHead) heads.add(row);
    before = isHead;
  }
  return before || heads.size < 2 || heads.size > rows.length * MOST_HEADS ? none : heads;
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
