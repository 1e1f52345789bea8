import type { Area } from '../../../sheet/cell-reference.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isCovered, lookAt, shownAt, wordsAt } from '../grid/grid.ts';
import { headerPart, headerParts } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';

/** Share of the header's words that say it again in any case. */
const SAME = 0.7;
/** Words of the header that a row with other words between them holds at least, and what share of its own they are. */
const CHANGED = { words: 5, share: 0.7 } as const;

/**
 * Tells of a row whether it says what the header says, or one of its lines: the header again after a page or a section,
 * with a word or two that changed, not another table's.
 */
export function repeatsOf(grid: Grid, area: Area, band: readonly number[]): (row: number) => boolean {
  const lines = (band.length > 1 ? [...band.map((row) => [row]), band] : [band])
    .map((rows) => lineOf(grid, area, rows))
    .filter(({ said }) => said.length > 0);
  return (row) => lines.some((line) => isSaid(grid, line, row));
}

/** A line of a header, or all of it. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly said: readonly Said[];
  /** Cells that may say something else, and how many of them before one says the same. */
  readonly others: number;
  readonly first: number;
}

interface Said {
  readonly column: number;
  readonly text: string;
}

function lineOf(grid: Grid, area: Area, rows: readonly number[]): Line {
  const said = saidIn(grid, area, rows);
  // Most rows are told after a few words: too few others are left to say it again.
  const others = Math.floor(said.length - Math.min(CHANGED.words, said.length * SAME));
  return { left: area.left, right: area.right, said, others, first: Math.min(others, CHANGED.words) };
}

function saidIn(grid: Grid, area: Area, rows: readonly number[]): readonly Said[] {
  const said: Said[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = headerParts(grid, rows, column).join(' ');
    if (text !== '') said.push({ column, text });
  }
  return said.length < 2 ? [] : said;
}

function isSaid(grid: Grid, { left, right, said, others: most, first }: Line, row: number): boolean {
  let [same, others] = [0, 0];
  for (const { column, text } of said) {
    if (says(grid, row, column, text)) same += 1;
    else others += 1;
    if (others > (same === 0 ? first : most)) return false;
  }
  if (same < 2) return false;
  if (same >= said.length * SAME) return true;
  return same >= CHANGED.words && same >= filledIn(grid, row, left, right) * CHANGED.share;
}

/** Whether a cell holds a text, with a look at its length and first letter before its spaces are put in order. */
function says(grid: Grid, row: number, column: number, text: string): boolean {
  const value = shownAt(grid, row, column);
  if (value === text) return true;
  if (typeof value === 'number') return BEGINS_A_NUMBER.test(text) && headerPart(grid, row, column) === text;
  if (typeof value !== 'string') return value !== null && headerPart(grid, row, column) === text;
  if (value.length < text.length) return false;
  const first = value.charCodeAt(0);
  if (first > SPACE && first < FIRST_BEYOND_ASCII && first !== text.charCodeAt(0)) return false;
  return headerPart(grid, row, column) === text;
}

/** Numbers and days begin so. */
const BEGINS_A_NUMBER = /^[-\d]/;
const SPACE = 0x20;
const FIRST_BEYOND_ASCII = 0x80;

/** Whether rows begin with the table's own header, as they do on the next page of a print, and with nothing else above them. */
export function headsAgain(grid: Grid, host: Laid, { area, headerRows, rows }: Laid): boolean {
  const [first = -1] = headerRows;
  if (host.headerRows.length !== headerRows.length || first !== area.top || rows.length === 0) return false;
  const { left, right } = host.area;
  if (endsInTitle(grid, host)) return false;
  for (let row = host.area.bottom + 1; row < first; row++) if (isCovered(grid, row, left, right)) return false;
  return headerRows.every((row, at) => {
    for (let column = left; column <= right; column++)
      if (headerPart(grid, row, column) !== headerPart(grid, host.headerRows[at]!, column)) return false;
    return true;
  });
}

/**
 * Whether a table ends in a line of one word, which above a header is the title of another table: one apart from the rows
 * before it, or the only such line that looks so.
 */
function endsInTitle(grid: Grid, { area: { left, right }, rows }: Laid): boolean {
  const isTitle = (row: number): boolean => filledIn(grid, row, left, right) < 2 && wordsAt(grid, row, left) !== '';
  const full = rows.findLastIndex((row) => !isTitle(row));
  const [first, ...more] = rows.slice(full + 1);
  if (first === undefined) return false;
  if (rows[full] !== first - 1) return true;
  const own = lookAt(grid, first, left);
  const isUsual = rows.slice(0, full).some((row) => {
    const look = lookAt(grid, row, left);
    return isTitle(row) && look.bold === own.bold && look.fill === own.fill;
  });
  return more.length === 0 && !isUsual;
}

/** Whether rows right below begin with the table's own header, a word or two of it changed, though nothing of it touches the last row. */
export function turnsThere(grid: Grid, host: Laid, { area, headerRows: [first, ...more], rows }: Laid): boolean {
  if (first !== area.top || more.length > 0 || rows.length === 0) return false;
  const isApart = area.left === host.area.left && wordsAt(grid, first - 1, area.left) === '';
  return isApart && repeatsOf(grid, host.area, host.headerRows)(first);
}
