import { expect, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approvalCheckAnswer } from '../../addin/worker/approval-check-answer.ts';
import { approvalHistoryAnswer } from '../../addin/worker/approval-history-answer.ts';
import { approvalsAnswer } from '../../addin/worker/approvals-answer.ts';
import { receivedRows } from '../../addin/worker/rows-sent.ts';
import { confidenceAnswer, scheduleAnswer } from '../../addin/worker/schedule-answer.ts';
import { scenariosAnswer, scorecardAnswer } from '../../addin/worker/scorecard-answer.ts';
import type { ScheduledWork } from '../../addin/pane/plan-answers.ts';
import type { HistoryGroup } from '../../addin/pane/lanes/history-answers.ts';
import type { Workbench } from '../../addin/worker/workbench.ts';
import { openBench } from '../../addin/worker/workbench.ts';
import { dependencyLinks } from '../../core/plan/dependency-links.ts';
import { scheduledWith } from '../../core/schedule/schedule-of.ts';
import type { Day } from '../../core/calendar/day.ts';
import { scheduleJson } from '../../core/cli/schedule/schedule-json.ts';
import { makeSample } from '../../core/sample/sample-workbook.ts';
import { chainTo } from '../../core/schedule/driving-chain.ts';
import { finishConfidence } from '../../core/schedule/finish-confidence.ts';
import { followed } from '../../core/schedule/simulate.ts';
import type { GroupJson, LanesJson } from '../../core/cli/lanes/lanes-json.ts';
import type { ScorecardJson } from '../../core/cli/scorecard/scorecard-json.ts';
import { presentLimits } from '../../core/scorecard/process-chart.ts';
import { lanekeeper } from '../cli/lanekeeper.ts';
import { lanesWorkbook } from './lanes-workbook.ts';
import { weeklyWorkbook } from './weekly-workbook.ts';

const TODAY = '2026-11-21' as Day;

async function benchOf(make: (today: Day) => Promise<Uint8Array>): Promise<Workbench> {
  const about = { name: 'Plan.xlsx', bytes: await make(TODAY), today: TODAY, language: 'en', beside: null } as const;
  const { bench } = openBench(about, () => undefined);
  if (bench === null) throw new Error('The workbook was refused.');
  return bench;
}

/** What `lanekeeper schedule` says of a bench’s plan, with so many samples. */
function told({ session }: Workbench, samples: number) {
  const { plan } = session.recognition;
  const holidays = new Set([...plan.holidays, ...session.settings.holidays]);
  const calendar = { weekdays: session.settings.workingWeekdays, holidays };
  const schedule = scheduledWith(plan, { calendar, today: TODAY }, session.workbook);
  const confidence = followed(finishConfidence(schedule, { samples, seed: 1, end: null }));
  const links = dependencyLinks(plan);
  return scheduleJson({ file: '', plan, whole: schedule, schedule, links, confidence, end: null }, 'en');
}

test.each([
  ['the sample', makeSample],
  ['a plan with estimates and a cycle', weeklyWorkbook],
])('the pane and the command say the same of a schedule: %s', async (_name, make) => {
  const bench = await benchOf(make);
  const answer = scheduleAnswer(bench);
  const received = receivedRows<ScheduledWork>(answer.works);
  const works = Array.from({ length: received.length }, (_, at) => received.at(at)!);
  const json = told(bench, 200);
  expect(
    works.map(({ start, finish, margin, totalFloat, freeFloat, isCritical, isNearCritical }) => [
      start,
      finish,
      margin,
      totalFloat,
      freeFloat,
      isCritical,
      isNearCritical,
    ]),
  ).toEqual(
    json.works.map(({ start, finish, margin, totalFloat, freeFloat, critical, nearCritical }) => [
      start,
      finish,
      margin,
      totalFloat,
      freeFloat,
      critical,
      nearCritical,
    ]),
  );
  const missed = ({ work }: { work: number }): number => Math.min(0, json.works[work]?.margin ?? 0);
  expect(Array.from(answer.ends, (work) => ({ work, chain: chainTo(answer.chains, work) }))).toEqual(
    json.ends
      .filter(({ linked }) => linked)
      .toSorted((one, other) => missed(one) - missed(other))
      .map(({ work, chain }) => ({ work, chain })),
  );
  expect(answer.cycles.map(({ chain }) => chain)).toEqual(json.cycles.map(({ chain }) => chain));
  expect(answer.screens.map(({ verdict }) => verdict)).toEqual(json.screens.map(({ verdict }) => verdict));
  const notes = answer.caveats.filter(({ what }) => what !== 'no-links').map(({ count }) => count);
  expect(json.notes.filter((note) => /^\d/.test(note)).map((note) => Number.parseInt(note, 10))).toEqual(
    expect.arrayContaining(notes),
  );
  const simulated = await confidenceAnswer(bench, { samples: 200 }, { isWanted: () => true, tell: () => undefined });
  expect(simulated?.confidence?.finishes.map(({ work, p50, p80, p90 }) => ({ work, p50, p80, p90 }))).toEqual(
    json.confidence?.finishes.map(({ work, p50, p80, p90 }) => ({ work, p50, p80, p90 })),
  );
});

