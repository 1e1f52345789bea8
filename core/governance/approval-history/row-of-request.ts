import type { ApprovalRequest, ApprovalRule } from '../../plan/approvals.ts';
import type { Lane } from '../../plan/governance.ts';
import { lacksText } from '../../plan/placeholder.ts';
import type { Plan } from '../../plan/plan.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ApprovalTable } from '../approvals/approval-table.ts';
import { approvalTablesOf } from '../approvals/approval-tables.ts';
import { laneOfRecord } from '../approvals/lane-of-record.ts';
import type { HistoryColumns } from './record-of-request.ts';
import { recordOfRequest } from './record-of-request.ts';

/** Where an approval table puts a case today. */
export interface FittingRow {
  /** Null where several rows say the same and nothing tells which of them decides. */
  readonly rule: ApprovalRule | null;
  /** As the table calls it; null where nobody has to approve and no lane is named. */
  readonly lane: string | null;
  readonly authority: Lane | null;
  /** The table lets it pass without an approver. */
  readonly needsNobody: boolean;
}

/**
 * Finds the row of an approval table that a case fits; null where no table has its fields, none decides it, or two decide
 * it differently. A table that puts the case into another of its lanes than the history says is not the one it was decided by.
 */
export function rowFinder(
  plan: Pick<Plan, 'approvalRequests' | 'approvalRules' | 'tables' | 'rates'>,
): (request: ApprovalRequest) => FittingRow | null {
  const tables = approvalTablesOf(plan);
  const columns = columnsByHistory(plan.approvalRequests);
  return (request) => {
    const there = columns.get(request.source.table) ?? new Set<string>();
    const rows = tables.flatMap((table) => rowIn(table, request, there) ?? []);
    return rows.length === 1 ? (rows[0] ?? null) : null;
  };
}

function rowIn(table: ApprovalTable, request: ApprovalRequest, columns: HistoryColumns): FittingRow | null {
  const record = recordOfRequest(request, table, columns);
  const answer = record === null ? null : laneOfRecord(table, record);
  if (answer?.is !== 'decided') return null;
  const { rules, lane } = answer;
  const stated = lacksText(request.lane) ? '' : plainWords(request.lane ?? '');
  const isOther = stated !== lane.key && table.lanes.some(({ key }) => key === stated);
  if (isOther) return null;
  const rule = rules.length === 1 ? (rules[0] ?? null) : null;
  return { rule, lane: lane.name, authority: lane.authority, needsNobody: lane.needsNobody };
}

/** The headers of each history, as far as any line holds a value below them. */
function columnsByHistory(requests: readonly ApprovalRequest[]): ReadonlyMap<string, HistoryColumns> {
  const columns = new Map<string, Set<string>>();
  for (const { source, values } of requests) {
    const known = columns.get(source.table) ?? new Set();
    columns.set(source.table, known);
    for (const { field } of values) known.add(plainWords(field));
  }
  return columns;
}
