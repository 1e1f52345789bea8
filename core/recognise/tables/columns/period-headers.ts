import type { Period } from '../../../calendar/period.ts';
import { dayFromSerial } from '../../../sheet/serial-date.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { once } from '../../lexicon/once.ts';
import { readPeriodRow } from '../../values/period-row.ts';
import { needsYear, periodParts } from '../../values/period.ts';
import type { NearYear } from '../../values/year-near.ts';
import { hintOf, yearNear } from '../../values/year-near.ts';
import { countedUnder } from './counted-under.ts';
import { dayHeaders } from './day-headers.ts';
import type { Grid } from '../grid/grid.ts';
import { lookAt } from '../grid/grid.ts';
import { headerIn, headerPart } from '../grid/header-text.ts';
import { withoutFigure } from './period-figure.ts';
import { letteredWeeks } from '../../values/lettered-weeks.ts';
import { spansAmong } from '../../values/period-spans.ts';
import { withoutSlips } from './slipped-periods.ts';

/** Columns that stand for a span of time: their periods, and those whose headers say no year and nothing near does. */
export interface PeriodColumns {
  readonly periods: ReadonlyMap<number, Period>;
  readonly yearless: ReadonlySet<number>;
}

/** Why a span of time is left out: nothing says when it is. */
export const NO_DATE = 'it is a span of time, but nothing says of which year';

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
  const near = once(
    () =>
      [...titles, grid.sheet.name, grid.workbook.name].map(yearNear).find((year) => year !== null) ??
      yearOfDates(grid, columns, bodyRows),
  );
  const speaksOfSprints = (): boolean =>
    [...titles, grid.sheet.name, ...textsBelow(grid, columns, [...headerRows, ...bodyRows])].some((text) =>
      SPRINTS.test(text),
    );
  let best: ReadonlyMap<number, Period> = new Map();
  let yearless: ReadonlySet<number> = new Set();
  for (const row of headerRows) {
    const days = dayHeaders(grid, columns, row, () => near()?.year);
    const counted = countedUnder(grid, columns, row);
    const written = columns.map((column) =>
      days.has(column) ? '' : (counted.get(column) ?? periodText(grid, headerRows, row, column)),
    );
    const texts = letteredWeeks(withoutSlips(written), () => near() !== null && !speaksOfSprints());
    const around = texts.some(needsYear) ? hintOf(near()) : {};
    const read = readPeriodRow(texts, { ...around, fiscalYearStart });
    const found = new Map(days);
    for (const [at, column] of columns.entries()) {
      const period = read[at] ?? null;
      if (period !== null && !found.has(column)) found.set(column, period);
    }
    const kept = ofOneUnit(found);
    if (kept.size >= best.size) best = kept;
    const open = columns.filter((column, at) => !found.has(column) && periodParts(texts[at]!) !== null);
    if (open.length >= 2 && open.length > yearless.size) yearless = new Set(open);
    const spans = spansAmong(columns.map((column) => [column, counted.get(column) ?? headerPart(grid, row, column)]));
    if (spans.size > Math.max(yearless.size, kept.size)) yearless = spans;
  }
  return best.size >= 2 && best.size >= yearless.size
    ? { periods: best, yearless: new Set() }
    : { periods: new Map(), yearless };
}

/** What `S14` and `v14` count where such words stand near them. */
const SPRINTS = anyCase`sprint|iteration|velocity|story points?|scrum|version|release`;

/** Texts of a table's first rows and columns. */
function textsBelow(grid: Grid, columns: readonly number[], rows: readonly number[]): readonly string[] {
  const leading = columns.slice(0, DATES.columns);
  return rows.slice(0, DATES.rows).flatMap((row) => leading.map((column) => headerPart(grid, row, column)));
}

/** Rows and columns in which dates are looked for, and dates that make a year sure. */
const DATES = { rows: 60, columns: 30, fewest: 2 } as const;

/** The year of a table's dates, the first of two that follow each other; null where they lie further apart. */
function yearOfDates(grid: Grid, columns: readonly number[], bodyRows: readonly number[]): NearYear | null {
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
  const isSure = year !== undefined && last !== undefined && last - year <= 1 && dates >= DATES.fewest;
  return isSure ? { year, fiscal: false, split: false } : null;
}

/** `Jan-26 18/21`, `Jan 2026 Plan`: the period may be followed by a second figure; a year may stand in the row above. */
function periodText(grid: Grid, headerRows: readonly number[], row: number, column: number): string {
  const own = headerIn(grid, headerRows, row, column);
  if (own === '' || own.length > 40) return '';
  if (typeof periodParts(own)?.year === 'number') return own;
  const first = own.replace(/[\s\n]+[\d.,]+\s*(?:\/\s*[\d.,]+|%|h|hrs|d)\s*.*$/i, '').trim();
  const period = withoutFigure(first);
  if (/\d{4}/.test(period)) return period;
  const above = headerRows
    .filter((other) => other < row)
    .map((other) => headerPart(grid, other, column))
    .flatMap((text) => (text.length <= 40 ? (yearNear(text) ?? []) : []))
    .at(-1);
  if (above === undefined) return period;
  const { year, fiscal, split } = above;
  return `${period} ${split ? `${year - 1}/${year}` : `${fiscal ? 'FY' : ''}${year}`}`;
}

function ofOneUnit(found: ReadonlyMap<number, Period>): ReadonlyMap<number, Period> {
  const units = new Map<Period['unit'], number>();
  for (const { unit } of found.values()) units.set(unit, (units.get(unit) ?? 0) + 1);
  const most = [...units].sort((a, b) => b[1] - a[1])[0];
  if (most === undefined || most[1] < 2) return new Map();
  return new Map([...found].filter(([, { unit }]) => unit === most[0]));
}
