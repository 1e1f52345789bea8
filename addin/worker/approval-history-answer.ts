import type { ApprovalCase } from '../../core/governance/approval-history/approval-case.ts';
import type { ApprovalHistory, CaseGroup } from '../../core/governance/approval-history/approval-history.ts';
import { approvalHistoryOf } from '../../core/governance/approval-history/approval-history.ts';
import { proposalsOf } from '../../core/governance/approval-history/autonomy-proposal.ts';
import { sharedQueues } from '../../core/governance/approval-history/shared-queues.ts';
import { slowLanes } from '../../core/governance/approval-history/slow-lanes.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type { Lane } from '../../core/plan/governance.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { HistoryAnswer, HistoryGroup } from '../pane/lanes/history-answers.ts';
import type { Workbench } from './workbench.ts';

/** How the approvals of a bench's plan went. */
export function approvalHistoryAnswer(bench: Workbench): HistoryAnswer {
  const { approvalRequests, approvalRules } = bench.session.recognition.plan;
  const history = historyIn(bench);
  const place = new Map(approvalRequests.map((request, at) => [request, at]));
  const placesOf = (cases: readonly ApprovalCase[]): readonly number[] =>
    cases.map(({ request }) => place.get(request) ?? 0);
  const slow = new Map(slowLanes(history, approvalRules).map((one) => [one.lane, one]));
  const told = (group: CaseGroup, more: Partial<HistoryGroup> = {}): HistoryGroup => ({
    name: group.name,
    band: null,
    authority: null,
    cases: placesOf(group.cases),
    waits: group.waits,
    limit: null,
    isSlow: false,
    yield: group.yield,
    ...more,
  });
  return {
    revision: bench.revision,
    cells: approvalRequests.map((request) => cellOf(request, 'name')),
    span: history.span,
    all: told(history.all),
    lanes: slowestFirst(
      history.lanes.map((lane) => {
        const rules = approvalRules.filter((rule) => plainWords(rule.lane ?? '') === plainWords(lane.name));
        const limit = slow.get(lane.name)?.limit ?? onlyLimit(rules);
        return told(lane, { authority: authorityOf(rules), limit, isSlow: slow.has(lane.name) });
      }),
    ),
    approvers: slowestFirst(history.approvers.map((group) => told(group))),
    bands: history.bands.map((group) => told(group, { band: group.band })),
    currency: history.amount?.currency ?? null,
    withoutRate: history.amount?.withoutRate ?? 0,
    proposals: proposalsOf(history, approvalRules).map(({ by, group, freed }) => ({
      by,
      name: group.name,
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
export function historyIn({ session }: Workbench): ApprovalHistory {
  const { recognition, settings, today } = session;
  const holidays = new Set([...recognition.plan.holidays, ...settings.holidays]);
  return approvalHistoryOf(recognition.plan, { calendar: { weekdays: settings.workingWeekdays, holidays }, today });
}

function slowestFirst(groups: readonly HistoryGroup[]): readonly HistoryGroup[] {
  return groups.toSorted(
    (one, other) => Number(other.isSlow) - Number(one.isSlow) || (other.waits.median ?? -1) - (one.waits.median ?? -1),
  );
}

function onlyLimit(rules: readonly ApprovalRule[]): number | null {
  const limits = new Set(rules.flatMap(({ waitLimit }) => waitLimit ?? []));
  const [limit] = limits;
  return limits.size === 1 ? (limit ?? null) : null;
}

function authorityOf(rules: readonly ApprovalRule[]): Lane | null {
  const authorities = new Set(rules.map(({ authority }) => authority));
  const [authority] = authorities;
  return authorities.size === 1 ? (authority ?? null) : null;
}
