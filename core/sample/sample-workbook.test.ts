import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { openedWorkbook } from '../../test/little-package.ts';
import type { Session } from '../session/session.ts';
import { openSession } from '../session/session.ts';
import { planScorecard } from '../audit/plan-scorecard.ts';
import { approvalHistoryOf } from '../governance/approval-history/approval-history.ts';
import { approvalTablesOf } from '../governance/approvals/approval-tables.ts';
import { checkApprovalTable } from '../governance/approvals/check-approval-table.ts';
import { guardrailStates } from '../governance/guardrail-states.ts';
import { laneOf } from '../governance/lane-of.ts';
import { makeCleanSample, makeSample } from './sample-workbook.ts';

const TODAYS = ['2026-11-21', '2026-03-02', '2027-01-01', '2028-02-29', '2026-07-15'] as Day[];

function audited(bytes: Uint8Array, today: Day): Session {
  return openSession(openedWorkbook(bytes, 'sample.xlsx'), { today });
}

test.each(TODAYS)('the clean plan of %s has nothing to be said about', async (today) => {
  const { audit, recognition } = audited(await makeCleanSample(today), today);
  expect(audit.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(recognition.plan.questions).toEqual([]);
  expect(recognition.plan.initiatives).toHaveLength(12);
  expect(recognition.plan.milestones).toHaveLength(60);
  expect(recognition.plan.people).toHaveLength(40);
  expect(recognition.plan.measures).toHaveLength(19);
  const { requests, draws, flexPools, scenarios } = recognition.plan;
  expect([requests.length, draws.length, flexPools.length, scenarios.length]).toEqual([6, 5, 6, 4]);
  expect(requests.every(({ demand, value }) => demand?.length === 1 && (value ?? 0) > 0)).toBe(true);
  expect(recognition.plan.measures.every(({ readings }) => readings.length === 18)).toBe(true);
});

test.each(TODAYS)(
  'the clean plan of %s has work in each lane, limits near and without a measure, and issues',
  async (today) => {
    const { recognition, settings } = audited(await makeCleanSample(today), today);
    const { plan } = recognition;
    const works = [...plan.initiatives, ...plan.milestones];
    const lanes = works.map((work) => laneOf(work, plan).lane);
    expect(new Set(lanes)).toEqual(new Set(['commitment', 'guardrail', 'autonomy']));
    expect([plan.commitments.length, plan.guardrails.length, plan.changes.length]).toEqual([6, 5, 3]);
    expect(plan.commitments.every(({ approver }) => approver?.names.length === 1)).toBe(true);
    const moved = plan.commitments.filter((one) => one.due !== one.publishedDue || one.value !== one.publishedValue);
    expect(moved.map(({ id }) => id)).toEqual(['CM-2', 'CM-3']);
    const states = guardrailStates(plan, planScorecard(plan, { today, settings }));
    expect(states.map(({ state }) => state)).toEqual([null, 'near', 'inside', 'inside', null]);
    expect(
      works.every(({ tracker }) => (tracker ?? []).every(({ by, text }) => by === 'key' && text.startsWith('AUR-'))),
    ).toBe(true);
    expect(works.filter(({ tracker }) => (tracker ?? []).length > 0)).toHaveLength(72);
    expect(plan.decisions.filter(({ memo }) => memo?.startsWith('https://'))).toHaveLength(7);
  },
);

test.each(TODAYS)('the clean plan of %s approves its deals as its table says, and without a hole', async (today) => {
  const { recognition } = audited(await makeCleanSample(today), today);
  const { plan } = recognition;
  const { approvalRules, approvalRequests, flowSteps, mappedFields, rates } = plan;
  expect([approvalRules, approvalRequests, flowSteps, mappedFields, rates].map((list) => list.length)).toEqual([
    6, 320, 6, 5, 3,
  ]);
  const [table, other] = approvalTablesOf(plan);
  if (table === undefined || other !== undefined) throw new Error('The sample has one approval table.');
  expect(table.hitPolicy).toBe('first');
  const { gaps, overlaps, unreachable } = checkApprovalTable(table);
  expect([gaps.filter(({ kind }) => kind !== 'empty'), overlaps, unreachable]).toEqual([[], [], []]);
  const { rules, all } = approvalHistoryOf(plan, {
    calendar: { weekdays: [1, 2, 3, 4, 5], holidays: new Set() },
    today,
  });
  expect(rules.reduce((sum, { cases }) => sum + cases.length, 0)).toBe(all.cases.length);
  expect(rules.map(({ rule }) => rule.name)).toEqual(['R2', 'R3', 'R4', 'R5', 'R6']);
  expect(all.cases.every(({ row, request }) => row?.rule?.approvers?.text === request.approvers?.text)).toBe(true);
});

test.each(TODAYS)('the sample of %s shows faults of many kinds', async (today) => {
  const { audit } = audited(await makeSample(today), today);
  expect([...new Set(audit.findings.map(({ rule }) => rule))].toSorted()).toEqual(
    expect.arrayContaining([
      'approval-gap',
      'approval-never-changes-outcome',
      'broken-reference',
      'commitment-changed-without-log',
      'commitment-without-approver',
      'date-as-text',
      'decision-waiting',
      'decision-without-owner',
      'dependency-cycle',
      'dependency-date-conflict',
      'duplicate-id',
      'external-link',
      'finish-before-start',
      'flex-draw-without-postmortem',
      'flex-pool-as-routine',
      'guardrail-without-limit',
      'hidden-data-in-total',
      'initiative-without-end',
      'initiative-without-milestone',
      'initiative-without-owner',
      'lagging-without-leading',
      'measure-without-target',
      'milestone-overdue',
      'milestone-without-date',
      'milestone-without-owner',
      'ninety-percent-syndrome',
      'non-working-due-date',
      'number-as-text',
      'number-inside-formulas',
      'over-allocated-person',
      'over-allocated-skill',
      'owner-not-a-person',
      'owner-unknown',
      'percent-went-back',
      'raci-without-accountable',
      'request-without-displacement',
      'risk-score-disagrees',
      'risk-without-owner',
      'short-range',
      'stage-moved-back',
      'stale-measure',
      'stale-status',
      'stray-space',
      'stuck-in-decide',
      'too-many-measures',
      'trigger-met',
      'unknown-predecessor',
      'watermelon-status',
    ]),
  );
});

test('the same day gives the same workbook', async () => {
  const [today] = TODAYS;
  if (today === undefined) throw new Error('No day.');
  const [one, other] = [audited(await makeSample(today), today), audited(await makeSample(today), today)];
  expect(one.workbook.sheets).toEqual(other.workbook.sheets);
});
