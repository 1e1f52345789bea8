import type { Question } from '../../../plan/not-understood.ts';
import type { Table } from '../../../plan/table.ts';
import { columnFor, SURE_ENOUGH } from '../fields/fields.ts';
import { isMatrixOfApprovers } from './matrix-rules.ts';

/** Whether the rows of an approval table say what follows from them: an approver, a lane, or approvers that stand across. */
export function saysWhoApproves(table: Table): boolean {
  return columnFor(table, ['approver', 'lane']) !== null || isMatrixOfApprovers(table);
}

/** Asks who approves in approval tables that are left out because no column says so. */
export function questionsAboutApprovers(tables: readonly Table[]): readonly Question[] {
  return tables
    .filter((table) => table.kind === 'approvals' && table.confidence >= SURE_ENOUGH && !saysWhoApproves(table))
    .map(({ id }) => ({ table: id, column: null, asks: 'approvers' }));
}
