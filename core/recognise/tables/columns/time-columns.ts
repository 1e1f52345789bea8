import type { Period } from '../../../calendar/period.ts';
import { areBareBars } from './drawn-calendar.ts';
import { burnDownColumns } from './burn-down.ts';
import type { Grid } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';
import { periodsOf } from './period-headers.ts';

/** Which columns of a table stand for a time, and for which. */
export interface TimeColumns {
  readonly periods: ReadonlyMap<number, Period>;
  /** Spans of time that nothing says the year of. */
  readonly yearless: ReadonlySet<number>;
  /** All of them, where nothing but bars is drawn below. */
  readonly bars: ReadonlySet<number>;
  /** What is left of the work, one day or sprint each. */
  readonly burnDown: ReadonlySet<number>;
}

/** Tells the columns of a table that stand for a time by their headers and by what is below. */
export function timeColumnsOf(
  grid: Grid,
  { headerRows, titles }: Laid,
  headers: ReadonlyMap<number, string>,
  bodyRows: readonly number[],
  fiscalYearStart: number,
): TimeColumns {
  const burnDown = burnDownColumns(grid, headers, bodyRows);
  const found = periodsOf(grid, [...headers.keys()], headerRows, titles, fiscalYearStart, bodyRows);
  const yearless = new Set([...found.yearless].filter((column) => !burnDown.has(column)));
  const all = [...new Set([...found.periods.keys(), ...yearless])];
  const bars = new Set(areBareBars(grid, all, bodyRows) ? all : []);
  return { periods: found.periods, yearless, bars, burnDown };
}
