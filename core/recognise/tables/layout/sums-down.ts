import type { Area } from '../../../sheet/cell-reference.ts';
import { columnName } from '../../../sheet/cell-reference.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank } from '../grid/grid.ts';

/** Rows that a line of sums adds up, first to last; both null where they are a whole column of an Excel table. */
export interface SummedRows {
  readonly first: number | null;
  readonly last: number | null;
}

const FUNCTIONS = /\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MEDIAN|ROUND|IFERROR)\(/gi;
const ADDS = /\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MEDIAN)\s*\(/i;
const REFERENCE = /\$?\b([A-Z]{1,3})\$?([1-9]\d{0,6})\b/gi;
const WHOLE_COLUMN = /^(?:SUM|SUBTOTAL)\((?:\d{1,3},)?\w*\[[^[\]@#]+\]\)$/i;

/**
 * The rows that a row adds up, where none of its numbers was typed: each is the sum (or the average, the count) of rows
 * of its own column, or computed from its own row. Null for all other rows.
 */
export function summedRows(grid: Grid, area: Area, row: number): SummedRows | null {
  const { values, formulas } = grid.sheet.rows[row] ?? {};
  if (values === undefined || formulas === undefined) return null;
  let [first, last]: [number | null, number | null] = [null, null];
  let sums = 0;
  for (let column = area.left; column <= area.right && column < values.length; column++) {
    const value = values[column];
    if (isBlank(value) || typeof value === 'string') continue;
    const formula = formulas[column];
    if (formula === undefined) return null;
    const own = rowsOf(formula, columnName(column), row);
    if (own === 'other') return null;
    if (own === 'own row') continue;
    sums += 1;
    if (own.first !== null) first = Math.min(first ?? own.first, own.first);
    if (own.last !== null) last = Math.max(last ?? own.last, own.last);
  }
  return sums === 0 ? null : { first, last };
}

function rowsOf(formula: string, column: string, row: number): SummedRows | 'own row' | 'other' {
  if (WHOLE_COLUMN.test(formula)) return { first: null, last: null };
  const cells = [...formula.matchAll(REFERENCE)].map(([, name = '', at]) => ({ name, row: Number(at) - 1 }));
  if (cells.length === 0 || formula.includes('!')) return 'other';
  if (cells.every((cell) => cell.row === row)) return 'own row';
  const rest = formula.replace(FUNCTIONS, '(').replace(REFERENCE, '');
  if (!/^[-\s(),;:+\d"]*$/.test(rest) || rest.includes('-')) return 'other';
  if (cells.length < 2 || cells.some((cell) => cell.name.toUpperCase() !== column || cell.row === row)) return 'other';
  const rows = cells.map((cell) => cell.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return first < row && last > row && formula.includes(':') ? 'other' : { first, last };
}

/** Whether a formula sums, counts or averages. */
export function addsUp(formula: string | undefined): boolean {
  return formula !== undefined && ADDS.test(formula);
}
