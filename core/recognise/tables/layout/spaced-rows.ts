import type { Block } from '../grid/blocks.ts';
import { withoutOverlaps } from '../grid/blocks.ts';

/** Rows with a blank one between each two that make a table, the header among them. */
const FEWEST = 4;
/** Cells that each of them holds at least. */
const CELLS = 2;

/** Puts rows together that a blank row parts from each neighbour, with two cells or more in each: a table set wide. */
export function withSpacedRows(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < FEWEST) return blocks;
  const single = new Map<number, Block[]>();
  const taller = new Set<number>();
  for (const block of blocks) {
    const { top, bottom } = block.area;
    if (top !== bottom) for (let row = top; row <= bottom; row++) taller.add(row);
    else if (single.has(top)) single.get(top)!.push(block);
    else single.set(top, [block]);
  }
  const spaced = [...single]
    .filter(([row, ones]) => !taller.has(row) && widthOf(ones) >= CELLS)
    .map(([row]) => row)
    .toSorted((a, b) => a - b);
  const tables: Block[] = [];
  for (let at = 0; at < spaced.length;) {
    let end = at;
    while (spaced[end + 1] === spaced[end]! + 2 && !single.has(spaced[end]! + 1) && !taller.has(spaced[end]! + 1))
      end += 1;
    const rows = spaced.slice(at, end + 1);
    if (rows.length >= FEWEST) tables.push(...together(rows.flatMap((row) => single.get(row) ?? [])));
    at = end + 1;
  }
  return tables.length === 0 ? blocks : withoutOverlaps([...tables, ...blocks]);
}

function widthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { area }) => sum + area.right - area.left + 1, 0);
}

/** Blocks of one row each, put together where their columns touch or overlap. */
function together(blocks: readonly Block[]): readonly Block[] {
  const groups: { left: number; right: number; rows: number[] }[] = [];
  for (const { area, rows } of blocks.toSorted((one, other) => one.area.left - other.area.left)) {
    const group = groups.at(-1);
    if (group === undefined || area.left > group.right + 1)
      groups.push({ left: area.left, right: area.right, rows: [...rows] });
    else {
      group.right = Math.max(group.right, area.right);
      group.rows.push(...rows);
    }
  }
  return groups
    .map(({ left, right, rows }) => ({ left, right, rows: [...new Set(rows)].toSorted((a, b) => a - b) }))
    .filter(({ rows }) => rows.length >= FEWEST)
    .map(({ left, right, rows }) => ({ area: { top: rows[0]!, left, bottom: rows.at(-1)!, right }, rows }));
}
