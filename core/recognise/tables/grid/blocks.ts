import type { Area } from '../../../sheet/cell-reference.ts';
import { areasMeet } from '../../../sheet/cell-reference.ts';
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
  const runs = within === undefined ? grid.runs : clipped(grid, within);
  const parent = new Int32Array(runs.length);
  for (let index = 0; index < runs.length; index++) parent[index] = index;
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

function clipped({ runs, firstRuns }: Grid, { top, left, bottom, right }: Area): Run[] {
  const inside: Run[] = [];
  const behind = firstRuns[bottom + 1] ?? runs.length;
  for (let at = firstRuns[top] ?? behind; at < behind; at++) {
    const { row, start, end } = runs[at]!;
    if (end >= left && start <= right) inside.push({ row, start: Math.max(start, left), end: Math.min(end, right) });
  }
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

/** Made here alone: of objects of one shape engines compare thousands fast. */
function draftOf({ top, left, bottom, right }: Area, rows: number[]): Draft {
  return { top, left, bottom, right, rows };
}

function gather(runs: readonly Run[], parent: Int32Array): Draft[] {
  const byRoot = new Map<number, Draft>();
  for (let index = 0; index < runs.length; index++) {
    const { row, start, end } = runs[index]!;
    const root = rootOf(parent, index);
    const block = byRoot.get(root);
    if (block === undefined) byRoot.set(root, draftOf({ top: row, left: start, bottom: row, right: end }, [row]));
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
export const MOST_BLOCKS = 600;
/** A block that grew may reach another one: looked at again so often. */
const MOST_PASSES = 6;

/** Blocks with those put into one whose rectangles have come to overlap. */
export function withoutOverlaps(blocks: readonly Block[]): Block[] {
  return absorbed(blocks.map(({ area, rows }) => draftOf(area, [...rows])));
}

/** Two blocks and all between them as one. */
export function together(one: Block, other: Block): Block {
  const area = {
    top: Math.min(one.area.top, other.area.top),
    left: Math.min(one.area.left, other.area.left),
    bottom: Math.max(one.area.bottom, other.area.bottom),
    right: Math.max(one.area.right, other.area.right),
  };
  return { area, rows: inOrder([...one.rows, ...other.rows]) };
}

/** Islands that reach into another block's rectangle belong to it: a table with empty cells around some of its values. */
function absorbed(drafts: Draft[]): Block[] {
  let kept = absorbedOnce(drafts);
  for (let pass = 1, before = drafts.length; pass < MOST_PASSES && kept.length < before; pass++) {
    before = kept.length;
    kept = absorbedOnce(kept);
  }
  return kept
    .map(({ top, left, bottom, right, rows }) => ({ area: { top, left, bottom, right }, rows: inOrder(rows) }))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** Rows ascending and each once: as they are, where nothing was absorbed. */
function inOrder(rows: readonly number[]): readonly number[] {
  const ascends = rows.every((row, at) => at === 0 || row > rows[at - 1]!);
  return ascends ? rows : [...new Set(rows)].sort((a, b) => a - b);
}

function absorbedOnce(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const block of drafts.sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const host = kept.length > MOST_BLOCKS ? undefined : kept.find((other) => areasMeet(block, other));
    if (host === undefined) kept.push(block);
    else {
      for (const row of block.rows) host.rows.push(row);
      host.top = Math.min(host.top, block.top);
      host.left = Math.min(host.left, block.left);
      host.bottom = Math.max(host.bottom, block.bottom);
      host.right = Math.max(host.right, block.right);
    }
  }
  return kept;
}

function sizeOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
