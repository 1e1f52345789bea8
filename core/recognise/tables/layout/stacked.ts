import type { Area } from '../../../sheet/cell-reference.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, isCovered, lookAt, shownAt } from '../grid/grid.ts';
import { headerFit } from '../../lexicon/lexicon.ts';
import { repeatsOf } from './header-again.ts';
import type { HeaderScore } from './header-score.ts';
import { headerScore } from './header-score.ts';
import { saysHeaders } from './says-headers.ts';

/** Rows up to which every row of a block is looked at; in longer ones only those that look unlike the row above. */
const ALL_ROWS = 1_500;

/** Words of headers in a row, and their share of its cells, from which on hardly anything else need speak for a header. */
const SAID = { words: 5, share: 0.7 } as const;

/** Index of the row at which the next table of a stack starts (its title line, where it has one); null where none does. */
export function nextHeader(
  grid: Grid,
  area: Area,
  rows: readonly number[],
  from: number,
  band: readonly number[],
): number | null {
  const repeats = repeatsOf(grid, area, band);
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at]!;
    if (rows.length > ALL_ROWS && !standsOut(grid, area, rows, at)) continue;
    const filled = filledIn(grid, row, area.left, area.right);
    const known = filled < 2 ? null : knownInLookOf(grid, area, row, band);
    const isInLook = known !== null && (known > MOSTLY || isTitled(grid, area, rows, at));
    if (filled < 2 || repeats(row)) continue;
    if (!isInLook && !saysHeaders(grid, area, row) && !isWider(grid, area, rows, at)) continue;
    const found = headerScore(grid, area, rows, at);
    const apart = filledIn(grid, rows[at - 1]!, area.left, area.right) <= 1 || rows[at - 1]! < row - 1;
    const isSaid = found.known >= SAID.words && found.known >= found.filled * SAID.share;
    const isTold = apart || isWordsUnderValues(grid, area, rows, at, found);
    const bar = isInLook ? 0.4 : isSaid ? 1.2 : isTold ? 1.6 : 2.4;
    if (
      (found.score < bar &&
        !isNarrower(grid, area, rows, at, found) &&
        !(found.score >= 1.2 && isWider(grid, area, rows, at))) ||
      (at === rows.length - 1 && !apart)
    )
      continue;
    if (comesAgain(grid, area, rows.slice(from, at), row)) continue;
    return titleBefore(grid, area, rows, at, from);
  }
  return null;
}

/** Share of known words from which on a row that looks like the header is one, with or without a title. */
const MOSTLY = 0.5;

/**
 * The share of known words in a row of words in the look of the header, which stands out from the row below it: the next
 * header of one hand; null where it looks or is otherwise.
 */
function knownInLookOf(grid: Grid, { left, right }: Area, row: number, band: readonly number[]): number | null {
  const header = band.at(-1)!;
  let [filled, known] = [0, 0];
  for (let column = left; column <= right; column++) {
    const value = grid.sheet.rows[row]?.values[column] ?? null;
    if (isBlank(value)) continue;
    const [own, head, data] = [row, header, header + 1].map((at) => lookAt(grid, at, column));
    const isAlike = own!.bold === head!.bold && own!.fill === head!.fill;
    const standsOut = head!.bold !== data!.bold || head!.fill !== data!.fill;
    // A section with its weeks is no header.
    if (!isAlike || !standsOut || typeof value !== 'string' || /\d/.test(value)) return null;
    filled += 1;
    if (headerFit(value.trim()) === 'whole') known += 1;
  }
  return known / filled;
}

/** Whether a line of one cell stands right above a row, in a look that no fuller row before it has there: a title. */
function isTitled(grid: Grid, { left, right }: Area, rows: readonly number[], at: number): boolean {
  const title = rows[at - 1]!;
  if (title !== rows[at]! - 1 || filledIn(grid, title, left, right) !== 1) return false;
  if (typeof grid.sheet.rows[title]?.values[left] !== 'string') return false;
  const own = lookAt(grid, title, left);
  return rows.slice(0, at - 1).every((row) => {
    const look = lookAt(grid, row, left);
    return look.bold !== own.bold || look.fill !== own.fill || filledIn(grid, row, left, right) < 2;
  });
}

/** Cells in which a row above says and looks the same: both head a part of one table. */
const AGAIN = 2;

