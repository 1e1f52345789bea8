import { conditionCell } from '../../core/audit/approval-places.ts';
import type { ApprovalHistory } from '../../core/governance/approval-history/approval-history.ts';
import { usualWait } from '../../core/governance/approval-history/usual-wait.ts';
import type { ApprovalTable, TableLane } from '../../core/governance/approvals/approval-table.ts';
import { approvalTablesOf } from '../../core/governance/approvals/approval-tables.ts';
import { countBits } from '../../core/governance/approvals/bits.ts';
import { classOfValue } from '../../core/governance/approvals/class-of-value.ts';
import type { Column } from '../../core/governance/approvals/grid.ts';
import { gridOf } from '../../core/governance/approvals/grid.ts';
import { outcomeOf } from '../../core/governance/approvals/outcome-of.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type {
  ApprovalsAnswer,
  FieldOutline,
  LaneOutline,
  MapAnswer,
  MapAsk,
  RuleOutline,
  TableOutline,
} from '../pane/lanes/approvals-answers.ts';
import { bandsOf, valueOfBand } from './approval-bands.ts';
import { historyIn } from './approval-history-answer.ts';
import { approvalMap, laneAt } from './approval-map.ts';
import { cellsOf, namesOf } from './row-parts.ts';
import type { Workbench } from './workbench.ts';

/** The approval tables of a bench: their rows, lanes and fields. */
export function approvalsAnswer(bench: Workbench): ApprovalsAnswer {
  const history = historyIn(bench);
  return { revision: bench.revision, tables: tablesIn(bench).map((table) => outlineOf(table, history)) };
}

/** One of them over two of its fields; null where it is gone. */
export function approvalMapAnswer(bench: Workbench, ask: MapAsk): MapAnswer | null {
  const table = tablesIn(bench)[ask.table];
  return table === undefined ? null : { revision: bench.revision, ...approvalMap(table, ask) };
}

export function tablesIn({ session }: Workbench): readonly ApprovalTable[] {
  return approvalTablesOf(session.recognition.plan);
}

function outlineOf(table: ApprovalTable, history: ApprovalHistory): TableOutline {
  const { id, name, hitPolicy, isPolicyStated, lanes, rules, rates } = table;
  const grid = gridOf(table);
  const own = grid.columns.flatMap(({ axis }) => axis.money.currency ?? []);
  return {
    id,
    name,
    hitPolicy,
    isPolicyStated,
    fields: grid.columns.map((column) => fieldOutline(column, table)),
    lanes: lanes.map((lane) => laneOutline(lane, table, history)),
    rules: rules.map((rule) => ruleOutline(rule, table)),
    currencies: [...new Set([...own, ...rates.flatMap(({ from, to }) => [from, to])])],
  };
}

function fieldOutline(column: Column, table: ApprovalTable): FieldOutline {
  const { axis, may } = column;
  const { name, kind, unit } = axis.field;
  const { rows } = gridOf(table);
  const bands = bandsOf(column, rows);
  const counts = bands.map((band) => {
    const { at } = classOfValue(axis, valueOfBand(band, column), table.rates);
    return at === null ? 0 : countBits(may[at]!);
  });
  return {
    name,
    kind,
    unit,
    currency: axis.money.currency,
    bands,
    usualBand: counts.indexOf(counts.reduce((most, one) => Math.max(most, one), 0)),
    asked: table.rules.length - countBits(column.any),
  };
}

function laneOutline(lane: TableLane, { rules }: ApprovalTable, history: ApprovalHistory): LaneOutline {
  const own = rules.flatMap((rule, at) => (outcomeOf(rule).lane === lane.key ? [{ rule, at }] : []));
  const limits = own.flatMap(({ rule }) => rule.waitLimit ?? []);
  const names = (of: (rule: ApprovalRule) => readonly string[]): readonly string[] => [
    ...new Set(own.flatMap(({ rule }) => of(rule))),
  ];
  return {
    name: lane.name,
    authority: lane.authority,
    needsNobody: lane.needsNobody,
    approvers: names((rule) => namesOf(rule.approvers)),
    deputies: names((rule) => namesOf(rule.deputies)),
    limits: limits.length === 0 ? null : [Math.min(...limits), Math.max(...limits)],
    rules: own.map(({ at }) => at),
    usual: lane.name === null ? null : usualWait(history, lane.name),
  };
}

function ruleOutline(rule: ApprovalRule, table: ApprovalTable): RuleOutline {
  const of = (name: string) => rule.conditions.find(({ field }) => field.name === name);
  return {
    name: rule.name,
    cells: [
      ...cellsOf(rule, ['lane', 'approvers', 'deputies', 'waitLimit']),
      ...rule.conditions.map(({ column }) => conditionCell(rule, column)),
    ],
    texts: table.fields.map(({ name }) => of(name)?.text ?? ''),
    unread: table.fields.flatMap(({ name }, field) => {
      const asked = of(name);
      return asked?.condition.is === 'unread'
        ? [{ field, nearest: asked.condition.nearest, cell: conditionCell(rule, asked.column) }]
        : [];
    }),
    lane: laneAt(table, outcomeOf(rule).lane),
    approvers: namesOf(rule.approvers),
    deputies: namesOf(rule.deputies),
    waitLimit: rule.waitLimit ?? null,
    note: rule.note ?? null,
  };
}
