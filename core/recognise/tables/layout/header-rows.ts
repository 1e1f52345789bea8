import type { Area } from '../../../sheet/cell-reference.ts';
import type { CellValue } from '../../../sheet/workbook.ts';
import { periodParts } from '../../values/period.ts';
import { isYear } from '../../values/year-near.ts';
import { isAnsweredLine } from './answered-lines.ts';
import { isFormLine, isFormQuestion, isSigned } from './form-line.ts';
import type { Grid } from '../grid/grid.ts';
import { coveredIn, isBlank, lookAt, mergeAt, shownAt, wordsAt } from '../grid/grid.ts';
import type { HeaderScore } from './header-score.ts';
import { WIDEST } from './says-headers.ts';
import { isSecondLine } from './second-line.ts';
import { isTitleLine } from './title-line.ts';
import { isUnitsLine } from './units-line.ts';
import { headerScore } from './header-score.ts';

/** Rows of a block that are looked at for its first header. */
const DEPTH = 30;
/** Below this a row is rather no header. Found on the labelled workbooks that are not held out. */
export const HEADER_BAR = 0.35;

/** From here on a row is taken for the header as soon as rows of data follow it. */
const FIRST_BAR = 0.9;

/** So many rows below a header no better one is looked for, data or not. */
const FAR = 8;

/** Whether one of the rows right below a header is one of data: about as full in its columns, and no header itself. */
function hasData(grid: Grid, area: Area, header: HeaderScore, below: readonly HeaderScore[]): boolean {
  return (
    below.length >= FAR ||
    below.some(
      ({ row, score }) =>
        score < -1 && filledUnder(grid, area, header.row, row) >= Math.max(2, Math.min(header.filled, WIDEST) * 0.4),
    )
  );
}

/** How many cells of a row stand in columns that a header names. */
function filledUnder(grid: Grid, { left, right }: Area, header: number, row: number): number {
  let under = 0;
  for (let column = left; column <= Math.min(right, left + WIDEST - 1); column++)
    if (!isBlank(shownAt(grid, row, column)) && !isBlank(shownAt(grid, header, column))) under += 1;
  return under;
}

/** The best header among the first rows of an area: the first strong one beats a slightly better one further down. */
export function bestHeader(grid: Grid, area: Area, rows: readonly number[]): (HeaderScore & { at: number }) | null {
  const scores: HeaderScore[] = [];
  let best: (HeaderScore & { at: number }) | null = null;
  for (let at = 0; at < Math.min(rows.length, DEPTH); at++) {
    if (best !== null && best.score >= FIRST_BAR && hasData(grid, area, best, scores.slice(best.at + 1))) break;
    const candidate = headerScore(grid, area, rows, at);
    scores.push(candidate);
    const handicap = best === null ? 0 : 0.5 + 0.08 * (at - best.at);
    const isBetter = best === null || candidate.score > best.score + handicap;
    if (candidate.score >= HEADER_BAR && (isBetter || isGroupedBy(grid, area, candidate, best)))
      best = { ...candidate, at };
  }
  return best;
}

/**
 * Whether a header stands right below headings that are merged over several of its columns, and says twice as much; or below
 * a few over its last columns, and says three times as much from the first on.
 */
function isGroupedBy(grid: Grid, { left, right }: Area, header: HeaderScore, above: HeaderScore | null): boolean {
  if (above === null || header.row - above.row > 2 || header.filled < above.filled * 2) return false;
  const isFuller = header.row === above.row + 1 && header.filled >= above.filled * 3 && header.score >= FIRST_BAR;
  if (isFuller && isBlank(shownAt(grid, above.row, left)) && !isBlank(shownAt(grid, header.row, left))) return true;
  if (header.score < FIRST_BAR || header.known < header.filled / 2) return false;
  const wide = (grid.mergesByRow.get(above.row) ?? []).filter(
    (merge) => merge.left >= left && merge.right <= right && merge.right > merge.left && merge.bottom < header.row,
  );
  return wide.length >= 2 && wide.length > above.filled / 2;
}

/**
 * All rows of the header around its main row: group headings above (merged over several columns, or short texts over
 * parts of the row) and a second line below that names what the main row only groups.
 */
export function headerBand(grid: Grid, area: Area, rows: readonly number[], at: number): readonly number[] {
  const main = rows[at]!;
  const band = [main];
  const listed = grid.sheet.tables.some((table) => table.headerRows > 0 && table.area.top === main);
  if (listed) return band;
  for (let above = at - 1; above >= 0 && band.length < 3 && rows[above] === band[0]! - 1; above--) {
    if (!isGroupRow(grid, area, rows[above]!, band[0]!)) break;
    if (above > 0 && isMergedAlike(grid, area, rows[above]!, rows[above - 1]!)) break;
    band.unshift(rows[above]!);
  }
  for (let below = at + 1; below < rows.length && band.length < 3 && rows[below] === band.at(-1)! + 1; below++) {
    if (!isUnitsLine(grid, area, band.at(-1)!, rows, below) && !isSecondLine(grid, area, band.at(-1)!, rows, below))
      break;
    band.push(rows[below]!);
  }
  return band;
}

