import type { CellRef } from '../cell-reference.ts';
import type { SheetFacts } from '../sheet-facts.ts';
import { firstAtLeast, sheetFacts } from '../sheet-facts.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { precedentsOf } from './precedents.ts';
import { strongComponents } from './strong-components.ts';
import { suspectColumns } from './suspect-columns.ts';

/** Formulas that feed themselves, told by a shortest chain: each cell reads the next, the last one the first. */
export interface Circle {
  readonly chain: readonly CellRef[];
  /** How many cells feed each other in all. */
  readonly size: number;
}

/** Steps that the search for shortest chains may take in one group of cells. */
const MOST_STEPS = 200_000;

/**
 * Circles among the formulas of a workbook; names and other workbooks are left out. Ranges become O(log n) edges through
 * a tree over each column, so that a million cells summed a thousand times stay cheap.
 */
export function circlesIn(workbook: Workbook): readonly Circle[] {
  const parts = workbook.sheets.flatMap((sheet) => [sheet.name, sheetFacts(sheet), sheet.tables]);
  const facts = workbook.sheets[0] === undefined ? undefined : sheetFacts(workbook.sheets[0]);
  const known = facts === undefined ? undefined : KNOWN.get(facts);
  if (known?.parts.length === parts.length && known.parts.every((part, i) => part === parts[i])) return known.circles;
  const circles = searchCircles(workbook);
  if (facts !== undefined) KNOWN.set(facts, { parts, circles });
  return circles;
}

/** The last answer, by the facts of the first sheet: as long as no formula changes, it holds. */
const KNOWN = new WeakMap<SheetFacts, { readonly parts: readonly unknown[]; readonly circles: readonly Circle[] }>();

function searchCircles(workbook: Workbook): Circle[] {
  const cells: { sheet: Sheet; row: number; column: number }[] = [];
  const trees = new Map<Sheet, ColumnTree[]>();
  for (const { sheet, column } of suspectColumns(workbook)) {
    const rows = sheetFacts(sheet).formulas.get(column)?.rows ?? [];
    trees.set(sheet, [...(trees.get(sheet) ?? []), { column, rows, first: cells.length, inner: 0 }]);
    for (const row of rows) cells.push({ sheet, row, column });
  }
  if (cells.length === 0) return [];
  const edges: number[][] = cells.map(() => []);
  for (const list of trees.values()) for (const tree of list) growTree(tree, edges);
  for (const [node, { sheet, row, column }] of cells.entries()) {
    const shape = sheetFacts(sheet).formulas.get(column)!.shapes[node - treeOf(trees, sheet, column).first]!;
    for (const { sheet: target, area } of precedentsOf(shape, workbook, sheet, row, column))
      for (const tree of trees.get(target) ?? [])
        if (tree.column >= area.left && tree.column <= area.right)
          cover(tree, firstAtLeast(tree.rows, area.top), firstAtLeast(tree.rows, area.bottom + 1), edges[node]!);
  }
  return strongComponents(edges.length, (node) => edges[node]!).flatMap((group) => {
    const members = group.filter((node) => node < cells.length).toSorted((a, b) => a - b);
    const chain = members.length === 0 ? [] : shortestChain(members, group, edges, cells.length);
    if (chain.length === 0) return [];
    const refs = chain.map((node) => {
      const { sheet, row, column } = cells[node]!;
      return { sheet: sheet.name, row, column };
    });
    return [{ chain: refs, size: members.length }];
  });
}

/** A column's formulas as leaves `first` … and a binary tree above them, its node k at `inner + k` (1 is the root). */
interface ColumnTree {
  readonly column: number;
  readonly rows: readonly number[];
  readonly first: number;
  inner: number;
}

function treeOf(trees: ReadonlyMap<Sheet, readonly ColumnTree[]>, sheet: Sheet, column: number): ColumnTree {
  const tree = trees.get(sheet)?.find((candidate) => candidate.column === column);
  if (tree === undefined) throw new Error('a formula outside the columns that were searched');
  return tree;
}

function nodeIn(tree: ColumnTree, k: number): number {
  return k >= tree.rows.length ? tree.first + k - tree.rows.length : tree.inner + k;
}

function growTree(tree: ColumnTree, edges: number[][]): void {
  tree.inner = edges.length;
  for (let k = 0; k < tree.rows.length; k += 1)
    edges.push(k === 0 ? [] : [nodeIn(tree, 2 * k), nodeIn(tree, 2 * k + 1)]);
}

/** Adds the nodes that together stand for the leaves from … to − 1. */
function cover(tree: ColumnTree, from: number, to: number, into: number[]): void {
  let low = from + tree.rows.length;
  let high = to + tree.rows.length;
  for (; low < high; low >>= 1, high >>= 1) {
    if (low & 1) into.push(nodeIn(tree, low++));
    if (high & 1) into.push(nodeIn(tree, --high));
  }
}

/** The shortest way from a member back to itself, over the first members where there are too many to try them all. */
function shortestChain(
  members: readonly number[],
  group: readonly number[],
  edges: readonly number[][],
  cells: number,
): number[] {
  const inside = new Set(group);
  let best: number[] = [];
  const tries = Math.max(1, Math.floor(MOST_STEPS / group.length));
  for (const start of members.slice(0, tries)) {
    const chain = wayBack(start, inside, edges, cells);
    if (chain.length > 0 && (best.length === 0 || chain.length < best.length)) best = chain;
    if (best.length === 1) break;
  }
  return best;
}

function wayBack(start: number, inside: ReadonlySet<number>, edges: readonly number[][], cells: number): number[] {
  const from = new Map<number, number>();
  const seen = new Set<number>();
  let frontier = [start];
  while (frontier.length > 0) {
    const after: number[] = [];
    for (const cell of frontier) {
      const open = [...edges[cell]!];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node === start) {
          const chain = [cell];
          for (let at = from.get(cell); at !== undefined; at = from.get(at)) chain.push(at);
          return chain.reverse();
        }
        if (!inside.has(node) || seen.has(node)) continue;
        seen.add(node);
        if (node >= cells) for (const next of edges[node]!) open.push(next);
        else {
          from.set(node, cell);
          after.push(node);
        }
      }
    }
    frontier = after;
  }
  return [];
}
