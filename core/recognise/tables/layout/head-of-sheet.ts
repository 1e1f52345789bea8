import type { Grid } from '../grid/grid.ts';
import type { Laid, Layout } from '../grid/laid.ts';

/** Blank rows and title lines between the head of a sheet and the table it heads, and rows that such a table has at least. */
const [WIDEST_GAP, FEWEST] = [5, 3] as const;

/**
 * Leaves out what only looks like a table: labels with one row of answers below them that say of the whole plan what it is,
 * `Project | Manager | Start`, right above the table they head.
 */
export function withoutHeads(grid: Grid, { tables, leftovers }: Layout): Layout {
  const heads = tables.filter(
    (table) => isAnsweredOnce(table) && !isListed(grid, table) && tables.some((other) => isHeadedBy(table, other)),
  );
  if (heads.length === 0) return { tables, leftovers };
  return {
    tables: tables.filter((table) => !heads.includes(table)),
    leftovers: [...leftovers, ...heads.map(({ area }) => ({ area, why: 'form' as const }))],
  };
}

function isAnsweredOnce({ headerRows, rows, across }: Laid): boolean {
  return across !== true && headerRows.length > 0 && rows.length === 1;
}

function isListed({ sheet }: Grid, { headerRows }: Laid): boolean {
  return sheet.tables.some(({ area }) => headerRows.includes(area.top));
}

function isHeadedBy(head: Laid, { area, headerRows, rows }: Laid): boolean {
  const gap = area.top - head.area.bottom - 1;
  return (
    gap >= 0 &&
    gap <= WIDEST_GAP &&
    headerRows.length > 0 &&
    rows.length >= FEWEST &&
    area.left <= head.area.right &&
    area.right >= head.area.left
  );
}
