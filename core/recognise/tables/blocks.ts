import type { Area } from '../../sheet/cell-reference.ts';
import type { Grid, Run } from './grid.ts';

/** Cells that hang together: a rectangle around them and the rows in it that hold content, ascending. */
export interface Block {
  readonly area: Area;
  readonly rows: readonly number[];
}

/**
 * Groups filled cells into blocks: cells that touch, corners included, hang together; a block that lies inside the
 * rectangle of another belongs to it. Linear in the runs of filled cells; `within` leaves out everything outside.
 */
export function blocksOf(grid: Grid, within?: Area): Block[] {
  const runs = within === undefined ? grid.runs : clipped(grid.runs, within);
  const parent = Int32Array.from(runs, (_run, index) => index);
  let above = 0;
  let start = 0;
  for (let index = 0; index < runs.length;) {
    const { row } = runs[index]!;
    start = index;
    while (index < runs.length && runs[index]!.row === row) index += 1;
    if (above < start && runs[above]!.row === row - 1) link(runs, parent, above, start, index);
    above = start;
  }
  return absorbed(gather(runs, parent));
}

function clipped(runs: readonly Run[], { top, left, bottom, right }: Area): Run[] {
  const inside: Run[] = [];
  for (const { row, start, end } of runs)
    if (row >= top && row <= bottom && end >= left && start <= right)
      inside.push({ row, start: Math.max(start, left), end: Math.min(end, right) });
  return inside;
}

/** Joins the runs of one row, `from` to `to`, with those of the row above that they touch. */
function link(runs: readonly Run[], parent: Int32Array, above: number, from: number, to: number): void {
  let upper = above;
  for (let lower = from; lower < to; lower++) {
    const run = runs[lower]!;
    while (upper < from && runs[upper]!.end < run.start - 1) upper += 1;
    for (let touching = upper; touching < from && runs[touching]!.start <= run.end + 1; touching++)
      parent[rootOf(parent, lower)] = rootOf(parent, touching);
  }
}

function rootOf(parent: Int32Array, index: number): number {
  let root = index;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!;
    root = parent[root]!;
  }
  return root;
}

interface Draft {
  top: number;
  left: number;
  bottom: number;
  right: number;
  readonly rows: number[];
}

function gather(runs: readonly Run[], parent: Int32Array): Draft[] {
  const byRoot = new Map<number, Draft>();
  for (const [index, { row, start, end }] of runs.entries()) {
    const root = rootOf(parent, index);
    const block = byRoot.get(root);
    if (block === undefined) byRoot.set(root, { top: row, left: start, bottom: row, right: end, rows: [row] });
    else {
      if (block.rows.at(-1) !== row) block.rows.push(row);
      block.bottom = row;
      block.left = Math.min(block.left, start);
      block.right = Math.max(block.right, end);
    }
  }
  return [...byRoot.values()];
}

/** Past so many blocks a sheet is no layout of tables, and comparing them all would be slow. */
const MOST_COMPARED = 600;

/** Islands inside another block's rectangle belong to it: a table with empty cells around some of its values. */
function absorbed(drafts: Draft[]): Block[] {
  const blocks = drafts.sort((a, b) => sizeOf(b) - sizeOf(a));
  const kept: Draft[] = [];
  for (const block of blocks) {
    const host =
      kept.length > MOST_COMPARED
        ? undefined
        : kept.find(
            (other) =>
              block.top >= other.top &&
              block.bottom <= other.bottom &&
              block.left >= other.left &&
              block.right <= other.right,
          );
    if (host === undefined) kept.push(block);
    else for (const row of block.rows) host.rows.push(row);
  }
  return kept
    .map(({ rows, ...area }) => ({ area, rows: [...new Set(rows)].sort((a, b) => a - b) }))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function sizeOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
