import type { Area } from '../../../sheet/cell-reference.ts';
import { areasMeet } from '../../../sheet/cell-reference.ts';
import { headerFit } from '../../lexicon/lexicon.ts';
import { periodParts } from '../../values/period.ts';
import { isYear } from '../../values/year-near.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import { isAnsweredLine } from './answered-lines.ts';
import { classesBelow } from './classes-below.ts';
import { isFormLine, isFormQuestion } from './form-line.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, mergeAt, shownAt } from '../grid/grid.ts';
import { headsBands } from './heads-bands.ts';
import { saysHeaders, WIDEST } from './says-headers.ts';
import { isSeries } from '../grid/stepped-row.ts';
import { calendarFrom, weekdaysFrom } from './weekday-initials.ts';

/** What speaks for and against a row being the header of what stands below it. */
export interface HeaderScore {
  readonly row: number;
  /** Log-odds, roughly: above 0 more likely a header than not. */
  readonly score: number;
  /** Filled cells. */
  readonly filled: number;
  /** Cells whose words are known as headers. */
  readonly known: number;
}

/** Rows below that a header is compared with. */
const BELOW = 5;
/** So many spans of time in a line without a value head columns. */
const SPANS = 4;
/** So many texts merged down over a second line make a header of two lines. */
const MERGED_DOWN = 3;
/** What bands above approvers speak for a header, though each alone looks like a value. */
const HEADS_BANDS = 6;

/**
 * Scores a row as a header of the columns `left` to `right` of an area; `rows` are the area's rows with content. Evidence:
 * words known as headers, short distinct texts, a look unlike the rows below, values of another sort below, freeze panes,
 * filters and Excel tables; against it values, long texts and words that come again further down.
 */
export function headerScore(grid: Grid, area: Area, rows: readonly number[], at: number): HeaderScore {
  const row = rows[at]!;
  const below = rows.slice(at + 1, at + 1 + BELOW);
  const texts = new Set<string>();
  const tally = {
    filled: 0,
    known: 0,
    partly: 0,
    values: 0,
    long: 0,
    again: 0,
    bold: 0,
    fill: 0,
    contrast: 0,
    periods: 0,
    spans: 0,
    labels: 0,
    down: 0,
  };
  const series = isSeries(grid, area, row);
  const right = Math.min(
    area.right,
    area.left + WIDEST - 1,
    weekdaysFrom(grid, area, row) - 1,
    calendarFrom(grid, area, row) - 1,
  );
  for (let column = area.left; column <= right; column++) {
    const value = shownAt(grid, row, column);
    if (isBlank(value)) continue;
    const merge = mergeAt(grid, row, column);
    if (merge !== null && merge.left !== column && merge.left >= area.left) continue;
    tally.filled += 1;
    const style = lookAt(grid, row, column);
    const kind = classOf(value, style);
    const text = typeof value === 'string' ? value.trim() : '';
    const isPeriod =
      series ||
      (text !== '' && text.length <= 24 && periodParts(text) !== null) ||
      (kind === 'number' && isYear(value));
    if (isPeriod) {
      tally.periods += 1;
      if (text !== '' && !series) tally.spans += 1;
    } else if (isValueClass(kind)) tally.values += 1;
    if (merge !== null && merge.top === row && merge.bottom > row && !isValueClass(kind)) tally.down += 1;
    if (kind === 'long') tally.long += text.length > 120 ? 2 : 1;
    if (text !== '') {
      texts.add(text.toLowerCase());
      if (isFormQuestion(text)) tally.labels += 1;
      const fit = headerFit(text);
      if (fit === 'whole') tally.known += 1;
      else if (fit === 'part') tally.partly += 1;
    } else texts.add(typeof value === 'object' ? '#' : `${value}`);
    const under = classesBelow(grid, below, column);
    if (!isValueClass(kind) && kind !== 'blank' && under.values > under.all / 2) tally.contrast += 1;
    if (text !== '' && below.some((other) => shownAt(grid, other, column) === value)) tally.again += 1;
    if (style.bold && !under.bold) tally.bold += 1;
    if (style.fill !== null && style.fill !== under.fill) tally.fill += 1;
  }
  if (tally.again > tally.filled / 2 && isSaidAgain(grid, area, row, below)) tally.again = 0;
  const score = combined(grid, area, row, at, tally, texts.size) + (headsBands(grid, area, rows, at) ? HEADS_BANDS : 0);
  return { row, filled: tally.filled, known: tally.known, score };
}