/** Share of a line's cells from which on their questions make it one of a form. */
const ASKED = 0.25;

/** Two or more short texts over the header, at least one over several columns or over a merged header cell. */
function isGroupRow(grid: Grid, area: Area, row: number, header: number): boolean {
  let groups = 0;
  let asked = 0;
  let wide = 0;
  let shared = 0;
  for (let column = area.left; column <= area.right; column++) {
    const value = shownAt(grid, row, column);
    if (isBlank(value)) continue;
    const merge = mergeAt(grid, row, column);
    // A header cell that is merged down into the header may be as long as those of the header are.
    const reaches = merge !== null && merge.bottom >= header && merge.top <= row;
    if (reaches) shared += 1;
    if (merge !== null && merge.left !== column) continue;
    if (typeof value === 'number' && !lookAt(grid, row, column).isDate && !isYear(value)) return false;
    if (typeof value === 'string' && !reaches && value.length > 50) return false;
    if (typeof value === 'string' && !reaches && isFormQuestion(value)) asked += 1;
    groups += 1;
    if (merge !== null && merge.right > merge.left) wide += 1;
    else if (isBlank(shownAt(grid, row, column + 1)) && !isBlank(shownAt(grid, header, column + 1))) wide += 1;
  }
  // One colon among names is a habit of who wrote them.
  const { left, right } = area;
  if (asked > groups * ASKED || isFormLine(grid, row, left, right) || isAnsweredLine(grid, area, row)) return false;
  if (groups > 1 && isSigned(grid, row, left, right)) return false;
  if (shared > 0 || splitsBelow(grid, area, row, header)) return true;
  if (isTitleLine(grid, area, row, header)) return false;
  const covered = coveredIn(grid, row, area.left, area.right);
  if (groups < 2 || wide < 1 || covered < (area.right - area.left + 1) * 0.25) return false;
  return headsGroups(grid, area, row, header, wide > groups / 2);
}

/**
 * Whether headings over several columns stand out as the header does, one is merged or a time, or headers come again below
 * them. Plain words over a bold or filled header are links, filters or remarks, and so are those of which few head several
 * columns.
 */
function headsGroups(grid: Grid, { left, right }: Area, row: number, header: number, areWide: boolean): boolean {
  let [isPlain, isHeaderPlain] = [false, true];
  const seen = new Set<CellValue>();
  for (let column = left; column <= right; column++) {
    const merge = mergeAt(grid, row, column);
    if (merge !== null && merge.right > merge.left) return true;
    const below = shownAt(grid, header, column);
    if (!isBlank(below)) {
      if (seen.has(below)) return true;
      seen.add(below);
      if (standsOut(grid, header, column)) isHeaderPlain = false;
    }
    const value = shownAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || periodParts(value) !== null) return true;
    if (!standsOut(grid, row, column)) isPlain = true;
  }
  return !isPlain || (isHeaderPlain && areWide);
}

function standsOut(grid: Grid, row: number, column: number): boolean {
  const { bold, fill } = lookAt(grid, row, column);
  return bold || fill !== null;
}

/** Whether a row names what a merged group below it only gathers: people over `Project team`, months over `2026`. */
function splitsBelow(grid: Grid, area: Area, row: number, header: number): boolean {
  const names = new Set<string>();
  const groups = new Set<number>();
  let columns = 0;
  let named = 0;
  for (let column = area.left; column <= area.right; column++) {
    const group = mergeAt(grid, header, column);
    if (group === null || group.right === group.left || group.top !== header) continue;
    columns += 1;
    groups.add(group.left);
    const words = wordsAt(grid, row, column);
    if (words === '' || words.length > 40 || mergeAt(grid, row, column) !== null) continue;
    named += 1;
    names.add(words);
  }
  // Places that nobody has taken yet may all be called alike.
  return columns >= 3 && named >= columns * 0.8 && names.size > groups.size;
}

/** Whether two lines are merged in the same places: lines of a legend or a form, not one group heading over another. */
function isMergedAlike(grid: Grid, area: Area, row: number, other: number): boolean {
  let alike = 0;
  for (let column = area.left; column <= area.right; column++) {
    const merge = mergeAt(grid, row, column);
    if (merge === null || merge.left !== column || merge.right === column || merge.bottom > row) continue;
    const before = mergeAt(grid, other, column);
    if (before === null || before.left !== merge.left || before.right !== merge.right) return false;
    alike += 1;
  }
  return alike > 0;
}
