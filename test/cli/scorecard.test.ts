import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { folderWith, lanekeeper } from './lanekeeper.ts';

const status = z.enum(['on-track', 'at-risk', 'off-track', 'no-data']);
const counts = z.strictObject({ 'off-track': z.int(), 'at-risk': z.int(), 'no-data': z.int(), 'on-track': z.int() });
const cell = z.string().check(z.regex(/!.*[A-Z]{1,3}\d+$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const number = z.nullable(z.number());
const share = z.number().check(z.minimum(0), z.maximum(1));
const kind = z.enum(['outside-limits', 'run', 'trend', 'two-of-three']);
const id = z.string().check(z.regex(/^[a-z-]+$/));

const MEASURE = z.strictObject({
  name: z.string(),
  id: z.nullable(z.string()),
  cell,
  teams: z.array(z.string()),
  owner: z.nullable(z.string()),
  kind: z.nullable(z.enum(['leading', 'lagging'])),
  unit: z.nullable(z.string()),
  scale: z.nullable(z.union([z.literal(1), z.literal(100)])),
  direction: z.nullable(z.enum(['higher', 'lower', 'in-range'])),
  directionFrom: z.nullable(z.enum(['stated', 'target', 'baseline', 'words'])),
  target: z.union([z.null(), z.number(), z.strictObject({ low: z.number(), high: z.number() })]),
  status,
  lacks: z.nullable(z.enum(['newer-reading', 'target', 'direction'])),
  stated: z.nullable(status),
  contradicted: z.boolean(),
  verdict: z.nullable(z.enum(['capable', 'incapable', 'hit-and-miss'])),
  improved: z.boolean(),
  newest: z.nullable(z.strictObject({ on: day, value: number })),
  staleDays: z.nullable(z.int()),
  limits: z.nullable(
    z.strictObject({
      lower: z.number(),
      centre: z.number(),
      upper: z.number(),
      points: z.int(),
      trial: z.boolean(),
    }),
  ),
  alarmFrom: z.number(),
  signals: z.array(
    z.strictObject({
      kind,
      side: z.enum(['high', 'low']),
      since: z.nullable(day),
      bits: z.number(),
      alarm: z.boolean(),
      sentence: z.string(),
    }),
  ),
  accumulates: z.nullable(
    z.strictObject({ unit: z.enum(['month', 'quarter', 'half', 'year']), from: z.enum(['words', 'readings']) }),
  ),
  pace: z.nullable(
    z.strictObject({
      method: z.enum(['own', 'pool', 'straight-line']),
      ownPeriods: z.int(),
      poolPeriods: z.int(),
      elapsed: share,
      expected: z.number(),
      low: z.number(),
      high: z.number(),
      chance: share,
      chanceLow: share,
      chanceHigh: share,
    }),
  ),
  newLevel: z.nullable(z.strictObject({ since: day, before: z.number(), after: z.number(), chance: share })),
  readings: z.array(z.strictObject({ on: day, value: number })),
  sentence: z.string(),
  unsaid: z.array(z.strictObject({ id, message: z.string() })),
});

const SCENARIO = z.strictObject({
  name: z.string(),
  kind: z.enum(['scenario', 'risk']),
  cell,
  text: z.string(),
  read: z.discriminatedUnion('ok', [
    z.strictObject({
      ok: z.literal(true),
      words: z.string(),
      certainty: share,
      confirm: z.boolean(),
      doubts: z.array(z.strictObject({ id, message: z.string() })),
    }),
    z.strictObject({ ok: z.literal(false), why: id, message: z.string(), nearest: z.string() }),
  ]),
  state: z.nullable(z.enum(['met', 'begins', 'not-met', 'unknown'])),
  conditions: z.array(
    z.strictObject({
      measure: z.string(),
      change: z.nullable(z.enum(['share', 'amount'])),
      scale: z.nullable(z.union([z.literal(1), z.literal(100)])),
      unit: z.nullable(z.string()),
      state: z.enum(['holds', 'begins', 'not', 'unknown']),
      value: number,
      bound: number,
      distance: number,
      held: z.int(),
      asked: z.int(),
    }),
  ),
  fired: z.array(z.strictObject({ from: day, to: z.nullable(day) })),
  action: z.nullable(z.string()),
  who: z.nullable(z.string()),
  planned: z.nullable(z.strictObject({ name: z.string(), cell, owner: z.nullable(z.string()) })),
});

const SCORECARD = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  today: day,
  counts,
  teams: z.array(
    z.strictObject({
      team: z.nullable(z.string()),
      counts,
      measures: z.array(z.strictObject({ name: z.string(), cell })),
    }),
  ),
  measures: z.array(MEASURE),
  warnings: z.array(z.strictObject({ leading: z.string(), lagging: z.string() })),
  alarms: z.array(z.strictObject({ measure: z.string(), kind, bits: z.number() })),
  backtest: z.nullable(
    z.strictObject({
      forecasts: z.int(),
      brier: z.number(),
      brierStraight: z.number(),
      auc: number,
      aucStraight: number,
      error: z.number(),
      errorStraight: z.number(),
    }),
  ),
  scenarios: z.array(SCENARIO),
});

