import type { AmountUnit } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import type { Row, Workbook } from '../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import { unitIn, unitOfSize } from '../values/amount-unit.ts';
import { columnFor, periodColumns } from './fields.ts';

/** Meanings of columns that hold amounts of somebody's time. */
export const AMOUNT_MEANINGS = ['allocation', 'capacity', 'share', 'effort', 'actual'] as const;

/** `H1` is no hour. */
const HALF_YEAR = /\bh[ -]?[12]\b|\b[12]\.?[ -]?h\b/gi;

/**
 * The unit of a table's amounts: what a header says, else the number format (`0%`), else the sheet's name, else how
 * large the numbers are.
 */
export function amountUnitOf(
  table: Table,
  lines: readonly Row[],
  workbook: Workbook,
  of: 'person' | 'team' | 'skill',
): AmountUnit {
  const alone = columnFor(table, AMOUNT_MEANINGS);
  const columns = [...periodColumns(table), ...(alone === null ? [] : [alone])];
  for (const column of columns) {
    const said = unitIn(column.header.replace(HALF_YEAR, ' ')) ?? (column.meaning === 'share' ? 'share' : null);
    if (said !== null) return said;
  }
  let most = 0;
  let shares = 0;
  let numbers = 0;
  for (const line of lines)
    for (const { column } of columns) {
      const value = line.values[column];
      if (typeof value === 'string' && value.trim().endsWith('%')) shares += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      if (value > most) most = value;
      if ((workbook.styles[line.styles?.[column] ?? 0] ?? PLAIN_STYLE).numberFormat.includes('%')) shares += 1;
    }
  if (shares > 0 && shares * 2 >= numbers) return 'share';
  return unitIn(table.sheet) ?? unitOfSize(most, of);
}
