import type { Question } from '../../plan/not-understood.ts';
import type { Table } from '../../plan/table.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { columnFor, SURE_ENOUGH } from './fields.ts';
import { isMatrixOfApprovers } from './matrix-rules.ts';

/** Whether the rows of an approval table say what follows from them: an approver, a lane, or approvers that stand across. */
export function saysWhoApproves(table: Table): boolean {
  return columnFor(table, ['approver', 'lane']) !== null || isMatrixOfApprovers(table);
}

/** Asks who approves in approval tables that are left out because no column says so. */
export function questionsAboutApprovers(tables: readonly Table[]): readonly Question[] {
  return tables
    .filter((table) => table.kind === 'approvals' && table.confidence >= SURE_ENOUGH && !saysWhoApproves(table))
    .map((table) => ({
      table: table.id,
      column: null,
      text: `Which column of the approval table at ${table.sheet} ${rangeOf(table.area)} says who approves, or which lane applies? None was recognised, so the table is left out until you say so.`,
    }));
}