const TWELVE = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HEADS = [...MONTHS.map((month) => `${month}-25`), 'Jan-26', 'Feb-26'];
const cellsOf = (values: readonly (string | number | null)[]): (DraftCell | null)[] =>
  values.map((value) => (value === null ? null : { value }));
const sum = (at: number): number => TWELVE.slice(0, at + 1).reduce((one, other) => one + other, 0);

let folder = '';
beforeAll(async () => {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: 'Scorecard',
        rows: [
          ['Measure', 'Team', 'Type', 'Drives', 'Unit', 'Target', 'Status', ...HEADS],
          ['Demos', 'Sales', 'Leading', 'Revenue', 'count', '>= 8', 'On track', ...TWELVE, 11, 1],
          ['Revenue', 'Sales', 'Lagging', null, 'k€', '>= 5', 'On track', ...TWELVE, 11, 12],
          ['Meetings YTD', 'Sales', 'Leading', null, 'count', 130, null, ...TWELVE.map((_, at) => sum(at)), 9, 17],
          ['Churn', 'Success', 'Lagging', null, '%', '5-8', null, ...TWELVE.map((_, at) => `${at} %`), 5, 0.06],
          ['Headcount', null, null, null, null, null, null, ...TWELVE.map(() => null), 10, 11],
        ].map(cellsOf),
      },
      {
        name: 'Scenarios',
        rows: [
          ['Scenario', 'Trigger', 'Action', 'Owner'],
          ['Demos dry up', 'If demos fall below 5', 'Call old customers', 'Ada Byron'],
          ['Slow year', 'Revenue below 9 for two consecutive months', 'Freeze hiring', 'Tom Becker'],
          ['Bad mood', 'When everybody is unhappy', null, null],
        ].map(cellsOf),
      },
    ],
  });
  folder = folderWith({ 'card.xlsx': bytes });
});

const run = (...args: readonly string[]) => lanekeeper(folder, ['scorecard', ...args, '--today', '2026-03-05']);

test('JSON has these fields and no others', async () => {
  const { code, out, err } = await run('card.xlsx', '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const card = SCORECARD.parse(JSON.parse(out));
  expect(card.teams.map(({ team, measures }) => [team, ...measures.map(({ name }) => name)])).toEqual([
    ['Sales', 'Demos', 'Meetings YTD', 'Revenue'],
    ['Success', 'Churn'],
    [null, 'Headcount'],
  ]);
  expect(card.warnings).toEqual([{ leading: 'Demos', lagging: 'Revenue' }]);
  expect(card.alarms).toMatchObject([{ measure: 'Demos', kind: 'outside-limits' }]);
  expect(card.measures.find(({ name }) => name === 'Meetings YTD')?.pace).toMatchObject({
    method: 'own',
    ownPeriods: 1,
  });
  expect(card.measures.find(({ name }) => name === 'Churn')?.target).toEqual({ low: 0.05, high: 0.08 });
  expect(card.scenarios.map(({ name, state, fired }) => [name, state, fired.length])).toEqual([
    ['Demos dry up', 'met', 1],
    ['Slow year', 'not-met', 0],
    ['Bad mood', null, 0],
  ]);
});

test('text tells the worst first, warnings, triggers and what could not be said', async () => {
  const { code, out } = await run('card.xlsx');
  expect(code).toBe(0);
  for (const said of [
    'Worst first',
    'Alarm since 28 Feb 2026: Reading 14 (1) is below the lower limit of 6.164.',
    '1 → ≥ 8 meets it by chance',
    '€12k → ≥ €5k meets it every time',
    '6% → 5% to 8%',
    'No target Headcount',
    '“Demos” has become worse; “Revenue”, which it drives, is still on track.',
    'Demos stands at 1, beyond 5. It would have',
    'Revenue stands at €12k, €3k away from €9k; 0 readings in a row, 2 needed.',
    'It would have fired once: since 28 Feb 2026.',
    'Nearest readable form:',
    'Nothing says what to reach: there is no target.',
  ])
    expect(out.replace(/\s+/g, ' ')).toContain(said);
  expect(out.indexOf('Demos')).toBeLessThan(out.indexOf('Revenue'));
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
});

test.each([60, 80, 100])('in %i columns no line is longer, and nothing is lost', async (width) => {
  const args = ['scorecard', 'card.xlsx', '--today', '2026-03-05'];
  const { out } = await lanekeeper(folder, args, { COLUMNS: String(width) });
  expect(out.split('\n').filter((line) => line.length > width)).toEqual([]);
  const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
  expect(words(out)).toEqual(words((await run('card.xlsx')).out));
});

test('one team, a file, and what makes no sense', async () => {
  const { out } = await run('card.xlsx', '--team', 'success');
  expect(out).toContain('Churn');
  expect(out).not.toContain('Demos');
  expect(await run('card.xlsx', '--team', 'Sals')).toMatchObject({ code: 2, err: expect.stringContaining('Sales') });
  expect(await run()).toMatchObject({ code: 2 });
  expect(await run('card.xlsx', '--format', 'xml')).toMatchObject({ code: 2 });
  expect(await run('none.xlsx')).toMatchObject({ code: 2, err: expect.stringContaining('none.xlsx') });
  const written = await run('card.xlsx', '-o', 'card.txt');
  expect([written.code, written.out]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'card.txt'), 'utf8')).toContain('Worst first');
});
