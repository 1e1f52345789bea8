import type { Period } from '../../../calendar/period.ts';
import { dayPeriod, monthOf } from '../../../calendar/period.ts';
import type { Table } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { readPeriod } from '../../values/period.ts';
import { hintOf, yearNear } from '../../values/year-near.ts';
import type { TableReading } from './entity-kind.ts';
import { columnFor } from './fields.ts';
import { DAY, TEXT } from './readers.ts';

/** Reads a line's own period from the table's period or date column: a date shown as month and year is that month. Null where there is none. */
export function periodReader(table: Table, reading: TableReading): (row: Row) => Period | null {
  const column = columnFor(table, ['period', 'date', 'sprint']);
  if (column === null) return () => null;
  const near = hintOf(yearNear(table.sheet) ?? yearNear(reading.workbook.name));
  const dayOf = reading.column(column.column, DAY);
  const textOf = reading.column(column.column, TEXT);
  return (row) => {
    const day = dayOf(row);
    if (day === null) return readPeriod(textOf(row) ?? '', near);
    const format = reading.workbook.styles[row.styles?.[column.column] ?? 0]?.numberFormat ?? '';
    return column.meaning === 'period' || !/d/i.test(format) ? monthOf(day) : dayPeriod(day);
  };
}