/** Whether a row of header words comes again as it stands, as headers do on each page. */
function isSaidAgain(grid: Grid, area: Area, row: number, below: readonly number[]): boolean {
  if (!saysHeaders(grid, area, row)) return false;
  const right = Math.min(area.right, area.left + WIDEST - 1);
  return below.some((other) => {
    for (let column = area.left; column <= right; column++)
      if (shownAt(grid, other, column) !== shownAt(grid, row, column)) return false;
    return true;
  });
}

interface Tally {
  readonly filled: number;
  readonly known: number;
  readonly partly: number;
  readonly values: number;
  readonly long: number;
  readonly again: number;
  readonly bold: number;
  readonly fill: number;
  readonly contrast: number;
  readonly periods: number;
  /** Of these, texts. */
  readonly spans: number;
  /** Texts that end with a colon, as the labels of a form do. */
  readonly labels: number;
  /** Texts in cells that are merged with those below. */
  readonly down: number;
}

function combined(grid: Grid, area: Area, row: number, at: number, tally: Tally, distinct: number): number {
  const { filled } = tally;
  if (filled === 0) return -9;
  const share = (count: number): number => count / filled;
  const width = area.right - area.left + 1;
  const listed = grid.sheet.tables.some(
    (table) => table.headerRows > 0 && table.area.top === row && areasMeet(table.area, area),
  );
  const filter = grid.sheet.autoFilter;
  let score = -1.6;
  score += 2.8 * Math.min(1, share(tally.known) * 1.25) + 1.1 * share(tally.partly);
  score += 1.2 * share(tally.contrast) + 0.9 * share(tally.bold) + 0.7 * share(tally.fill);
  score += 0.8 * share(tally.periods) + (tally.spans >= SPANS && tally.values === 0 ? 0.5 : 0);
  score -= 4.5 * share(tally.values) + 2.2 * Math.min(1, share(tally.long)) + 2 * share(tally.again);
  score += 1.2 * Math.min(1, filled / Math.min(width, 12)) - 0.4;
  score -= filled >= 3 && distinct < filled * 0.6 && tally.periods < filled / 2 ? 1.2 : 0;
  score -= filled === 1 ? 3 : filled === 2 && width > 3 ? 0.8 : 0;
  if (tally.labels > 0 && tally.labels < filled) score -= 3 * share(tally.labels);
  if (tally.down >= MERGED_DOWN) score += 0.9 * share(tally.down);
  if (listed) score += 3;
  if (filter !== null && filter.top === row && areasMeet(filter, area)) score += 2;
  if (grid.sheet.frozen.rows === row + 1) score += 0.8;
  if (isAboveNames(grid, area, row)) score -= 1;
  if (filled === 2 && width > 3 && isAnsweredLine(grid, area, row)) score -= 3;
  if (tally.known >= 2 && tally.known <= filled / 2 && isFormLine(grid, row, area.left, area.right)) score -= 3;
  if (at === 0) score += filled > 1 && CSV.test(grid.workbook.name) ? 1.5 : 0.5;
  return score;
}

/** Whether a row leaves the first column to the row below it, whose words name the rows: a legend or a line above the header. */
function isAboveNames(grid: Grid, { left }: Area, row: number): boolean {
  if (!isBlank(shownAt(grid, row, left))) return false;
  const below = shownAt(grid, row + 1, left);
  return typeof below === 'string' && headerFit(below.trim()) === 'whole';
}

/** Files of one bare table: what stands first heads it. */
const CSV = /\.(?:csv|tsv)$/i;
