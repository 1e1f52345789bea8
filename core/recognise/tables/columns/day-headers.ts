import type { Day } from '../../../calendar/day.ts';
import { addDays, toEpochDays } from '../../../calendar/day.ts';
import type { Period } from '../../../calendar/period.ts';
import { dayPeriod, monthOf, quarterPeriod, weekOf, yearPeriod } from '../../../calendar/period.ts';
import { dayFromSerial } from '../../../sheet/serial-date.ts';
import type { DaySpan } from '../../values/day-row.ts';
import { readDayRow } from '../../values/day-row.ts';
import { periodParts } from '../../values/period.ts';
import { isYear } from '../../values/year-near.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, shownAt } from '../grid/grid.ts';
import { headerPart } from '../grid/header-text.ts';
import { isSeries } from '../grid/stepped-row.ts';

/** Days from 1980 on; and those of 2000 to 2050, which in a row of even steps are days whatever they are shown as. */
const SERIALS = { oldest: 29_221, first: 36_526, last: 55_153 } as const;

/**
 * The periods of headers that are years or days in cells, dates or texts: days in steps of a week are weeks, of two the
 * time up to the next, of a month months, of three quarters, of a year years; else days. `year` is that of days without one.
 */
export function dayHeaders(
  grid: Grid,
  columns: readonly number[],
  row: number,
  year: () => number | undefined,
): ReadonlyMap<number, Period> {
  const found = new Map<number, Period>();
  const spans: (DaySpan & { readonly column: number })[] = [];
  const [left = 0] = columns;
  const area = { top: row, bottom: row, left, right: columns.at(-1) ?? left };
  const inSteps = isSeries(grid, area, row);
  for (const column of columns) {
    const value = shownAt(grid, row, column);
    if (isBlank(value) || typeof value !== 'number') continue;
    const isDate = lookAt(grid, row, column).isDate && value > SERIALS.oldest;
    if (isDate || (inSteps && value >= SERIALS.first && value <= SERIALS.last)) {
      const start = dayFromSerial(value, grid.workbook.dateSystem);
      if (start !== null) spans.push({ column, start, end: null });
    } else if (isYear(value)) {
      const stands = yearPeriod(value);
      if (stands !== null) found.set(column, stands);
    }
  }
  if (spans.length === 0) {
    const texts = columns.map((column) => {
      const text = headerPart(grid, row, column);
      return periodParts(text) === null ? text : '';
    });
    for (const [at, span] of readDayRow(texts, texts.some(mayBeDay) ? year() : undefined).entries())
      if (span !== null) spans.push({ ...span, column: columns[at]! });
  }
  if (spans.length < 2) return found;
  const step = (toEpochDays(spans.at(-1)!.start) - toEpochDays(spans[0]!.start)) / (spans.length - 1);
  for (const { column, start, end } of spans)
    found.set(column, end === null ? inStep(start, step) : spanning(start, end));
  return found;
}

function mayBeDay(text: string): boolean {
  return text.length > 3 && /\d/.test(text);
}

function inStep(day: Day, step: number): Period {
  const year = Number(day.slice(0, 4));
  if (step > 350) return yearPeriod(year) ?? dayPeriod(day);
  if (step > 80 && step < 100) return quarterPeriod(year, Math.ceil(Number(day.slice(5, 7)) / 3)) ?? dayPeriod(day);
  if (step > 20) return monthOf(day);
  if (step > 10) return spanning(day, addDays(day, Math.round(step) - 1));
  return step >= 5 ? weekOf(day) : dayPeriod(day);
}

/** Weeks that are no calendar weeks: a sprint. */
function spanning(start: Day, end: Day): Period {
  return start === end ? dayPeriod(start) : { key: `${start}/${end}`, unit: 'week', start, end };
}
