import type { ApprovalFieldKind } from '../../core/plan/approvals.ts';
import type { RecordCell } from '../../core/records/record-cell.ts';
import type { Cell } from './cell-argument.ts';
import { isError } from './cell-argument.ts';

/**
 * A cell as a record has it. Excel hands over numbers without their formats: for a date a number is its serial, for a share
 * one up to 1 is what is shown as up to 100%.
 */
export function recordCell(cell: Cell, kind: ApprovalFieldKind): RecordCell {
  const isNumber = typeof cell === 'number';
  return {
    value: isError(cell) ? { error: cell.code } : (cell ?? null),
    isDate: isNumber && kind === 'day',
    isPercent: isNumber && kind === 'share' && Math.abs(cell) <= 1,
    readWith: null,
  };
}
