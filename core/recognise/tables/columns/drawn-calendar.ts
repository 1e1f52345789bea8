import type { Period } from '../../../calendar/period.ts';
import type { DrawnCalendar } from '../../../plan/drawn-calendar.ts';
import { readStatus } from '../../values/status.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, shownAt } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';
import { periodsOf } from './period-headers.ts';

/** Columns of a calendar that are looked at: more than two years of days. */
const LONGEST = 800;
const WHITE = '#FFFFFF';
/** Rows above the header in which days may stand over the initials of their weekdays. */
const ABOVE = 2;
/** A fill in so many rows of a column, of so many rows at least, shades the column and is no bar. */
const SHADED = { share: 0.9, rows: 5 } as const;

/** The calendar of bars beside a table with the time that each column stands for; undefined where no header tells it. */
export function drawnCalendar(
  grid: Grid,
  { bars, area, headerRows, titles }: Laid,
  bodyRows: readonly number[],
  fiscalYearStart: number,
): DrawnCalendar | undefined {
  const [header] = headerRows;
  if (bars === undefined || header === undefined) return undefined;
  const columns: number[] = [];
  for (let column = bars.left; column <= Math.min(bars.right, bars.left + LONGEST); column++) columns.push(column);
  const above: number[] = [];
  for (let row = Math.max(0, header - ABOVE); row < header; row++) above.push(row);
  const own: number[] = [];
  for (let column = area.left; column <= area.right; column++) own.push(column);
  const heads = [...above, ...headerRows];
  const { periods } = periodsOf(grid, [...own, ...columns], heads, titles, fiscalYearStart, bodyRows);
  const dated = columns.flatMap((column) => {
    const period = periods.get(column);
    return period === undefined ? [] : [{ column, period }];
  });
  if (dated.length < columns.length / 2) return undefined;
  return { columns: dated, shades: dated.flatMap(({ column }) => shadesOf(grid, bodyRows, column)) };
}

/** Coloured share of the cells with a word, and of those without one, from which and up to which they are bars. */
const NAMED = { words: 0.8, empty: 0.3, fewest: 2 } as const;

/**
 * The calendar of a table whose columns of time hold bars with words in them, `Pilot` in green: nearly all cells with a
 * word are coloured, few without one are, and none is a number or says how it goes, as `G` does. Undefined where they are
 * no bars.
 */
export function namedBars(
  grid: Grid,
  periods: ReadonlyMap<number, Period>,
  bodyRows: readonly number[],
): DrawnCalendar | undefined {
  if (periods.size < 2) return undefined;
  const count = { words: 0, coloured: 0, empty: 0, filled: 0 };
  for (const row of bodyRows)
    for (const column of periods.keys()) {
      const value = shownAt(grid, row, column);
      const { fill } = lookAt(grid, row, column);
      const isColoured = fill !== null && fill !== WHITE;
      if (isBlank(value)) {
        count.empty += 1;
        if (isColoured) count.filled += 1;
      } else if (typeof value !== 'string' || (readStatus(value)?.health ?? null) !== null) return undefined;
      else {
        count.words += 1;
        if (isColoured) count.coloured += 1;
      }
    }
  const { words, coloured, empty, filled } = count;
  if (words < NAMED.fewest || coloured < words * NAMED.words || filled > empty * NAMED.empty) return undefined;
  return calendarOf(grid, periods, bodyRows);
}

/** Fewest columns and coloured cells of bars without words, and the share of the cells from which on colours only shade. */
const BARE = { columns: 5, cells: 3, share: 0.7 } as const;

/** Whether columns of time hold no value at all but colours here and there: bars, with more of the table behind them. */
export function areBareBars(grid: Grid, columns: readonly number[], bodyRows: readonly number[]): boolean {
  if (columns.length < BARE.columns) return false;
  let coloured = 0;
  const drawn = new Set<number>();
  for (const row of bodyRows)
    for (const column of columns) {
      if (!isBlank(shownAt(grid, row, column))) return false;
      const { fill } = lookAt(grid, row, column);
      if (fill === null || fill === WHITE) continue;
      coloured += 1;
      drawn.add(column);
    }
  return coloured >= BARE.cells && drawn.size > 1 && coloured <= columns.length * bodyRows.length * BARE.share;
}

/** The calendar of bare bars. */
export function calendarOf(
  grid: Grid,
  periods: ReadonlyMap<number, Period>,
  bodyRows: readonly number[],
): DrawnCalendar | undefined {
  if (periods.size === 0) return undefined;
  const columns = [...periods].map(([column, period]) => ({ column, period })).toSorted((a, b) => a.column - b.column);
  return { columns, shades: columns.flatMap(({ column }) => shadesOf(grid, bodyRows, column)) };
}

function shadesOf(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  if (rows.length < SHADED.rows) return [];
  const fills = new Map<string, number>();
  let bare = 0;
  for (const row of rows) {
    const { fill } = lookAt(grid, row, column);
    if (fill !== null) fills.set(fill, (fills.get(fill) ?? 0) + 1);
    else if (++bare > rows.length - rows.length * SHADED.share) return [];
  }
  return [...fills].flatMap(([fill, count]) => (count >= rows.length * SHADED.share ? [`${column} ${fill}`] : []));
}
