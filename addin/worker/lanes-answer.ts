import { daysBetween } from '../../core/calendar/day.ts';
import type { Day } from '../../core/calendar/day.ts';
import { approvalTablesOf } from '../../core/governance/approvals/approval-tables.ts';
import { workOfCommitment } from '../../core/governance/commitments-of.ts';
import { laneOf } from '../../core/governance/lane-of.ts';
import type { Commitment, Lane } from '../../core/plan/governance.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { Decision } from '../../core/plan/registers.ts';
import { isWaiting } from '../../core/plan/waiting-decision.ts';
import type { Initiative, Milestone } from '../../core/plan/work.ts';
import { cellOfEnd, isOpenWork, plannedEnd } from '../../core/plan/working-status.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type { CommitmentLine, DecisionLine, LanesAnswer, RestedOn } from '../pane/lanes/lanes-answers.ts';
import { guardrailLines } from './guardrail-lines.ts';
import { cellsOf, namesOf } from './row-parts.ts';
import type { Workbench } from './workbench.ts';

/** Who may decide what in the plan of a bench. */
export function lanesAnswer(bench: Workbench): LanesAnswer {
  const { today, recognition } = bench.session;
  const { plan } = recognition;
  return {
    revision: bench.revision,
    commitments: plan.commitments.map((one) => commitmentLine(one, plan)).toSorted(byCare),
    guardrails: guardrailLines(bench),
    decisions: plan.decisions.map((one) => decisionLine(one, today)).toSorted(longestWaitFirst),
    approvals: { tables: approvalTablesOf(plan).length, cases: plan.approvalRequests.length },
    work: workByLane(plan),
  };
}

function commitmentLine(commitment: Commitment, plan: Plan): CommitmentLine {
  const { publishedDue = null, publishedValue = null, due = null, value = null } = commitment;
  return {
    name: commitment.name,
    cells: cellsOf(commitment, ['value', 'due', 'approver', 'milestone', 'initiative']),
    customer: commitment.customer ?? null,
    value,
    due,
    owners: namesOf(commitment.owner),
    approvers: namesOf(commitment.approver),
    publishedDue: publishedDue === due ? null : publishedDue,
    publishedValue: publishedValue === value ? null : publishedValue,
    restsOn: restedOn(workOfCommitment(commitment, plan), due),
  };
}

function restedOn(work: Initiative | Milestone | null, due: Day | null): RestedOn | null {
  if (work === null) return null;
  const planned = plannedEnd(work);
  const isDone = !isOpenWork(work);
  const late = due === null || planned === null || isDone ? 0 : daysBetween(due, planned);
  return {
    name: work.name,
    cells: [cellOf(work, 'name'), cellOfEnd(work)],
    isDone,
    planned,
    lateDays: Math.max(0, late),
  };
}

/** Nobody to ask first, then what is planned latest after its day, then by day. */
function byCare(one: CommitmentLine, other: CommitmentLine): number {
  const asked = Math.min(1, one.approvers.length) - Math.min(1, other.approvers.length);
  const late = (other.restsOn?.lateDays ?? 0) - (one.restsOn?.lateDays ?? 0);
  return asked || late || (one.due ?? '9').localeCompare(other.due ?? '9');
}

function decisionLine(decision: Decision, today: Day): DecisionLine {
  const { raisedOn = null, due = null } = decision;
  const waits = isWaiting(decision);
  return {
    name: decision.name,
    cells: cellsOf(decision, ['owner', 'lane', 'raisedOn', 'due', 'blocks']),
    lane: decision.lane ?? null,
    owners: namesOf(decision.owner),
    age: raisedOn === null ? null : Math.max(0, daysBetween(raisedOn, today)),
    due,
    lateDays: due === null || !waits ? 0 : Math.max(0, daysBetween(due, today)),
    blocks: decision.blocks ?? null,
    forum: decision.forum ?? null,
    isWaiting: waits,
    isOnHold: decision.status?.state === 'on-hold',
    decidedOn: decision.decidedOn ?? null,
  };
}

function longestWaitFirst(one: DecisionLine, other: DecisionLine): number {
  const group = groupOf(one) - groupOf(other);
  if (group !== 0) return group;
  return one.isWaiting
    ? (other.age ?? -1) - (one.age ?? -1)
    : (other.decidedOn ?? '').localeCompare(one.decidedOn ?? '');
}

function groupOf({ isWaiting: waits, isOnHold }: DecisionLine): number {
  return waits ? (isOnHold ? 1 : 0) : 2;
}

function workByLane(plan: Plan): LanesAnswer['work'] {
  const found: Record<Lane, { initiatives: CellRef[]; milestones: CellRef[] }> = {
    commitment: { initiatives: [], milestones: [] },
    guardrail: { initiatives: [], milestones: [] },
    autonomy: { initiatives: [], milestones: [] },
  };
  for (const kind of ['initiatives', 'milestones'] as const)
    for (const work of plan[kind]) {
      const lane = isOpenWork(work) ? laneOf(work, plan).lane : null;
      if (lane !== null) found[lane][kind].push(cellOf(work, 'name'));
    }
  return found;
}