/** Whether a row that looks like a header goes on with what a row of data above says in the same look. */
function comesAgain(grid: Grid, { left, right }: Area, above: readonly number[], row: number): boolean {
  const isSame = (other: number, column: number): boolean => {
    const value = shownAt(grid, row, column);
    if (isBlank(value) || shownAt(grid, other, column) !== value) return false;
    const [one, two] = [lookAt(grid, row, column), lookAt(grid, other, column)];
    return one.bold === two.bold && one.fill === two.fill && (one.bold || one.fill !== null);
  };
  return above.some((other) => {
    let same = 0;
    for (let column = left; column <= right && same < AGAIN; column++) if (isSame(other, column)) same += 1;
    return same >= AGAIN;
  });
}

/** Whether a row of nothing but header words, three at least, stands in columns that hold days or numbers above it. */
function isWordsUnderValues(
  grid: Grid,
  area: Area,
  rows: readonly number[],
  at: number,
  { known, filled }: HeaderScore,
): boolean {
  if (known < 3 || known < filled) return false;
  const above = rows.slice(Math.max(0, at - 3), at);
  for (let column = area.left; column <= area.right; column++) {
    if (typeof shownAt(grid, rows[at]!, column) !== 'string') continue;
    const values = above.filter((row) => isValueClass(classOf(shownAt(grid, row, column), lookAt(grid, row, column))));
    if (values.length >= 2) return true;
  }
  return false;
}

/** Whether a row of nothing but header words stands over rows that fill its columns and no other, below rows that fill more. */
function isNarrower(
  grid: Grid,
  area: Area,
  rows: readonly number[],
  at: number,
  { known, filled }: HeaderScore,
): boolean {
  const row = rows[at]!;
  if (known < 3 || known < filled) return false;
  let { left, right } = area;
  while (left < right && isBlank(shownAt(grid, row, left))) left += 1;
  while (right > left && isBlank(shownAt(grid, row, right))) right -= 1;
  const isIn = (other: number): boolean =>
    !isCovered(grid, other, area.left, left - 1) && !isCovered(grid, other, right + 1, area.right);
  const below = rows.slice(at + 1, at + 6);
  const above = rows.slice(Math.max(0, at - 3), at);
  return (
    below.length >= 2 &&
    filled === right - left + 1 &&
    below.every(isIn) &&
    above.every((other) => !isIn(other)) &&
    headerScore(grid, { ...area, left, right }, rows, at).score >= 1.6
  );
}

/** Columns that a row reaches further than all rows above. */
const WIDER = 2;

/** Whether a row of words reaches further right than any row above it, and the rows below it do so too. */
function isWider(grid: Grid, area: Area, rows: readonly number[], at: number): boolean {
  const own = reach(grid, area, rows[at]!);
  if (reach(grid, area, rows[at - 1]!) > own - WIDER) return false;
  const below = rows.slice(at + 1, at + 6);
  if (below.length < 2 || below.filter((row) => reach(grid, area, row) > own - WIDER).length < below.length * 0.6)
    return false;
  for (let column = area.left; column <= own; column++)
    if (isValueClass(classOf(shownAt(grid, rows[at]!, column), lookAt(grid, rows[at]!, column)))) return false;
  for (let row = area.top; row < rows[at]!; row++) if (isCovered(grid, row, own - WIDER + 1, area.right)) return false;
  return true;
}

/** The last column of an area that a row fills. */
function reach({ runs, firstRuns }: Grid, { left, right }: Area, row: number): number {
  for (let at = (firstRuns[row + 1] ?? runs.length) - 1; at >= (firstRuns[row] ?? 0); at--) {
    const { start, end } = runs[at]!;
    if (start <= right) return Math.max(left, Math.min(end, right));
  }
  return left;
}

function standsOut(grid: Grid, area: Area, rows: readonly number[], at: number): boolean {
  const row = rows[at]!;
  if (rows[at - 1]! < row - 1) return true;
  const own = lookAt(grid, row, area.left);
  const before = lookAt(grid, rows[at - 1]!, area.left);
  return own.bold !== before.bold || own.fill !== before.fill;
}

/** Lines of one cell right above a header are its title. */
function titleBefore(grid: Grid, area: Area, rows: readonly number[], at: number, from: number): number {
  let start = at;
  while (
    start - 1 > from &&
    at - start < 3 &&
    filledIn(grid, rows[start - 1]!, area.left, area.right) === 1 &&
    typeof shownAt(grid, rows[start - 1]!, area.left) === 'string'
  )
    start -= 1;
  return start;
}
