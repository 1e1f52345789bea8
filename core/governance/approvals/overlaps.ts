import type { ApprovalTable } from './approval-table.ts';
import { addBit, countBits, countShared, firstBit, hasBit, keepIn } from './bits.ts';
import { casePart } from './case-set.ts';
import type { Work } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import { ranksOf } from './ranks.ts';
import { doRowsMeet, extentsOf, sharedClasses, spaceOf } from './space.ts';
import type { Overlap } from './table-check.ts';

/** Two rows that take one case, by position. */
interface Pair {
  readonly one: number;
  readonly other: number;
}

/**
 * Rows that take one case and of which none goes before the other, each cause once: rows that meet in one bound only
 * (“≤ 50,000” and “≥ 50,000”) by that bound, else a row that meets several with all of them.
 */
export function overlapsOf(
  table: ApprovalTable,
  work: Work,
): { readonly overlaps: readonly Overlap[]; readonly isComplete: boolean } {
  const grid = gridOf(table);
  const { rank, outcome } = ranksOf(table);
  const space = table.hitPolicy === 'priority' ? spaceOf(grid, 'sure', 0) : null;
  let isComplete = true;
  const isTakenBefore = ({ one, other }: Pair): boolean => {
    if (space === null) return false;
    const before = new Uint32Array(grid.rows.length);
    for (const [row, its] of rank.entries()) if (its < rank[one]!) addBit(before, row);
    const coverage = coverageOf(space, sharedClasses(grid, one, other), before, work, new Map());
    if (coverage === null) isComplete = false;
    return coverage?.isCovered === true;
  };
  const pairs: Pair[] = [];
  for (let one = 0; one < rank.length; one += 1)
    for (let other = one + 1; other < rank.length; other += 1)
      if (rank[one] === rank[other] && doRowsMeet(grid, one, other) && !isTakenBefore({ one, other }))
        pairs.push({ one, other });
  const clashing = pairs.filter(({ one, other }) => outcome[one] !== outcome[other]);
  const harmless = pairs.filter(({ one, other }) => outcome[one] === outcome[other]);
  const told = (isConflict: boolean) => (cause: readonly Pair[]) => overlapOf(table, grid, cause, isConflict);
  return {
    overlaps: [...causesOf(grid, clashing).map(told(true)), ...causesOf(grid, harmless).map(told(false))],
    isComplete,
  };
}

/** Pairs by what makes them meet. */
function causesOf(grid: Grid, pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const byBound = new Map<string, Pair[]>();
  const wide: Pair[] = [];
  for (const pair of pairs) {
    const bound = sharedBound(grid, pair);
    const known = bound === null ? wide : byBound.get(bound);
    if (known === undefined) byBound.set(bound!, [pair]);
    else known.push(pair);
  }
  return [...byBound.values(), ...stars(wide)];
}

/** The one bound that is all that two rows share of a field of which both take more; the first such field. */
function sharedBound(grid: Grid, { one, other }: Pair): string | null {
  for (const [at, rows] of extentsOf(grid).entries()) {
    const [first, second] = [rows[one]!, rows[other]!];
    if (countShared(first, second) !== 1 || countBits(first) === 1 || countBits(second) === 1) continue;
    const shared = first.slice();
    keepIn(shared, second);
    const bound = firstBit(shared);
    if (grid.columns[at]!.axis.classes[bound]!.is === 'span') return `${at} ${bound}`;
  }
  return null;
}

/** Pairs gathered around the rows that are in most of them; those that no row gathers one by one. */
function stars(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const counts = new Map<number, number>();
  const count = ({ one, other }: Pair, by: number): void => {
    for (const row of [one, other]) counts.set(row, (counts.get(row) ?? 0) + by);
  };
  for (const pair of pairs) count(pair, 1);
  const found: (readonly Pair[])[] = [];
  let left = pairs;
  for (;;) {
    let [middle, most] = [-1, 1];
    for (const [row, its] of counts) if (its > most) [middle, most] = [row, its];
    if (middle < 0) return [...found, ...left.map((pair) => [pair])];
    const isOf = ({ one, other }: Pair): boolean => one === middle || other === middle;
    const own = left.filter(isOf);
    for (const pair of own) count(pair, -1);
    found.push(own);
    left = left.filter((pair) => !isOf(pair));
  }
}

function overlapOf(table: ApprovalTable, grid: Grid, cause: readonly Pair[], isConflict: boolean): Overlap {
  const [first] = cause;
  if (first === undefined) throw new Error('An overlap of no rows.');
  const shared = sharedClasses(grid, first.one, first.other);
  const isNamed = ({ any }: Grid['columns'][number]): boolean => !hasBit(any, first.one) || !hasBit(any, first.other);
  const rows = [...new Set(cause.flatMap(({ one, other }) => [one, other]))];
  return {
    parts: grid.columns.flatMap((column, at) => (isNamed(column) ? [casePart(column.axis, shared[at]!)] : [])),
    rules: [first.one, first.other].map((row) => table.rules[row]!),
    allRules: rows.toSorted((one, other) => one - other).map((row) => table.rules[row]!),
    isConflict,
  };
}
