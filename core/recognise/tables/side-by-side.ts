import type { Grid } from './grid.ts';
import { filledIn } from './grid.ts';
import { headerText } from './header-rows.ts';
import type { Laid } from './laid.ts';

/** Columns that each of two touching tables has at least. */
const NARROWEST = 3;

/**
 * Parts tables that touch side by side: where the first header comes again further right, a second table starts there;
 * where two Excel tables or more begin in the header's row, each is one. Anything else stays one table.
 */
export function sideBySide(grid: Grid, laid: Laid): readonly Laid[] {
  const { area, headerRows } = laid;
  if (headerRows.length === 0 || laid.across === true || area.right - area.left + 1 < NARROWEST * 2) return [laid];
  const starts = [area.left, ...(startsOfExcelTables(grid, laid) ?? repeatsOfFirst(grid, laid))];
  if (starts.length === 1) return [laid];
  return starts.flatMap((left, at) => part(grid, laid, left, (starts[at + 1] ?? area.right + 1) - 1) ?? []);
}

function startsOfExcelTables({ sheet }: Grid, { area, headerRows }: Laid): readonly number[] | null {
  const header = headerRows.at(-1);
  const inside = sheet.tables.filter(
    (table) => table.area.top === header && table.area.left >= area.left && table.area.right <= area.right,
  );
  if (inside.length < 2) return null;
  return inside
    .map((table) => table.area.left)
    .filter((left) => left > area.left)
    .toSorted((a, b) => a - b);
}

function repeatsOfFirst(grid: Grid, { area, headerRows }: Laid): readonly number[] {
  const first = headerText(grid, headerRows, area.left);
  const starts: number[] = [];
  if (first === '') return starts;
  let last = area.left;
  for (let column = area.left + 1; column <= area.right; column++) {
    if (headerText(grid, headerRows, column) !== first) continue;
    if (column - last < NARROWEST) return [];
    starts.push(column);
    last = column;
  }
  return area.right - last + 1 < NARROWEST ? [] : starts;
}

function part(grid: Grid, laid: Laid, left: number, right: number): Laid | null {
  const rows = laid.rows.filter((row) => filledIn(grid, row, left, right) > 0);
  const bottom = rows.at(-1);
  return bottom === undefined ? null : { ...laid, area: { ...laid.area, left, right, bottom }, rows };
}
