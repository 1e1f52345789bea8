import { conditionCell } from '../../core/audit/approval-places.ts';
import { usualWait } from '../../core/governance/approval-history/usual-wait.ts';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { fasterLanes } from '../../core/governance/approvals/faster-lanes.ts';
import type { LaneAnswer, MissingValue } from '../../core/governance/approvals/lane-answer.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { ApprovalField, ApprovalRule } from '../../core/plan/approvals.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type { DealAnswer, DealAsk, DealOutcome, MissingLine } from '../pane/lanes/approvals-answers.ts';
import { closestTo } from './approval-check-answer.ts';
import { historyIn } from './approval-history-answer.ts';
import { laneAt } from './approval-map.ts';
import { tablesIn } from './approvals-answer.ts';
import type { Workbench } from './workbench.ts';

/** What one approval table of a bench says of a deal, and what would put it into a faster lane; null where it is gone. */
export function tryDeal(bench: Workbench, { table: at, values }: DealAsk): DealAnswer | null {
  const table = tablesIn(bench)[at];
  if (table === undefined) return null;
  const record = new Map(
    table.fields.flatMap(({ name }, field) => {
      const value = values[field];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const answer = laneOfRecord(table, record);
  return {
    revision: bench.revision,
    outcome: outcomeIn(bench, table, answer, record),
    faster: fasterLanes(table, record, answer).map(({ lane, rule, changes }) => ({
      lane: laneAt(table, lane.key),
      rule: table.rules.indexOf(rule),
      changes: changes.map(({ field, to, span, currency }) => ({ field: fieldAt(table, field), to, span, currency })),
    })),
  };
}

function outcomeIn(
  bench: Workbench,
  table: ApprovalTable,
  answer: LaneAnswer,
  record: ReadonlyMap<string, FieldValue>,
): DealOutcome {
  const rulesAt = (rules: readonly ApprovalRule[]): readonly number[] => rules.map((rule) => table.rules.indexOf(rule));
  const missing = (values: readonly MissingValue[]): readonly MissingLine[] =>
    values.map(({ field, why }) => ({ field: fieldAt(table, field), why }));
  switch (answer.is) {
    case 'decided':
      return {
        is: 'decided',
        rules: rulesAt(answer.rules),
        lane: laneAt(table, answer.lane.key),
        used: answer.used.map(({ field, ...used }) => ({ ...used, field: fieldAt(table, field) })),
        immaterial: missing(answer.immaterial),
        usual: usualWait(historyIn(bench), answer.rule),
      };
    case 'undecided':
      return {
        is: 'undecided',
        missing: missing(answer.missing),
        unread: answer.unread.flatMap((one) => cellOfCondition(table, one) ?? []),
        lanes: answer.lanes.map(({ key }) => laneAt(table, key)),
        mayBeUncovered: answer.mayBeUncovered,
      };
    case 'uncovered':
      return { is: 'uncovered', rules: closestTo(record, table) };
    case 'conflict':
      return { is: 'conflict', rules: rulesAt(answer.rules) };
  }
}

function fieldAt({ fields }: ApprovalTable, { name }: ApprovalField): number {
  return fields.findIndex((field) => field.name === name);
}

function cellOfCondition({ rules }: ApprovalTable, wanted: ApprovalRule['conditions'][number]): CellRef | null {
  const rule = rules.find(({ conditions }) => conditions.includes(wanted));
  return rule === undefined ? null : conditionCell(rule, wanted.column);
}
