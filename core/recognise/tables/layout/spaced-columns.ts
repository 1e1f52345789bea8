import type { Block } from '../grid/blocks.ts';
import { MOST_BLOCKS, withoutOverlaps } from '../grid/blocks.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import { headerFit } from '../../lexicon/lexicon.ts';
import { headerPart } from '../grid/header-text.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isCovered, lookAt, shownAt } from '../grid/grid.ts';

/** Columns that stand one blank column apart from each other and make a table. */
const FEWEST = 3;
const FEWEST_ROWS = 3;
/** Share of the columns that are filled in most rows, and what most is. */
const FULL = { columns: 0.5, rows: 0.7 } as const;

/** How far apart columns begin with a blank one between each two, and how far at most where words of headers head them. */
const [STEP, WIDEST_STEP] = [2, 5];
/** Blank rows that may stand below words of headers. */
const BLANK = 2;
/** Known headers that make a table of columns however little stands below some of them, and their share. */
const HEADED = { columns: 4, share: 0.6 } as const;

/**
 * Puts single columns together that a blank column parts from each neighbour: they begin with a text in the same row, go
 * down as far as each other, and one holds values or a word twice. Under words of headers up to four blank columns may
 * stand between, and little below. Lists to choose from hold words, each once.
 */
export function withSpacedColumns(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < FEWEST || blocks.length > MOST_BLOCKS) return blocks;
  const byTop = new Map<number, Block[]>();
  for (const block of blocks)
    if (block.area.left === block.area.right) {
      const row = byTop.get(block.area.top);
      if (row === undefined) byTop.set(block.area.top, [block]);
      else row.push(block);
    }
  const tables: Block[] = [];
  for (const [top, columns] of byTop) {
    if (columns.length < FEWEST) continue;
    const all = columns.map(({ area }) => area.left).toSorted((a, b) => a - b);
    const headed = inSteps(all, WIDEST_STEP).filter((lefts) => areHeaded(grid, top, lefts));
    const steps = headed.length > 0 ? headed : inSteps(all, STEP);
    tables.push(...steps.flatMap((lefts) => tableOf(grid, top, lefts) ?? []));
  }
  return tables.length === 0 ? blocks : withoutOverlaps([...tables, ...blocks]);
}

/** Columns in runs, each up to so many further right than the one before. */
function inSteps(columns: readonly number[], widest: number): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && column - run.at(-1)! <= widest) run.push(column);
    else runs.push([column]);
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

/** Whether most columns are headed by words of headers. */
function areHeaded(grid: Grid, top: number, columns: readonly number[]): boolean {
  const known = columns.filter((column) => headerFit(headerPart(grid, top, column)) === 'whole').length;
  return known >= HEADED.columns && known >= columns.length * HEADED.share;
}

function tableOf(grid: Grid, top: number, columns: readonly number[]): Block | null {
  if (columns.some((column) => typeof shownAt(grid, top, column) !== 'string')) return null;
  const [left = 0] = columns;
  const right = columns.at(-1)!;
  const rows: number[] = [top];
  const isHeaded = areHeaded(grid, top, columns);
  let next = top + 1;
  while (isHeaded && next <= top + BLANK && !isCovered(grid, next, left, right)) next += 1;
  for (let row = next; row < grid.sheet.rows.length && isCovered(grid, row, left, right); row++) rows.push(row);
  const body = rows.slice(1);
  if (body.length < (isHeaded ? 1 : FEWEST_ROWS)) return null;
  let full = 0;
  let telling = 0;
  for (const column of columns) {
    const filled = body.filter((row) => filledIn(grid, row, column, column) > 0);
    if (filled.length >= body.length * FULL.rows) full += 1;
    if (new Set(filled.map((row) => shownAt(grid, row, column))).size < filled.length) telling += 1;
    else if (filled.filter((row) => isValue(grid, row, column)).length > filled.length / 2) telling += 1;
    const after = columns.find((other) => other > column) ?? column + 1;
    if (rows.some((row) => isCovered(grid, row, column + 1, after - 1))) return null;
  }
  if (!isHeaded && (telling === 0 || full < columns.length * FULL.columns)) return null;
  return { area: { top, left, bottom: rows.at(-1)!, right }, rows };
}

function isValue(grid: Grid, row: number, column: number): boolean {
  return isValueClass(classOf(shownAt(grid, row, column), lookAt(grid, row, column)));
}
