import type { ApprovalTable } from './approval-table.ts';
import { addBit, bitsIn, hasBit, isEmptyBits } from './bits.ts';
import type { Work } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import { gridOf } from './grid.ts';
import { ranksOf } from './ranks.ts';
import { countedClasses, spaceOf } from './space.ts';
import type { UnreachableRow } from './table-check.ts';

/**
 * Rows that decide no case: none can fulfil them, or the rows that go before them take every one. Rows with cells that cannot
 * be read take nothing surely, and may be reached themselves.
 */
export function unreachableRows(
  table: ApprovalTable,
  work: Work,
): { readonly rows: readonly UnreachableRow[]; readonly isComplete: boolean } {
  const grid = gridOf(table);
  const { rank } = ranksOf(table);
  const space = spaceOf(grid, 'sure', 0);
  let isComplete = true;
  const rows = table.rules.flatMap((rule, row): readonly UnreachableRow[] => {
    const domain = grid.columns.map((column) => countedClasses(column).filter((at) => hasBit(column.may[at]!, row)));
    if (domain.some((classes) => classes.length === 0)) return [{ rule, coveredBy: [] }];
    const before = new Uint32Array(grid.rows.length);
    for (const [other, otherRank] of rank.entries()) if (otherRank < rank[row]!) addBit(before, other);
    if (isEmptyBits(before)) return [];
    const coverage = coverageOf(space, domain, before, work, new Map());
    if (coverage === null) isComplete = false;
    if (coverage === null || !coverage.isCovered) return [];
    return [{ rule, coveredBy: [...bitsIn(coverage.by)].map((at) => table.rules[at]!) }];
  });
  return { rows, isComplete };
}
