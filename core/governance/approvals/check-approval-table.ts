import { onceFor } from '../../plan/once-for.ts';
import type { ApprovalTable } from './approval-table.ts';
import { gapsOf } from './gaps.ts';
import { gridOf } from './grid.ts';
import { overlapsOf } from './overlaps.ts';
import type { TableCheck } from './table-check.ts';
import { unreachableRows } from './unreachable.ts';

/** Steps of work for each of the three questions: a third of a second where a step is six nanoseconds. */
const MOST_STEPS = 50_000_000;

/**
 * Gaps, overlaps and unreachable rows of an approval table, exactly; `isComplete` says where the limit of work came first.
 * Remembered for as long as the table is the same.
 */
export const checkApprovalTable = onceFor((table: ApprovalTable): TableCheck => {
  const gaps = gapsOf(gridOf(table), { left: MOST_STEPS });
  const overlaps = overlapsOf(table, { left: MOST_STEPS });
  const unreachable = unreachableRows(table, { left: MOST_STEPS });
  return {
    gaps: gaps.gaps,
    overlaps: overlaps.overlaps,
    unreachable: unreachable.rows,
    isComplete: { gaps: gaps.isComplete, overlaps: overlaps.isComplete, unreachable: unreachable.isComplete },
  };
});
