import type { Period } from '../../calendar/period.ts';
import { dayPeriod, monthOf, weekOf, yearPeriod } from '../../calendar/period.ts';
import { dayFromSerial } from '../../sheet/serial-date.ts';
import { readPeriodRow, yearIn } from '../values/period-row.ts';
import { needsYear } from '../values/period.ts';
import type { Grid } from './grid.ts';
import { isBlank, lookAt, shownAt } from './grid.ts';
import { headerPart } from './header-text.ts';
import { withoutFigure } from './period-figure.ts';
import { spansAmong } from './period-spans.ts';

/** Columns that stand for a span of time: their periods, and those whose headers say no year and nothing near does. */
export interface PeriodColumns {
  readonly periods: ReadonlyMap<number, Period>;
  readonly yearless: ReadonlySet<number>;
}

/**
 * Periods of a table's columns by column; only where two or more headers are periods of one unit. Their year, where no
 * header states it, is that of the titles, the sheet's or the file's name, or of the dates in `bodyRows`.
 */
export function periodsOf(
  grid: Grid,
  columns: readonly number[],
  headerRows: readonly number[],
  titles: readonly string[],
  fiscalYearStart: number,
  bodyRows: readonly number[] = [],
): PeriodColumns {
  const rows = headerRows.map((row) => {
    const serials = serialPeriods(grid, columns, row);
    return {
      row,
      serials,
      texts: columns.map((column) => (serials.has(column) ? '' : periodText(grid, headerRows, row, column))),
    };
  });
  const around = rows.some(({ texts }) => texts.some(needsYear))
    ? ([...titles, grid.sheet.name, grid.workbook.name].map(yearIn).find((year) => year !== null) ??
      yearOfDates(grid, columns, bodyRows))
    : undefined;
  let best: ReadonlyMap<number, Period> = new Map();
  let yearless: ReadonlySet<number> = new Set();
  for (const { row, serials, texts } of rows) {
    const read = readPeriodRow(texts, { year: around, fiscalYearStart });
    const found = new Map(serials);
    for (const [at, column] of columns.entries()) {
      const period = read[at] ?? null;
      if (period !== null && !found.has(column)) found.set(column, period);
    }
    const kept = ofOneUnit(found);
    if (kept.size >= best.size) best = kept;
    const open = columns.filter((_column, at) => needsYear(texts[at]!));
    if (open.length >= 2 && open.length > yearless.size) yearless = new Set(open);
    const spans = spansAmong(columns.map((column) => [column, headerPart(grid, row, column)]));
    if (spans.size > yearless.size) yearless = spans;
  }
  return best.size >= 2 && best.size >= yearless.size
    ? { periods: best, yearless: new Set() }
    : { periods: new Map(), yearless };
}

/** Rows and columns in which dates are looked for, and dates that make a year sure. */
const DATES = { rows: 60, columns: 30, fewest: 2 } as const;

/** The year of a table's dates, the first of two that follow each other; undefined where they lie further apart. */
function yearOfDates(grid: Grid, columns: readonly number[], bodyRows: readonly number[]): number | undefined {
  const years = new Map<number, number>();
  let dates = 0;
  const leading = columns.slice(0, DATES.columns);
  for (const row of bodyRows.slice(0, DATES.rows))
    for (const column of leading) {
      const value = grid.sheet.rows[row]?.values[column];
      if (typeof value !== 'number' || !lookAt(grid, row, column).isDate) continue;
      const day = dayFromSerial(value, grid.workbook.dateSystem);
      if (day === null) continue;
      dates += 1;
      const year = Number(day.slice(0, 4));
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  const found = [...years.keys()].sort((a, b) => a - b);
  const [year, last] = [found[0], found.at(-1)];
  return year === undefined || last === undefined || last - year > 1 || dates < DATES.fewest ? undefined : year;
}

/** `Jan-26 18/21`, `Jan 2026 Plan`: the period may be followed by a second figure; a year may stand in the row above. */
function periodText(grid: Grid, headerRows: readonly number[], row: number, column: number): string {
  const own = headerPart(grid, row, column);
  if (own === '' || own.length > 40) return '';
  const first = own.replace(/[\s\n]+[\d.,]+\s*(?:\/\s*[\d.,]+|%|h|hrs|d)\s*.*$/i, '').trim();
  const above = headerRows
    .filter((other) => other < row)
    .map((other) => headerPart(grid, other, column))
    .map((text) => /^(?:FY ?)?(?:19|20)\d{2}$/.exec(text)?.[0])
    .findLast((year) => year !== undefined);
  const period = withoutFigure(first);
  return above !== undefined && !/\d{4}/.test(period) ? `${period} ${above}` : period;
}

/** Headers that are dates in cells: steps of a month are months, of a week weeks, else days. */
function serialPeriods(grid: Grid, columns: readonly number[], row: number): Map<number, Period> {
  const days: { column: number; serial: number }[] = [];
  const found = new Map<number, Period>();
  for (const column of columns) {
    const value = shownAt(grid, row, column);
    if (isBlank(value) || typeof value !== 'number') continue;
    if (lookAt(grid, row, column).isDate) days.push({ column, serial: value });
    else if (Number.isInteger(value) && value >= 1990 && value <= 2100) {
      const year = yearPeriod(value);
      if (year !== null) found.set(column, year);
    }
  }
  if (days.length < 2) return found;
  const step = (days.at(-1)!.serial - days[0]!.serial) / (days.length - 1);
  for (const { column, serial } of days) {
    const day = dayFromSerial(serial, grid.workbook.dateSystem);
    if (day === null) continue;
    found.set(column, step > 20 ? monthOf(day) : step >= 5 ? weekOf(day) : dayPeriod(day));
  }
  return found;
}

function ofOneUnit(found: ReadonlyMap<number, Period>): ReadonlyMap<number, Period> {
  const units = new Map<Period['unit'], number>();
  for (const { unit } of found.values()) units.set(unit, (units.get(unit) ?? 0) + 1);
  const most = [...units].sort((a, b) => b[1] - a[1])[0];
  if (most === undefined || most[1] < 2) return new Map();
  return new Map([...found].filter(([, { unit }]) => unit === most[0]));
}
