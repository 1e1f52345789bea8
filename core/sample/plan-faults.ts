import type { Day } from '../calendar/day.ts';
import { addDays, weekdayOf } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { SampleCalendar } from './calendar.ts';
import { workingDayUpTo } from './calendar.ts';
import type { MilestoneRow, SamplePlan } from './sample-plan.ts';

/**
 * Puts into a sound plan what goes wrong in real ones: work nobody owns, promises that cannot hold, reports that say
 * green. Changes the plan it is given.
 */
export function addPlanFaults(plan: SamplePlan, calendar: SampleCalendar): void {
  faultRunningWork(plan, calendar);
  faultComingWork(plan, calendar);
  faultInitiatives(plan, calendar);
  faultHistory(plan, calendar);
  faultScorecard(plan);
  faultGovernance(plan, calendar);
  faultAuthority(plan);
  faultResources(plan);
  faultPool(plan, calendar);
}

function change<Row extends object>(row: Row | undefined, fields: Partial<Row>): void {
  if (row !== undefined) Object.assign(row, fields);
}

function milestonesIn(plan: SamplePlan, status: string): MilestoneRow[] {
  return plan.milestones.filter((row) => row.status === status);
}

function faultRunningWork(plan: SamplePlan, calendar: SampleCalendar): void {
  const { today } = calendar;
  const running = milestonesIn(plan, 'On track');
  change(running[0], { due: addWorkingDays(today, -9, calendar), percent: 0.6 });
  change(running[1], {
    stage: 'Decide',
    stageSince: workingDayUpTo(addDays(today, -19), calendar),
    decisionOwner: '',
  });
  change(running[2], { owner: '' });
  change(running[3], { owner: 'TBD' });
  change(running[4], { owner: 'Anton Petrow' });
  change(running[5], { updated: workingDayUpTo(addDays(today, -34), calendar) });
  for (const decision of plan.decisions) if (decision.waiting === running[1]?.id) decision.waiting = '';
  // Nobody reported on these two either.
  const silent = new Set([running[1]?.id, running[5]?.id]);
  plan.updates = plan.updates.filter(({ item }) => !silent.has(item));
}

function faultComingWork(plan: SamplePlan, calendar: SampleCalendar): void {
  const coming = milestonesIn(plan, 'Not started');
  change(coming[0], { due: null });
  change(coming[2], { due: 'TBD' });
  change(coming[4], { owner: 'Growth squad' });
  change(coming[6], { dependsOn: 'M-98' });
  change(coming[9], { id: coming[8]?.id ?? '' });
  const late = coming[12];
  if (late !== undefined) change(late, { start: addWorkingDays(late.start, -15, calendar) });
  // Two neighbours that wait for each other.
  const [first, second] = [coming[14], coming[15]];
  if (first !== undefined && second !== undefined) {
    change(first, { dependsOn: second.id });
    change(second, { dependsOn: first.id });
  }
  const last = coming.at(-1);
  if (typeof last?.due === 'string') change(last, { due: addDays(last.due as Day, 7 - weekdayOf(last.due as Day)) });
}

function faultInitiatives(plan: SamplePlan, calendar: SampleCalendar): void {
  const { initiatives } = plan;
  change(initiatives[4], { end: null });
  change(initiatives[7], { integrator: '' });
  change(initiatives[10], { owner: '' });
  initiatives.push({
    ...initiatives[8]!,
    id: 'I-13',
    jira: '',
    name: 'Referral programme',
    benefit: 'A twentieth of new customers by referral',
    owner: 'Arjun Mehta',
    start: addWorkingDays(calendar.today, 60, calendar),
    end: addWorkingDays(calendar.today, 20, calendar),
    status: 'Not started',
    percent: 0,
  });
}

