import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import type { CellLook, CellWindow, ShownCell } from '../cell-window.ts';
import type { WorkbookPort } from '../workbook-port.ts';

const BLOCK_ROWS = 64;
const BLOCK_COLUMNS = 32;
const MOST_BLOCKS = 160;
const MOST_RUNNING = 3;

/** A cell with the looks its window came with. */
export interface StoredCell {
  readonly cell: ShownCell;
  readonly look: CellLook | null;
}

/** A merged area and the cell that shows in it. */
export interface StoredMerge {
  readonly area: Area;
  readonly held: StoredCell | null;
}

export interface Block {
  readonly window: CellWindow;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ShownCell>>;
  readonly hidden: ReadonlySet<number>;
}

/** Cells of the workbook as far as they were looked at, in blocks; the oldest are forgotten. */
export interface CellStore {
  /** Grows when new cells arrived. */
  readonly version: ReadonlySignal<number>;
  /** Says what is in sight; what is missing or out of date is fetched, nothing else. */
  want(sheet: string, areas: readonly Area[], revision: number): void;
  cellAt(sheet: string, row: number, column: number): StoredCell | null;
  /** Blocks a row is made of between two columns; the same objects mean the same cells. */
  blocksOfRow(sheet: string, row: number, left: number, right: number): readonly (Block | undefined)[];
  mergesIn(sheet: string, area: Area): readonly StoredMerge[];
  lookOf(block: Block, cell: ShownCell): CellLook | null;
}

export function createCellStore(port: WorkbookPort): CellStore {
  const version = signal(0);
  const blocks = new Map<string, Block>();
  let queue: { key: string; sheet: string; area: Area; revision: number }[] = [];
  const running = new Set<string>();
  const keyOf = (sheet: string, row: number, column: number): string =>
    `${Math.floor(row / BLOCK_ROWS)},${Math.floor(column / BLOCK_COLUMNS)},${sheet}`;
  const lookOf = (block: Block, cell: ShownCell): CellLook | null => block.window.looks[cell.look] ?? null;

  async function fetchBlock(key: string, sheet: string, area: Area): Promise<void> {
    // Where the workbook was closed meanwhile, its cells are wanted by nobody.
    const window = await port.readCells(sheet, area).catch(() => null);
    if (window === null) return;
    blocks.delete(key);
    blocks.set(key, blockOf(window));
    for (const oldest of blocks.keys()) {
      if (blocks.size <= MOST_BLOCKS) break;
      blocks.delete(oldest);
    }
    version.value += 1;
  }

  function pump(): void {
    while (running.size < MOST_RUNNING) {
      const next = queue.shift();
      if (next === undefined) return;
      if (running.has(next.key)) continue;
      running.add(next.key);
      void fetchBlock(next.key, next.sheet, next.area).finally(() => {
        running.delete(next.key);
        pump();
      });
    }
  }

  return {
    version,
    lookOf,
    want(sheet, areas, revision) {
      queue = areas
        .flatMap(partsOf)
        .map((area) => ({ key: keyOf(sheet, area.top, area.left), sheet, area, revision }))
        .filter(({ key }) => blocks.get(key)?.window.revision !== revision);
      pump();
    },
    cellAt(sheet, row, column) {
      const block = blocks.get(keyOf(sheet, row, column));
      const cell = block?.cells.get(row)?.get(column);
      return block === undefined || cell === undefined ? null : { cell, look: lookOf(block, cell) };
    },
    blocksOfRow(sheet, row, left, right) {
      const found: (Block | undefined)[] = [];
      for (let column = left - (left % BLOCK_COLUMNS); column <= right; column += BLOCK_COLUMNS)
        found.push(blocks.get(keyOf(sheet, row, column)));
      return found;
    },
    mergesIn(sheet, area) {
      const found = new Map<string, StoredMerge>();
      for (let row = area.top - (area.top % BLOCK_ROWS); row <= area.bottom; row += BLOCK_ROWS)
        for (const block of this.blocksOfRow(sheet, row, area.left, area.right))
          for (const { area: merged, cell } of block?.window.merges ?? []) {
            const look = block === undefined || cell === null ? null : lookOf(block, cell);
            found.set(`${merged.top},${merged.left}`, { area: merged, held: cell === null ? null : { cell, look } });
          }
      return [...found.values()];
    },
  };
}

/** The areas of the blocks that an area lies in. */
function partsOf({ top, left, bottom, right }: Area): readonly Area[] {
  const found: Area[] = [];
  for (let row = top - (top % BLOCK_ROWS); row <= bottom; row += BLOCK_ROWS)
    for (let column = left - (left % BLOCK_COLUMNS); column <= right; column += BLOCK_COLUMNS)
      found.push({ top: row, left: column, bottom: row + BLOCK_ROWS - 1, right: column + BLOCK_COLUMNS - 1 });
  return found;
}

function blockOf(window: CellWindow): Block {
  const cells = new Map<number, ReadonlyMap<number, ShownCell>>();
  const hidden = new Set<number>();
  for (const row of window.rows) {
    cells.set(row.row, new Map(row.cells.map((cell) => [cell.column, cell])));
    if (row.hidden) hidden.add(row.row);
  }
  return { window, cells, hidden };
}
