import type { Area } from '../../../sheet/cell-reference.ts';
import { isTotalWord } from '../../lexicon/lexicon.ts';
import { classOf } from '../grid/cell-class.ts';
import { ganttStart } from './gantt.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, isCovered, lookAt, mergeAt, shownAt, wordsAt } from '../grid/grid.ts';
import { headerText } from '../grid/header-text.ts';
import { withoutKeys } from './key-beside.ts';
import type { Laid, Leftover } from '../grid/laid.ts';
import { legendBelow } from './legend.ts';
import { signedBelow } from './signed-below.ts';

/** A table without what only touches it: notes below, stray cells at its sides, a calendar of bars on its right. */
export function trimmed(grid: Grid, laid: Laid): { laid: Laid; leftovers: readonly Leftover[] } {
  const leftovers: Leftover[] = [];
  const beside = titleBeside(grid, laid);
  let { area, rows, titles } = laid;
  if (beside !== '') {
    leftovers.push({ area: { ...area, right: area.left }, why: 'title' });
    area = { ...area, left: area.left + 1 };
    titles = [beside, ...titles];
  }
  const edges = sidesOf(grid, { ...laid, area });
  if (edges.right < area.right) leftovers.push({ area: { ...area, left: edges.right + 1 }, why: 'note' });
  area = { ...area, right: edges.right };
  const bars = ganttStart(grid, { ...laid, area });
  const drawn = bars === null ? {} : { bars: { left: bars, right: area.right } };
  if (bars !== null) {
    leftovers.push({ area: { ...area, left: bars }, why: 'grid' });
    area = { ...area, right: bars - 1 };
  }
  if (area.right < laid.area.right) rows = rows.filter((row) => isCovered(grid, row, area.left, area.right));
  const sides = sidesOf(grid, { ...laid, area, rows });
  if (sides.left > area.left) leftovers.push({ area: { ...area, right: sides.left - 1 }, why: 'note' });
  if (sides.right < area.right) leftovers.push({ area: { ...area, left: sides.right + 1 }, why: 'note' });
  if (sides.left > area.left || sides.right < area.right) {
    area = { ...area, ...sides };
    rows = rows.filter((row) => isCovered(grid, row, area.left, area.right));
  }
  // What stood over the calendar alone heads nothing any more.
  const headerRows = laid.headerRows.filter((row) => isCovered(grid, row, area.left, area.right));
  if (headerRows.length > 0) area = { ...area, top: headerRows[0]! };
  const signed = rows.slice(0, signedBelow(grid, { area, rows }));
  const kept = signed.slice(0, legendBelow(grid, { area, rows: signed }));
  const last = lastRow(grid, { ...laid, area, rows: kept });
  const notes = rows.slice(last + 1);
  if (notes.length > 0) leftovers.push({ area: { ...area, top: notes[0]! }, why: 'note' });
  rows = rows.slice(0, last + 1);
  const bottom = rows.at(-1) ?? laid.headerRows.at(-1) ?? area.top;
  return { laid: { ...laid, ...drawn, headerRows, titles, area: { ...area, bottom }, rows }, leftovers };
}

/** What is merged down the first column from the header to the last row names the table, and is no column of it. */
function titleBeside(grid: Grid, { area, headerRows, rows }: Laid): string {
  const last = rows.at(-1);
  if (headerRows.length === 0 || last === undefined || rows.length < 2 || area.right - area.left < 2) return '';
  const merge = mergeAt(grid, headerRows.at(-1)!, area.left);
  const isDown = merge !== null && merge.left === merge.right && merge.top <= headerRows[0]! && merge.bottom >= last;
  return isDown ? wordsAt(grid, merge.top, merge.left) : '';
}

type Headed = Pick<Laid, 'area' | 'headerRows' | 'rows'>;

/** Rows looked at to say how full a column is. */
const SAMPLE = 200;

/** Rows of a table beside which a single cell is a note. */
const LONG = 10;

/** Share of whole sentences from which on a column under a sentence is one of instructions. */
const PROSE = 0.6;

function isLong(grid: Grid, row: number, column: number): boolean {
  return classOf(grid.sheet.rows[row]?.values[column], lookAt(grid, row, column)) === 'long';
}

/** Columns at the edges without a header and almost without values, or of whole sentences, are notes beside the table. */
function sidesOf(grid: Grid, { area, headerRows, rows }: Headed): { left: number; right: number } {
  if (headerRows.length === 0) return { left: area.left, right: area.right };
  const sample = rows.slice(0, SAMPLE);
  const listed = excelTableAt(grid, area, headerRows);
  const isStray = (column: number, most: number): boolean => {
    const isBeside = listed !== null && column > listed.right;
    if (!isBeside && headerRows.some((row) => !isBlank(grid.sheet.rows[row]?.values[column]))) return false;
    if (rows.length === 0 && !isBlank(shownAt(grid, headerRows.at(-1)!, column))) return false;
    let filled = 0;
    for (const row of sample) if (!isBlank(grid.sheet.rows[row]?.values[column])) filled += 1;
    return filled <= Math.max(sample.length * most, sample.length >= LONG ? 1 : 0);
  };
  const isProse = (column: number): boolean => {
    if (!headerRows.some((row) => isLong(grid, row, column))) return false;
    const filled = sample.filter((row) => !isBlank(grid.sheet.rows[row]?.values[column]));
    return filled.filter((row) => isLong(grid, row, column)).length >= filled.length * PROSE;
  };
  let { left, right } = area;
  while (left < right && (isStray(left, 0.03) || isProse(left))) left += 1;
  while (right > left && isStray(right, 0.2)) right -= 1;
  return { left, right: withoutKeys(grid, { area: { ...area, left, right }, headerRows, rows }) };
}

/** The one Excel table that begins in the header’s row and in the first column. */
function excelTableAt({ sheet }: Grid, { left }: Area, headerRows: readonly number[]): Area | null {
  const begun = sheet.tables.filter(({ area }) => area.top === headerRows.at(-1) && area.left === left);
  return begun.length === 1 ? begun[0]!.area : null;
}

/** Index of the last row that is no note below the table. */
function lastRow(grid: Grid, { area, headerRows, rows }: Laid): number {
  const width = area.right - area.left + 1;
  let last = rows.length - 1;
  for (; last >= 0; last--) {
    const row = rows[last]!;
    const filled = filledIn(grid, row, area.left, area.right);
    if (filled === 0) continue;
    if (filled > 1 || width < 3) break;
    const column = firstFilled(grid, row, area.left, area.right);
    const text = wordsAt(grid, row, column);
    if (text === '' || isTotalWord(text)) break;
    const merged = (mergeAt(grid, row, column)?.right ?? column) > column;
    const above = last > 0 ? filledIn(grid, rows[last - 1]!, area.left, area.right) : 9;
    const unlike = lookAt(grid, row, column).fontSize !== lookAt(grid, rows[0] ?? row, column).fontSize;
    const noteLike =
      classOf(text, lookAt(grid, row, column)) === 'long' || /^(\*|note|legend|©|source|key\b|n\.?b\.?)/i.test(text);
    const outside = headerRows.length > 0 && headerText(grid, headerRows, column) === '' && column !== area.left;
    if (!(noteLike || outside || (merged && above > 2) || (unlike && above > 2))) break;
  }
  return last;
}

function firstFilled(grid: Grid, row: number, left: number, right: number): number {
  for (let column = left; column <= right; column++) if (!isBlank(grid.sheet.rows[row]?.values[column])) return column;
  return left;
}
