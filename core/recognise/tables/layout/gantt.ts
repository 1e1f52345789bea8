import { dayFromSerial } from '../../../sheet/serial-date.ts';
import { periodParts } from '../../values/period.ts';
import { isBar } from '../../values/bar-mark.ts';
import { readDay } from '../../values/day.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, shownAt } from '../grid/grid.ts';
import { isSeries } from '../grid/stepped-row.ts';
import type { Laid } from '../grid/laid.ts';
import { isCountedStep } from '../../values/period-spans.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** Fewest columns of a calendar of bars; fewer could be quarters with values. */
const FEWEST = 5;
/** Share of cells with a number above which columns of periods hold values, not bars. */
const VALUES = 0.12;
const SAMPLE = 120;
const COUNTED = anyCase`^(?:(?:day|tag|jour|dia|week|woche|semaine|wk|w|kw|d|t|j|s|第)?\s*\d{1,3}\.?|第?\d{1,2}\s?(?:日目?|일차?|号|號|週目?|周目?|주차?|天))$`;
const WEEKDAY = anyCase`^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex|gio|maa|din|woe|don|vri|zat|zon)\.?$|^[周週][一二三四五六日天]$`;
/** Initials of weekdays. Two letters of a script without capitals make a word: `工数`. */
const INITIALS = /^(?:\p{L}|(?!\p{Lo})\p{L}{2})\.?$/u;

/**
 * First column of a calendar drawn to the right of a table (days, weeks or months as headers; bars as fills, marks or
 * nothing below); null where the columns hold values, and where there is no such calendar.
 */
export function ganttStart(
  grid: Grid,
  { area, headerRows, rows }: Pick<Laid, 'area' | 'headerRows' | 'rows'>,
): number | null {
  if (headerRows.length === 0 || area.right - area.left < FEWEST) return null;
  let start = area.right + 1;
  const isDay = (column: number): boolean => headerRows.some((row) => isDayAt(grid, row, column));
  while (start - 1 > area.left && isCalendarHeader(grid, headerRows, start - 1)) {
    // Numbered or lettered columns left of a calendar of days are the table's own.
    if (area.right - start + 1 >= FEWEST && isDay(start) && !isDay(start - 1)) break;
    start -= 1;
  }
  if (area.right - start + 1 < FEWEST) return null;
  const sample = rows.slice(0, SAMPLE);
  let numbers = 0;
  let marks = 0;
  let others = 0;
  for (const row of sample)
    for (let column = start; column <= area.right; column++) {
      const value = grid.sheet.rows[row]?.values[column];
      if (isBlank(value)) continue;
      const text = typeof value === 'string' ? value.trim() : '';
      if (typeof value === 'number' && ((value !== 0 && value !== 1) || isPercent(grid, row, column))) numbers += 1;
      else if (value === 0 || value === 1 || value === true || isBar(text)) marks += 1;
      else others += 1;
    }
  const cells = Math.max(1, sample.length * (area.right - start + 1));
  const drawn = numbers / cells < VALUES && others / cells < 0.2;
  if (!drawn) return null;
  return marks > 0 || numbers + others <= cells * 0.03 || hasBars(grid, sample, start, area.right) ? start : null;
}

/** Whether a whole table is a calendar: most of its headers are days or numbers of days, few of its cells numbers. */
export function isCalendar(grid: Grid, { area, headerRows, rows }: Laid): boolean {
  const width = area.right - area.left + 1;
  if (headerRows.length === 0 || width < FEWEST) return false;
  // Numbers are counted sooner than words of headers are read.
  let numbers = 0;
  const sample = rows.slice(0, SAMPLE).filter((row) => !isSeries(grid, area, row));
  for (const row of sample)
    for (let column = area.left; column <= area.right; column++)
      if (typeof grid.sheet.rows[row]?.values[column] === 'number') numbers += 1;
  if (numbers > sample.length * width * VALUES) return false;
  let others = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (!isCalendarHeader(grid, headerRows, column)) others += 1;
    if (width - others < width * 0.7) return false;
  }
  return true;
}

/** The lowest filled cell of the header decides, or a day above it; what groups the days does not matter. */
function isCalendarHeader(grid: Grid, headerRows: readonly number[], column: number): boolean {
  if (headerRows.some((row) => isDayAt(grid, row, column))) return true;
  for (const row of [...headerRows].reverse()) {
    const value = shownAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value === 'number') {
      if (lookAt(grid, row, column).isDate || (value > 30_000 && dayFromSerial(value, 1900) !== null)) return true;
      return Number.isInteger(value) && value >= 1 && value <= 366;
    }
    if (typeof value !== 'string') return false;
    const text = value.trim();
    return (
      INITIALS.test(text) ||
      WEEKDAY.test(text) ||
      COUNTED.test(text) ||
      periodParts(text) !== null ||
      readDay(text) !== null ||
      isSpan(text) ||
      isCountedStep(text)
    );
  }
  return false;
}

function isDayAt(grid: Grid, row: number, column: number): boolean {
  return typeof shownAt(grid, row, column) === 'number' && lookAt(grid, row, column).isDate;
}

/** A span of days or weeks in words: `3/25 ~ 3/29`, `Woche 1 (15.09. - 21.09.)`. */
function isSpan(text: string): boolean {
  return text.length < 40 && /\d{1,2}[./-]\s?\d{1,2}.*[-~–].*\d{1,2}[./-]\s?\d{1,2}/.test(text);
}

/** Whether a 0 or a 1 is shown as a share: how much of somebody, not a mark. */
function isPercent(grid: Grid, row: number, column: number): boolean {
  return lookAt(grid, row, column).numberFormat.includes('%');
}

function hasBars(grid: Grid, rows: readonly number[], start: number, end: number): boolean {
  const fills = new Set<string>();
  let drawn = 0;
  for (const row of rows)
    for (let column = start; column <= end; column++) {
      const { fill } = lookAt(grid, row, column);
      if (fill === null || fill === '#FFFFFF') continue;
      drawn += 1;
      fills.add(fill);
    }
  return drawn > 0 && fills.size < 30;
}
