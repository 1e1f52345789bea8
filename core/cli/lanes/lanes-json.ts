import type { Day } from '../../calendar/day.ts';
import type { CaseGroup, ApprovalHistory } from '../../governance/approval-history/approval-history.ts';
import { proposalsOf } from '../../governance/approval-history/autonomy-proposal.ts';
import { sharedQueues } from '../../governance/approval-history/shared-queues.ts';
import { slowLanes } from '../../governance/approval-history/slow-lanes.ts';
import { usualWait } from '../../governance/approval-history/usual-wait.ts';
import type { ApprovalTable, TableLane } from '../../governance/approvals/approval-table.ts';
import { checkApprovalTable } from '../../governance/approvals/check-approval-table.ts';
import { outcomeOf } from '../../governance/approvals/outcome-of.ts';
import type { ApprovalField, ApprovalRule } from '../../plan/approvals.ts';
import type { LanesInWords } from '../../records/lanes-in-words.ts';
import { rowPlace } from '../row-place.ts';

/** Approval tables and what is known of how they went. */
export interface ToldLanes {
  readonly file: string;
  readonly today: Day;
  readonly tables: readonly ApprovalTable[];
  /** Rows of all tables of the plan. */
  readonly rules: readonly ApprovalRule[];
  /** Null where the plan has none. */
  readonly history: ApprovalHistory | null;
}

export type LanesJson = ReturnType<typeof lanesJson>;

/** `lanekeeper lanes --format json`. Shares are 0–1, waits working days. Fields are added over time, never renamed or removed. */
export function lanesJson({ file, today, tables, rules, history }: ToldLanes, say: LanesInWords) {
  return {
    version: 1 as const,
    file,
    today,
    tables: tables.map((table) => tableJson(table, history, say)),
    history: history === null ? null : historyJson(history, rules, say),
  };
}

function tableJson(table: ApprovalTable, history: ApprovalHistory | null, say: LanesInWords) {
  const { gaps, overlaps, unreachable, isComplete } = checkApprovalTable(table);
  return {
    name: table.name,
    sheet: table.sheet,
    hitPolicy: table.hitPolicy,
    policyStated: table.isPolicyStated,
    fields: table.fields.map(({ name, kind, currency, unit }) => ({ name, kind, currency, unit })),
    rows: table.rules.length,
    lanes: table.lanes.map((lane) => laneJson(lane, table, history, say)),
    unread: table.rules.flatMap((rule) =>
      rule.conditions
        .filter(({ condition }) => condition.is === 'unread')
        .map(({ field, text }) => ({ row: rowPlace(rule), field: field.name, text })),
    ),
    gaps: gaps.map((gap) => ({ kind: gap.kind, example: say.example(gap, table), cases: say.cases(gap) })),
    overlaps: overlaps.map((overlap) => ({
      conflict: overlap.isConflict,
      example: say.example(overlap, table),
      cases: say.cases(overlap),
      rows: overlap.rules.map(rowPlace),
      all: overlap.allRules.length,
    })),
    unreachable: unreachable.map(({ rule, coveredBy }) => ({
      row: rowPlace(rule),
      coveredBy: coveredBy.map(rowPlace),
    })),
    complete: isComplete.gaps && isComplete.overlaps && isComplete.unreachable,
  };
}

function laneJson(lane: TableLane, { rules }: ApprovalTable, history: ApprovalHistory | null, say: LanesInWords) {
  const rows = rules.filter((rule) => outcomeOf(rule).lane === lane.key);
  const limits = [...new Set(rows.flatMap(({ waitLimit }) => waitLimit ?? []))];
  return {
    name: say.lane(lane),
    authority: lane.authority,
    rows: rows.length,
    approvers: [...new Set(rows.flatMap(({ approvers }) => approvers?.names ?? []))],
    waitLimits: limits,
    usualWait: history === null || lane.name === null ? null : usualWait(history, lane.name),
  };
}

const AMOUNT: ApprovalField = { name: 'Amount', kind: 'money', currency: null, unit: null };

function historyJson(history: ApprovalHistory, rules: readonly ApprovalRule[], say: LanesInWords) {
  const currency = history.amount?.currency ?? null;
  return {
    from: history.span?.from ?? null,
    to: history.span?.to ?? null,
    currency,
    withoutRate: history.amount?.withoutRate ?? 0,
    all: groupJson(history.all, 'all'),
    lanes: history.lanes.map((group) => groupJson(group, group.name)),
    approvers: history.approvers.map((group) => groupJson(group, group.name)),
    bands: history.bands.map((group) => groupJson(group, say.span(group.band, AMOUNT, currency))),
    rules: history.rules.map((group) => groupJson(group, `${rowPlace(group.rule)} ${group.name}`)),
    proposals: proposalsOf(history, rules).map(({ by, group, freed }) => ({
      by,
      name: by === 'all' ? 'all' : group.name,
      decided: group.yield.decided,
      freed,
    })),
    sharedQueues: sharedQueues(history.approvers).map(({ approver, small, large }) => ({
      approver,
      small: { cases: small.cases.length, upTo: small.edge, wait: small.wait },
      large: { cases: large.cases.length, from: large.edge, wait: large.wait },
    })),
    slow: slowLanes(history, rules).map(({ lane, limit, median, cases }) => ({ lane, limit, median, cases })),
  };
}

export type GroupJson = ReturnType<typeof groupJson>;

function groupJson({ cases, yield: yielded, waits }: CaseGroup, name: string) {
  const { decided, rejected, changed, share, interval } = yielded;
  const { median, ninetieth, open } = waits;
  return {
    name,
    cases: cases.length,
    decided,
    rejected,
    changed,
    yield: share,
    low: interval.low,
    high: interval.high,
    waits: waits.cases,
    median,
    ninetieth,
    open: open.cases,
    oldestOpen: open.oldest,
  };
}