function faultHistory(plan: SamplePlan, calendar: SampleCalendar): void {
  const running = milestonesIn(plan, 'On track').slice(6, 9);
  const before = (days: number): Day => workingDayUpTo(addDays(calendar.today, -days), calendar);
  const report = (item: string, days: number, stage: 'Build' | 'Decide' | 'Launch', percent: number): void => {
    plan.updates.push({ item, on: before(days), stage, percent, status: 'On track' });
  };
  const [fell, stuck, back] = running;
  if (fell !== undefined) {
    change(fell, { percent: 0.4 });
    report(fell.id, 16, 'Build', 0.6);
    report(fell.id, 2, 'Build', 0.4);
  }
  if (stuck !== undefined) {
    change(stuck, { percent: 0.95 });
    report(stuck.id, 30, 'Build', 0.9);
    report(stuck.id, 16, 'Build', 0.9);
    report(stuck.id, 2, 'Build', 0.95);
  }
  if (back !== undefined) {
    change(back, { stage: 'Decide' });
    report(back.id, 1, 'Decide', back.percent);
  }
}

function faultScorecard({ measures }: SamplePlan): void {
  const named = (name: string) => measures.find(({ measure }) => measure === name);
  change(named('Event meetings'), { target: null });
  for (const row of measures) if (row.drives === 'Gross churn') row.drives = '';
  const quiet = named('Changes that fail');
  if (quiet !== undefined) change(quiet, { readings: quiet.readings.map((value, at) => (at < 13 ? value : null)) });
  const base = named('Demos held');
  if (base === undefined) return;
  const extra = [
    'Calls made',
    'Mails sent',
    'Meetings booked',
    'Proposals sent',
    'Deals in the forecast',
    'Discount asked',
    'References given',
    'Notes written',
  ];
  for (const [at, measure] of extra.entries())
    measures.push({
      ...base,
      id: `K-${String(30 + at)}`,
      measure,
      readings: base.readings.map((value) => (value ?? 0) * (at + 2)),
    });
}

function faultGovernance(plan: SamplePlan, calendar: SampleCalendar): void {
  const { risks, decisions, raci, requests, scenarios } = plan;
  change(risks[1], { owner: '' });
  change(risks[4], { score: 12 });
  change(decisions[3], { raised: workingDayUpTo(addDays(calendar.today, -27), calendar) });
  change(decisions[7], { owner: '' });
  for (const [at, letters] of [
    [2, 'A→R'],
    [5, 'I→A'],
  ] as const) {
    const row = raci[at];
    const [from = '', to = ''] = letters.split('→');
    if (row !== undefined) row.letters = row.letters.map((letter) => (letter === from ? to : letter));
  }
  change(requests[2], { displaces: '' });
  // Holds now, and nobody was moved.
  change(scenarios[3], { trigger: 'Website trials started above 425 for 2 consecutive months' });
}

/**
 * A promise that was lowered without a word in the change log, one that nobody may change, a limit without a number, and
 * an approval table that forgets the largest deals.
 */
function faultAuthority({ commitments, guardrails, approvals }: SamplePlan): void {
  change(commitments[5], { value: '99.5%' });
  change(commitments[4], { approver: '' });
  change(guardrails[4], { limit: 'Customer data stays in the EU' });
  change(approvals[5], { amount: '100,000–500,000' });
}

function faultResources({ allocations }: SamplePlan): void {
  const busy = allocations.filter(({ person }) => person === 'Amara Osei');
  for (const row of busy)
    row.shares = row.shares.map((share, month) => (month === 2 || month === 3 ? share + 0.5 : share));
}

/** One draw without a post-mortem, one initiative that draws month after month, and a request that nobody has time for. */
function faultPool({ draws, requests }: SamplePlan, calendar: SampleCalendar): void {
  change(draws[2], { postMortem: '' });
  const [last] = draws.slice(-1);
  if (last !== undefined)
    for (const months of [1, 2])
      draws.push({ ...last, on: workingDayUpTo(addDays(last.on, -31 * months), calendar), days: 3 });
  draws.sort((one, other) => (one.on < other.on ? -1 : 1));
  change(requests[4], { days: 70, to: addWorkingDays(requests[4]?.from ?? calendar.today, 40, calendar) });
}
