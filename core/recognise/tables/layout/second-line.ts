import type { Area } from '../../../sheet/cell-reference.ts';
import { headerFit } from '../../lexicon/lexicon.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, lookAt, mergeAt, shownAt, wordsAt } from '../grid/grid.ts';
import { headerScore } from './header-score.ts';
import { isSeries } from '../grid/stepped-row.ts';
import { calendarFrom } from './weekday-initials.ts';

/** A line below that fills what the main row groups: texts or a series under merged groups, blank under merged singles. */
export function isSecondLine(grid: Grid, area: Area, main: number, rows: readonly number[], at: number): boolean {
  const row = rows[at]!;
  if (at + 1 >= rows.length) return false;
  let under = 0;
  let texts = 0;
  let filled = 0;
  let known = 0;
  let shared = 0;
  const series = isSeries(grid, area, row);
  const alike = headerScore(grid, area, rows, at);
  const right = calendarFrom(grid, area, row) - 1;
  for (let column = area.left; column <= right; column++) {
    const own = grid.sheet.rows[row]?.values[column];
    const merge = mergeAt(grid, main, column);
    if (merge !== null && merge.bottom >= row) {
      shared += 1;
      continue;
    }
    if (isBlank(own)) continue;
    // Hours under a merged day say nothing of the columns before them.
    if (typeof own === 'number' && merge !== null && merge.right > merge.left && lookAt(grid, main, merge.left).isDate)
      continue;
    filled += 1;
    const kind = classOf(own, lookAt(grid, row, column));
    if (kind === 'text' || kind === 'code') texts += 1;
    else if (isValueClass(kind) && !series) return false;
    const words = wordsAt(grid, row, column);
    if (words !== '' && headerFit(words) === 'whole') known += 1;
    const group = merge !== null && merge.right > merge.left;
    if (group || isBlank(shownAt(grid, main, column)) || opensGroup(grid, main, row, column)) under += 1;
    else if (words !== '' && words !== wordsAt(grid, main, column) && words === wordsAt(grid, row + 1, column))
      return false;
  }
  if (filled === 0) return false;
  // Both lines read like headers: names in one, what they are in the other.
  if (alike.score >= 1.2 && alike.known >= 2 && alike.known >= alike.filled * 0.4 && under > 0 && texts === filled)
    return true;
  if (shared >= 2 && shared + filled >= (area.right - area.left + 1) * 0.6) return series || texts === filled;
  if (series && isOneWordOver(grid, main, row, area.left, right)) return true;
  if (under < filled * 0.6) return false;
  const grouped = filledIn(grid, main, area.left, right) < (right - area.left + 1) * 0.9;
  if (!grouped) return false;
  return series || (texts === filled && (known >= filled * 0.5 || splitsGroups(grid, area, main, rows, at)));
}

/** Whether one word, said again and again, heads all the days of a line: `Meeting` over each day that there is one. */
function isOneWordOver(grid: Grid, main: number, row: number, left: number, right: number): boolean {
  const words = new Set<string>();
  let days = 0;
  for (let column = left; column <= right; column++) {
    const value = grid.sheet.rows[row]?.values[column];
    if (typeof value !== 'number' || !lookAt(grid, row, column).isDate) continue;
    days += 1;
    words.add(wordsAt(grid, main, column));
  }
  return days >= 3 && words.size === 1 && !words.has('');
}

/** Whether a cell of the main row stands over its own column and over the next, which it leaves blank. */
function opensGroup(grid: Grid, main: number, row: number, column: number): boolean {
  return isBlank(shownAt(grid, main, column + 1)) && !isBlank(shownAt(grid, row, column + 1));
}

/** Whether a line names the columns under two or more merged groups: short words, none twice under a group, none below. */
function splitsGroups(grid: Grid, area: Area, main: number, rows: readonly number[], at: number): boolean {
  const row = rows[at]!;
  const below = rows.slice(at + 1, at + 6);
  const seen = new Set<string>();
  let groups = 0;
  let before: Area | null = null;
  for (let column = area.left; column <= area.right; column++) {
    const merge = mergeAt(grid, main, column);
    if (merge === null || merge.right === merge.left) continue;
    const words = wordsAt(grid, row, column);
    if (words === '') return false;
    if (merge !== before) {
      groups += 1;
      seen.clear();
    }
    before = merge;
    if (seen.has(words) || below.some((other) => wordsAt(grid, other, column) === words)) return false;
    if (/^[RACISV]$/i.test(words)) return false;
    seen.add(words);
  }
  return groups >= 2;
}
