import type { ApprovalCase } from '../../core/governance/approval-history/approval-case.ts';
import type { ApprovalHistory, CaseGroup } from '../../core/governance/approval-history/approval-history.ts';
import { approvalHistoryOf } from '../../core/governance/approval-history/approval-history.ts';
import { proposalsOf } from '../../core/governance/approval-history/autonomy-proposal.ts';
import { sharedQueues } from '../../core/governance/approval-history/shared-queues.ts';
import { slowLanes } from '../../core/governance/approval-history/slow-lanes.ts';
import type { WorkingCalendar } from '../../core/calendar/working-days.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type { Lane } from '../../core/plan/governance.ts';
import { onceFor } from '../../core/plan/once-for.ts';
import { personKey } from '../../core/plan/person-names.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { Settings } from '../../core/plan/settings.ts';
import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { HistoryAnswer, HistoryGroup } from '../pane/lanes/history-answers.ts';
import { namesOf } from './row-parts.ts';
import type { Workbench } from './workbench.ts';

/** How the approvals of a bench's plan went. */
export function approvalHistoryAnswer(bench: Workbench): HistoryAnswer {
  const { approvalRequests, approvalRules } = bench.session.recognition.plan;
  const history = historyIn(bench);
  const place = new Map(approvalRequests.map((request, at) => [request, at]));
  const placesOf = (cases: readonly ApprovalCase[]): readonly number[] =>
    cases.map(({ request }) => place.get(request) ?? 0);
  const told = (group: CaseGroup, rules: readonly ApprovalRule[] = []): HistoryGroup => ({
    name: group.name,
    band: null,
    authority: authorityOf(rules),
    cases: placesOf(group.cases),
    waits: group.waits,
    limits: limitsOf(rules),
    brokenLimit: null,
    yield: group.yield,
  });
  const slow = new Map(slowLanes(history, approvalRules).map(({ lane, limit }) => [lane, limit]));
  const rulesOfLane = (lane: string): readonly ApprovalRule[] =>
    approvalRules.filter((rule) => plainWords(rule.lane ?? '') === plainWords(lane));
  const rulesOfApprover = (name: string): readonly ApprovalRule[] =>
    approvalRules.filter(({ approvers }) => namesOf(approvers).some((one) => personKey(one) === personKey(name)));
  return {
    revision: bench.revision,
    cells: approvalRequests.map((request) => cellOf(request, 'name')),
    span: history.span,
    all: told(history.all),
    lanes: slowestFirst(
      history.lanes.map((lane) => ({
        ...told(lane, rulesOfLane(lane.name)),
        brokenLimit: slow.get(lane.name) ?? null,
      })),
    ),
    approvers: slowestFirst(
      history.approvers.map((one) => ({ ...told(one, rulesOfApprover(one.name)), authority: null })),
    ),
    rules: history.rules.map((group) => told(group, [group.rule])),
    bands: history.bands.map((group) => ({ ...told(group), band: group.band })),
    currency: history.amount?.currency ?? null,
    withoutRate: history.amount?.withoutRate ?? 0,
    proposals: proposalsOf(history, approvalRules).map(({ by, group, freed }) => ({
      by,
      name: group.name,
      row: rowOf(history.rules.find((one) => one === group)?.rule),
      cases: placesOf(group.cases),
      yield: group.yield,
      freed,
    })),
    queues: sharedQueues(history.approvers).map(({ approver, small, large }) => ({
      approver,
      small: { ...small, cases: placesOf(small.cases) },
      large: { ...large, cases: placesOf(large.cases) },
    })),
  };
}

/** The approval history of a bench on its own calendar. */
export function historyIn({ session }: Pick<Workbench, 'session'>): ApprovalHistory {
  const { recognition, settings, today } = session;
  return approvalHistoryOf(recognition.plan, { calendar: calendarOf(recognition.plan.holidays)(settings), today });
}

/** One calendar for as long as nothing of it changes: histories are kept by it. */
const calendarOf = onceFor((ofPlan: Plan['holidays']) =>
  onceFor(({ workingWeekdays, holidays }: Settings): WorkingCalendar => ({
    weekdays: workingWeekdays,
    holidays: new Set([...ofPlan, ...holidays]),
  })),
);

function slowestFirst(groups: readonly HistoryGroup[]): readonly HistoryGroup[] {
  const isSlow = ({ brokenLimit }: HistoryGroup): number => (brokenLimit === null ? 0 : 1);
  return groups.toSorted(
    (one, other) => isSlow(other) - isSlow(one) || (other.waits.median ?? -1) - (one.waits.median ?? -1),
  );
}

function limitsOf(rules: readonly ApprovalRule[]): readonly number[] {
  return [...new Set(rules.flatMap(({ waitLimit }) => waitLimit ?? []))].toSorted((one, other) => one - other);
}

function authorityOf(rules: readonly ApprovalRule[]): Lane | null {
  const authorities = new Set(rules.map(({ authority }) => authority));
  const [authority] = authorities;
  return authorities.size === 1 ? (authority ?? null) : null;
}

function rowOf(rule: ApprovalRule | undefined): readonly string[] {
  if (rule === undefined) return [];
  const asked = rule.conditions.filter(({ condition }) => condition.is !== 'any');
  return [...asked.map(({ field, text }) => `${field.name} ${text}`), ...namesOf(rule.approvers)];
}
