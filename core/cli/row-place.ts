import type { ApprovalRule } from '../plan/approvals.ts';
import { fullAddressOf } from '../sheet/cell-reference.ts';

/** `Approvals!A7`: the first cell of a row of an approval table. */
export function rowPlace({ source, conditions }: ApprovalRule): string {
  const { sheet, index, transposed, fields } = source;
  const across = Math.min(...Object.values(fields), ...conditions.map(({ column }) => column));
  return fullAddressOf(transposed ? { sheet, row: across, column: index } : { sheet, row: index, column: across });
}
