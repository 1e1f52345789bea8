import type { Block } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isCovered } from '../grid/grid.ts';
import { hostOf } from './joined.ts';
import type { Host } from './joined.ts';
import type { Laid, Leftover } from '../grid/laid.ts';

/** A line of one cell heads a section; the first row with more is looked at. */
const TELLING = 2;

/**
 * The table above that a block goes on with, behind blank rows, before the block is looked at as something of its own: its
 * first full row is a row of that table, and its columns hold what the table's columns hold.
 */
export function continuedBy(
  grid: Grid,
  tables: readonly Laid[],
  leftovers: readonly Leftover[],
  { area, rows }: Block,
): { readonly host: Host; readonly part: Laid } | null {
  const at = rows.findIndex((row) => filledIn(grid, row, area.left, area.right) >= TELLING);
  if (at === -1 || tables.length === 0) return null;
  const part = {
    area,
    headerRows: [rows[at]!],
    rows: rows.filter((_row, index) => index !== at),
    headerScore: 0,
    titles: [],
  };
  const host = hostOf(grid, tables, leftovers, part);
  if (host === null) return null;
  const { right } = host.part.area;
  const own = rows.filter((row) => isCovered(grid, row, area.left, right));
  return { host, part: { ...part, area: { ...area, bottom: own.at(-1)!, right }, headerRows: [], rows: own } };
}
