import type { Block } from '../grid/blocks.ts';
import { MOST_BLOCKS, together, withoutOverlaps } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { hasLabels } from './form-line.ts';
import { saysHeaders } from './says-headers.ts';

/** Columns that a header has at least, and blank rows that may stand between its table and the pieces. */
const HEADER = { columns: 3, gap: 3 } as const;
/** Rows at the top of a block that are looked at for its header. */
const DEPTH = 6;

/**
 * Puts pieces together that stand side by side below a headed table and within its columns, none with a header of its own:
 * the table's next rows, some of whose columns are blank.
 */
export function underOneHeader(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 3 || blocks.length > MOST_BLOCKS) return blocks;
  const whole: Block[] = [];
  const hosts: Host[] = [];
  for (const block of blocks) {
    const isHead = isHeaded(grid, block);
    const host = isHead ? undefined : hosts.find((one) => reachesDownTo(one, block));
    const at = host === undefined ? -1 : whole.findIndex((one) => one !== host.table && areBeside(host, one, block));
    if (host !== undefined) host.bottom = Math.max(host.bottom, block.area.bottom);
    if (isHead && block.area.right - block.area.left + 1 >= HEADER.columns)
      hosts.push({ table: block, bottom: block.area.bottom });
    if (at < 0) whole.push(block);
    else whole[at] = together(whole[at]!, block);
  }
  return whole.length === blocks.length ? blocks : withoutOverlaps(whole);
}

/** A headed table, and the last row of the pieces below it so far. */
interface Host {
  readonly table: Block;
  bottom: number;
}

function reachesDownTo({ table, bottom }: Host, block: Block): boolean {
  const { top } = block.area;
  return isWithin(table, block) && top > table.area.bottom && top <= bottom + HEADER.gap + 1;
}

/** Whether two pieces below a table stand in rows that overlap. */
function areBeside({ table }: Host, one: Block, other: Block): boolean {
  return isWithin(table, one) && one.area.top <= other.area.bottom && other.area.top <= one.area.bottom;
}

function isHeaded(grid: Grid, { area, rows }: Block): boolean {
  return rows.slice(0, DEPTH).some((row) => saysHeaders(grid, area, row)) || hasLabels(grid, area.left, rows);
}

function isWithin({ area }: Block, { area: { left, right } }: Block): boolean {
  return left >= area.left && right <= area.right;
}
