import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import { approvalTablesOf } from '../governance/approvals/approval-tables.ts';
import { knownBy } from '../plan/known-by.ts';
import type { Correction } from '../plan/settings.ts';
import type { Table } from '../plan/table.ts';
import { recognise } from '../recognise/recognise.ts';
import type { CellValue, Workbook } from '../sheet/workbook.ts';
import { cellsWorkbook } from './cells-workbook.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };

/**
 * Reads cells that somebody says are an approval table, its headers first. Null where no table can be made out, or one
 * without conditions.
 */
export function approvalTableIn(rows: readonly (readonly CellValue[])[]): ApprovalTable | null {
  // The name of its sheet tells a table as much as its headers do.
  const workbook = cellsWorkbook('Approval table', rows);
  const { plan } = recognise(workbook, OPTIONS);
  const [known] = approvalTablesOf(plan);
  if (known !== undefined) return withConditions(known);
  const [largest] = plan.tables.toSorted((one, other) => other.bodyRows.length - one.bodyRows.length);
  return largest === undefined ? null : withConditions(saidTable(workbook, largest));
}

/** The same cells, once it is settled what they are. */
function saidTable(workbook: Workbook, table: Table): ApprovalTable | undefined {
  const said: Correction = {
    sheet: table.sheet,
    table: knownBy(table),
    change: { what: 'kind', kind: 'approvals' },
  };
  return approvalTablesOf(recognise(workbook, { ...OPTIONS, corrections: [said] }).plan)[0];
}

function withConditions(table: ApprovalTable | undefined): ApprovalTable | null {
  return table === undefined || table.fields.length === 0 ? null : table;
}
