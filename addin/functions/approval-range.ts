import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { approvalTableIn } from '../../core/records/approval-table-in.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { CellRange } from './cell-argument.ts';
import { isBlank, isError, rowsOf } from './cell-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** Tables that formulas of a workbook use at the same time. */
const MOST_KNOWN = 8;
const KNOWN = new Map<string, ApprovalTable | null>();

/** Reads a range as an approval table, the same cells once: many formulas ask for the same one. */
export function approvalRange(range: CellRange, words: FunctionWords): Answer<ApprovalTable> {
  const rows = rowsOf(range);
  const error = rows.flat().find(isError);
  if (error !== undefined) return invalid(words.holdsError(error.code));
  const cells = rows.map((row) => row.map((cell) => (isBlank(cell) || isError(cell) ? null : cell)));
  const key = JSON.stringify(cells);
  let table = KNOWN.get(key);
  if (table === undefined) {
    table = approvalTableIn(cells);
    const [oldest] = KNOWN.keys();
    if (oldest !== undefined && KNOWN.size >= MOST_KNOWN) KNOWN.delete(oldest);
    KNOWN.set(key, table);
  }
  return table === null ? invalid(words.noApprovalTable) : value(table);
}
