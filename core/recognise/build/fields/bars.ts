import type { Day } from '../../../calendar/day.ts';
import type { Table } from '../../../plan/table.ts';
import type { CellValue, Row, Workbook } from '../../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../sheet/workbook.ts';

/** When a row's bar begins and ends, with the columns of its first and last cell. */
export interface Bar {
  readonly start: Day;
  readonly end: Day;
  readonly first: number;
  readonly last: number;
}

const MARK = /^[xX✓✔■█▇▓▒░●•▪♦◆★*_=\-–—>→1|]{1,3}$/;
const WHITE = '#FFFFFF';

/**
 * Reads the bar that a row has in the calendar drawn beside its table: from its first to its last cell that is filled or
 * marked. Shaded columns, and the fill of the whole row, are no bar. Null where there is none.
 */
export function barReader({ calendar, area }: Table, { styles }: Workbook): (row: Row) => Bar | null {
  if (calendar === undefined) return () => null;
  const shades = new Set(calendar.shades);
  const { columns } = calendar;
  return (row) => {
    const fillAt = (column: number): string | null => (styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE).fill;
    const band = fillAt(area.left);
    const isDrawn = (column: number): boolean => {
      const fill = fillAt(column);
      const isFilled = fill !== null && fill !== WHITE && fill !== band && !shades.has(`${column} ${fill}`);
      return isFilled || isMark(row.values[column]);
    };
    const first = columns.find(({ column }) => isDrawn(column));
    const last = columns.findLast(({ column }) => isDrawn(column));
    if (first === undefined || last === undefined) return null;
    return { start: first.period.start, end: last.period.end, first: first.column, last: last.column };
  };
}

function isMark(value: CellValue | undefined): boolean {
  return value === true || value === 1 || (typeof value === 'string' && MARK.test(value.trim()));
}