test.each([
  ['the sample', makeSample],
  ['a plan with a gap and a clash', lanesWorkbook],
])('the pane’s approval tables and history are those of the command on the same file: %s', async (_name, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-'));
  writeFileSync(join(folder, 'plan.xlsx'), await make(TODAY));
  const { out } = await lanekeeper(folder, ['lanes', 'plan.xlsx', '-f', 'json', '--today', TODAY]);
  rmSync(folder, { recursive: true });
  const json = JSON.parse(out) as LanesJson;
  const bench = await benchOf(make);
  const { tables } = approvalsAnswer(bench);
  expect(
    tables.map(({ name, hitPolicy, isPolicyStated, fields, rules, lanes }) => [
      name,
      hitPolicy,
      isPolicyStated,
      fields.map(({ name: field, kind }) => [field, kind]),
      rules.length,
      lanes.map(({ authority, rules: own, approvers, usual }) => [authority, own.length, approvers, usual]),
    ]),
  ).toEqual(
    json.tables.map(({ name, hitPolicy, policyStated, fields, rows, lanes }) => [
      name,
      hitPolicy,
      policyStated,
      fields.map(({ name: field, kind }) => [field, kind]),
      rows,
      lanes.map(({ authority, rows: own, approvers, usualWait }) => [authority, own, approvers, usualWait]),
    ]),
  );
  for (const [at, { gaps, overlaps, unreachable }] of json.tables.entries()) {
    const check = approvalCheckAnswer(bench, { table: at });
    expect(check?.gaps.map(({ kind }) => kind)).toEqual(gaps.map(({ kind }) => kind));
    expect(check?.overlaps.map(({ isConflict }) => isConflict)).toEqual(overlaps.map(({ conflict }) => conflict));
    expect(check?.unreachable.length).toBe(unreachable.length);
  }
  const history = approvalHistoryAnswer(bench);
  const told = ({ name, cases, waits, yield: { decided, rejected, changed, share, interval } }: HistoryGroup) => [
    name,
    cases.length,
    [decided, rejected, changed, share, interval.low, interval.high],
    [waits.median, waits.ninetieth, waits.open.cases],
  ];
  const same = (group: GroupJson) => [
    group.name,
    group.cases,
    [group.decided, group.rejected, group.changed, group.yield, group.low, group.high],
    [group.median, group.ninetieth, group.open],
  ];
  const byName = (one: readonly unknown[], other: readonly unknown[]): number =>
    String(one[0]).localeCompare(String(other[0]));
  if (json.history === null) throw new Error('The command tells no history.');
  expect(history.lanes.length).toBeGreaterThan(1);
  expect(history.lanes.map(told).toSorted(byName)).toEqual(json.history.lanes.map(same).toSorted(byName));
  expect(history.approvers.map(told).toSorted(byName)).toEqual(json.history.approvers.map(same).toSorted(byName));
  expect(history.bands.map((band) => told(band).slice(1))).toEqual(
    json.history.bands.map((band) => same(band).slice(1)),
  );
  expect(history.lanes.flatMap(({ name, brokenLimit }) => (brokenLimit === null ? [] : [[name, brokenLimit]]))).toEqual(
    json.history.slow.map(({ lane, limit }) => [lane, limit]),
  );
  expect(history.proposals.map(({ by, name, freed }) => [by, name, freed])).toEqual(
    json.history.proposals.map(({ by, name, freed }) => [by, name, freed]),
  );
  expect(history.queues.map(({ approver }) => approver)).toEqual(
    json.history.sharedQueues.map(({ approver }) => approver),
  );
});

test('a simulation that nobody waits for any more ends without an answer', async () => {
  const bench = await benchOf(weeklyWorkbook);
  let asked = 0;
  const answer = await confidenceAnswer(
    bench,
    { samples: 2_000_000 },
    { isWanted: () => (asked += 1) < 3, tell: () => undefined },
  );
  expect(answer).toBe(null);
  expect(asked).toBe(3);
});

test.each([
  ['the sample', makeSample],
  ['weekly measures with scenarios', weeklyWorkbook],
])('the pane’s scorecard and triggers are those of the command on the same file: %s', async (_name, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-'));
  writeFileSync(join(folder, 'plan.xlsx'), await make(TODAY));
  const { out } = await lanekeeper(folder, ['scorecard', 'plan.xlsx', '-f', 'json', '--today', TODAY]);
  rmSync(folder, { recursive: true });
  const json = JSON.parse(out) as ScorecardJson;
  const bench = await benchOf(make);
  const { scorecard } = scorecardAnswer(bench);
  expect(json.measures.length).toBeGreaterThan(5);
  expect(json.counts).toEqual(scorecard.counts);
  expect(json.teams.map(({ team, counts, measures }) => [team, counts, measures.map(({ name }) => name)])).toEqual(
    scorecard.teams.map(({ team, counts, measures }) => [team, counts, measures.map(({ measure }) => measure.name)]),
  );
  const shown = [...new Set(scorecard.teams.flatMap(({ measures }) => measures))];
  expect(
    json.measures.map(({ name, status, stated, contradicted, verdict, target, newest, limits, signals, pace }) => [
      name,
      status,
      stated,
      contradicted,
      verdict,
      target,
      newest?.value,
      limits?.lower,
      limits?.centre,
      limits?.upper,
      signals.map(({ kind, side, alarm }) => [kind, side, alarm]),
      pace?.chance,
    ]),
  ).toEqual(
    shown.map(({ measure, status, stated, isContradicted, health, target, points, values, pace }) => {
      const limits = presentLimits(health.chart);
      return [
        measure.name,
        status,
        stated,
        isContradicted,
        health.verdict,
        target,
        points.length === 0 ? undefined : values.at(-1),
        limits?.lower,
        limits?.centre,
        limits?.upper,
        health.current.map((signal) => [signal.kind, signal.side, health.adverse.includes(signal)]),
        pace?.chance,
      ];
    }),
  );
  const { triggers } = scenariosAnswer(bench);
  expect(json.scenarios.map(({ name, state, fired }) => [name, state, fired.length])).toEqual(
    triggers.map(({ told: { scenario, state } }) => [scenario.name, state?.state ?? null, state?.fired.length ?? 0]),
  );
});
