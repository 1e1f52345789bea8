import type { AmountUnit } from '../../../plan/resources.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../sheet/workbook.ts';
import { unitIn, unitOfSize } from '../../values/amount-unit.ts';
import { columnFor, periodColumns } from './fields.ts';

/** Meanings of columns that hold amounts of somebody's time. */
export const AMOUNT_MEANINGS = ['allocation', 'capacity', 'share', 'effort', 'actual'] as const;

/** Shares above 300% of a person are percentage points: 80 is 80%. */
const MOST_AS_SHARE = 3;

/** `H1` is no hour. */
const HALF_YEAR = /\bh[ -]?[12]\b|\b[12]\.?[ -]?h\b/gi;

/** What `amountTraitOf` told: the unit of a table's amounts, and how a number becomes one in it. */
export function amountScaleOf(trait: string): {
  readonly unit: AmountUnit;
  readonly inUnits: <N extends number | null | undefined>(amount: N) => N | number;
} {
  const one = trait === POINTS ? 100 : 1;
  const inUnits = <N extends number | null | undefined>(amount: N): N | number =>
    typeof amount === 'number' ? amount / one : amount;
  return { unit: trait === POINTS ? 'share' : (trait as AmountUnit), inUnits };
}

const POINTS = 'points of a share';

/** The unit of a table's amounts, and whether its shares are counted in percentage points. */
export function amountTraitOf(...[table, lines, workbook, of]: Parameters<typeof amountUnitOf>): string {
  const unit = amountUnitOf(table, lines, workbook, of);
  return unit === 'share' && countsPoints(amountColumns(table), lines, workbook) ? POINTS : unit;
}

/** The unit that a column of units gives the amounts of a line; null where it gives none. */
export function statedIn(table: Table): (line: Row) => AmountUnit | null {
  const column = columnFor(table, ['unit'])?.column;
  if (column === undefined) return () => null;
  return ({ values }) => {
    const said = values[column];
    return typeof said === 'string' ? unitIn(said) : null;
  };
}

function countsPoints(columns: readonly TableColumn[], lines: readonly Row[], workbook: Workbook): boolean {
  let most = 0;
  for (const line of lines)
    for (const { column } of columns) {
      const value = line.values[column];
      const format = (workbook.styles[line.styles?.[column] ?? 0] ?? PLAIN_STYLE).numberFormat;
      if (typeof value === 'string' ? value.trim().endsWith('%') : format.includes('%')) return false;
      if (typeof value === 'number') most = Math.max(most, value);
    }
  return most > MOST_AS_SHARE;
}

function amountColumns(table: Table): readonly TableColumn[] {
  const alone = columnFor(table, AMOUNT_MEANINGS);
  return [...periodColumns(table), ...(alone === null ? [] : [alone])];
}

/**
 * The unit of a table's amounts: what a header says, else a column of units that all agree, else the number format (`0%`), else the sheet's name, else how
 * large the numbers are.
 */
export function amountUnitOf(
  table: Table,
  lines: readonly Row[],
  workbook: Workbook,
  of: 'person' | 'team' | 'skill',
): AmountUnit {
  const columns = amountColumns(table);
  for (const column of columns) {
    const said = unitIn(column.header.replace(HALF_YEAR, ' ')) ?? (column.meaning === 'share' ? 'share' : null);
    if (said !== null) return said;
  }
  const [stated, ...others] = new Set(lines.map(statedIn(table)).filter((unit) => unit !== null));
  if (stated !== undefined && others.length === 0) return stated;
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
