import type { Area } from '../../../sheet/cell-reference.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, wordsAt } from '../grid/grid.ts';

/** How the cells of a line below the header say in what a column is given: in brackets, as a unit, as a form of dates. */
const UNIT =
  /^(?:[([{<].{1,24}[)\]}>]|[€$£¥₹%#]|[kKmMT]?\s?(?:€|\$|£|EUR|USD|CHF|GBP)|(?:in\s)?(?:h|hrs?|hours?|days?|d|weeks?|months?|pd|pt|mt|at|fte|std\.?|stunden|tage|wochen|monate|heures|jours|horas|días|dias|ore|giorni|uren|dagen|人日|時間|小时|天)|[dmyjatgr]{1,4}(?:[./-][dmyjatgr]{1,4}){1,2})$/iu;

/**
 * Whether a line right below the header only says in what its columns are given: `[k€]`, `(days)`, `dd.mm.yyyy`, each
 * under a header, none of them again in the next row, and the next row fuller or the line as full as the header.
 */
export function isUnitsLine(grid: Grid, area: Area, main: number, rows: readonly number[], at: number): boolean {
  const row = rows[at]!;
  const next = rows[at + 1];
  if (next === undefined) return false;
  let filled = 0;
  for (let column = area.left; column <= area.right; column++) {
    const value = grid.sheet.rows[row]?.values[column];
    if (isBlank(value)) continue;
    const text = wordsAt(grid, row, column);
    if (!UNIT.test(text) || isBlank(grid.sheet.rows[main]?.values[column]) || wordsAt(grid, next, column) === text)
      return false;
    filled += 1;
  }
  const header = filledIn(grid, main, area.left, area.right);
  return filled > 0 && (filled >= header * 0.75 || filledIn(grid, next, area.left, area.right) > filled);
}
