import { expect, test } from 'vitest';
import type { MadeMeasure } from '../../test/scorecard/made-measure.ts';
import { measureOf } from '../../test/scorecard/made-measure.ts';
import type { Day } from '../calendar/day.ts';
import { changePoint } from './change-point.ts';
import type { HealthOptions } from './measure-health.ts';
import { measureUnsaid } from './measure-unsaid.ts';
import type { Scorecard } from './scorecard.ts';
import { scorecardOf } from './scorecard.ts';
import { onOneScale } from './shares.ts';

const OPTIONS: HealthOptions = {
  today: '2025-03-05' as Day,
  fiscalYearStart: 1,
  processChanges: [],
  alarmsAYear: 0.1,
};
const cardOf = (measures: readonly MadeMeasure[], options: Partial<HealthOptions> = {}): Scorecard =>
  scorecardOf({ measures: measures.map(measureOf), decisions: [] }, { ...OPTIONS, ...options });
const only = (measure: MadeMeasure, options: Partial<HealthOptions> = {}) => {
  const [first] = cardOf([measure], options).measures;
  if (first === undefined) throw new Error('There is one.');
  return first;
};
const ids = (measure: MadeMeasure): readonly string[] => measureUnsaid(only(measure)).map(({ id }) => id);

/** Mean 11, limits 6.164 and 15.836; see limits.test.ts. January 2024 to December 2024. */
const TWELVE = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];
const GREEN = { text: 'On track', state: null, health: 'green' } as const;

test('a weak signal is no alarm, the whole rule set is there for who wants it', () => {
  const measure: MadeMeasure = { direction: 'higher', target: 8, readings: [...TWELVE, 11, 5.9] };
  expect(only(measure).health.adverse).toEqual([]);
  expect(only(measure, { alarmsAYear: 10 }).health.adverse).toMatchObject([{ kind: 'outside-limits', side: 'low' }]);
});

test('worst first within a team, teams with most off track first, counted and never averaged', () => {
  const card = cardOf([
    { name: 'Fine', teams: ['A'], direction: 'higher', target: 5, readings: [...TWELVE, 11, 12] },
    { name: 'Untold', teams: ['A'], readings: [...TWELVE, 11, 12] },
    { name: 'Missed', teams: ['A', 'B'], direction: 'higher', target: 20, readings: [...TWELVE, 11, 12] },
    { name: 'Fallen', teams: ['B'], direction: 'higher', target: 9, readings: [...TWELVE, 11, 1] },
  ]);
  expect(card.teams.map(({ team, measures }) => [team, ...measures.map(({ measure }) => measure.name)])).toEqual([
    ['B', 'Fallen', 'Missed'],
    ['A', 'Missed', 'Untold', 'Fine'],
  ]);
  expect(card.counts).toEqual({ 'off-track': 2, 'at-risk': 0, 'no-data': 1, 'on-track': 1 });
  expect(card.alarms.map(({ of }) => of.measure.name)).toEqual(['Fallen']);
});

test('an early warning: the leading measure has turned, the lagging one has not; linked from either side', () => {
  const leading: MadeMeasure = {
    name: 'Demos',
    kind: 'leading',
    direction: 'higher',
    target: 5,
    readings: [...TWELVE, 11, 1],
  };
  const lagging: MadeMeasure = {
    name: 'Revenue',
    kind: 'lagging',
    direction: 'higher',
    target: 5,
    readings: [...TWELVE, 11, 12],
  };
  const pairs = (measures: readonly MadeMeasure[]) =>
    cardOf(measures).warnings.map((one) => [one.leading.measure.name, one.lagging.measure.name]);
  expect(pairs([{ ...leading, linked: ['revenue'] }, lagging])).toEqual([['Demos', 'Revenue']]);
  expect(pairs([leading, { ...lagging, linked: ['Demos'] }])).toEqual([['Demos', 'Revenue']]);
  expect(
    pairs([
      { ...leading, linked: ['revenue'] },
      { ...lagging, target: 20 },
    ]),
  ).toEqual([]);
  expect(pairs([leading, lagging])).toEqual([]);
});

test('the stated status is contradicted by the opposite only', () => {
  const missed: MadeMeasure = { direction: 'higher', target: 20, readings: [...TWELVE, 11, 12] };
  expect(only({ ...missed, status: GREEN })).toMatchObject({
    stated: 'on-track',
    status: 'off-track',
    isContradicted: true,
  });
  expect(only({ ...missed, status: { ...GREEN, health: 'amber' } }).isContradicted).toBe(false);
});

test('a declared change of process starts limits anew; an undeclared one is proposed, not assumed', () => {
  const measure: MadeMeasure = {
    direction: 'higher',
    target: 15,
    readings: [...TWELVE.slice(0, 9), ...TWELVE.slice(0, 9).map((value) => value + 10)],
  };
  const later = { today: '2025-07-05' as Day };
  const told = only(measure, later);
  expect(told.proposal).toMatchObject({ at: 9, before: 11, after: 21, point: { on: '2024-10-31' } });
  expect(told.health.chart.stretches).toHaveLength(1);
  const declared = [{ measure: 'demos', on: '2024-10-01' as Day, reason: 'New script' }];
  const anew = only(measure, { ...later, processChanges: declared });
  expect(anew.health.chart.stretches).toHaveLength(2);
  expect(anew.proposal).toBeNull();
  const decision = { name: 'Process change: Demos – new script', decidedOn: '2024-10-01' };
  const card = scorecardOf(
    { measures: [measureOf(measure)], decisions: [decision as never] },
    { ...OPTIONS, ...later },
  );
  expect(card.measures[0]?.health.chart.stretches).toHaveLength(2);
});

test('noise is hardly ever taken for a change, a shift of 2 deviations usually is', () => {
  let state = 12_345;
  const uniform = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const share = (shift: number): number => {
    const runs = Array.from({ length: 1000 }, () =>
      Array.from({ length: 24 }, (_, at) => normal() + (at < 12 ? 0 : shift)),
    );
    return runs.filter((values) => changePoint(values) !== null).length / runs.length;
  };
  expect(share(0)).toBeLessThanOrEqual(0.01);
  expect(changePoint(Array.from({ length: 24 }, (_, at) => at + normal()))).toBeNull();
  expect(share(2)).toBeGreaterThan(0.8);
});

test('percentages written in three ways are read on one scale; numbers that merely differ are left alone', () => {
  const mixed = (values: readonly (number | [number])[]) =>
    onOneScale(
      values.map((value) =>
        typeof value === 'number' ? { value, isShare: false } : { value: value[0], isShare: true },
      ),
    );
  expect(mixed([0.5, 50, [0.5], 0.48, [0.52]])).toEqual({ values: [0.5, 0.5, 0.5, 0.48, 0.52], moved: 1 });
  expect(mixed([50, 52, 0.5, 49])).toEqual({ values: [50, 52, 50, 49], moved: 1 });
  expect(mixed([1.2, 0.9, 1.8, 2.4])).toEqual({ values: [1.2, 0.9, 1.8, 2.4], moved: 0 });
  expect(mixed([0, 0.02, 3, 0.03])).toEqual({ values: [0, 0.02, 0.03, 0.03], moved: 1 });
});

test('what could not be said of what is there, and why', () => {
  expect(ids({ name: 'K7', readings: [3, 4] })).toEqual([
    'stale-readings',
    'no-target',
    'no-direction',
    'few-readings',
  ]);
  expect(ids({ name: 'Churn', target: 3, actual: 4 })).toEqual([
    'few-readings',
    'told-direction',
    'actual-only',
    'no-rhythm',
  ]);
  expect(ids({ name: 'Load', target: 3, direction: 'higher', readings: [null, null] })).toEqual(['no-readings']);
  expect(
    ids({
      name: 'Load',
      unit: '%',
      target: 0.6,
      direction: 'higher',
      readings: [...TWELVE.map((value) => value / 20), 0.5, 50],
    }),
  ).toEqual(['mixed-percentages']);
});

test('values of months to come are plans, missing months are gaps', () => {
  const readings = [...TWELVE, 11, null, 12, 13];
  const found = only({ direction: 'higher', target: 8, readings });
  expect(found.points).toHaveLength(15);
  expect(found.leftOut.ahead).toBe(1);
  const { readings: all, ...rest } = measureOf({ direction: 'higher', target: 8, readings: [...TWELVE, 11, 12] });
  const sparse = scorecardOf(
    { measures: [{ ...rest, readings: all.filter((_, at) => at !== 4 && at !== 5) }], decisions: [] },
    OPTIONS,
  );
  expect(sparse.measures[0]?.points.map(({ value }) => value)).toEqual([
    10,
    12,
    11,
    13,
    null,
    null,
    12,
    10,
    11,
    13,
    10,
    10,
    11,
    12,
  ]);
});

test('a target in points is put on the scale of shares', () => {
  expect(only({ name: 'Churn', unit: '%', target: 5, readings: [0.04, 0.05, 0.06, 0.05] }).target).toBe(0.05);
  expect(only({ name: 'Churn', unit: 'people', target: 5, readings: [0.04, 0.05, 0.06, 0.05] }).target).toBe(5);
});

test('what a period adds to a count raises no alarm: its forecast speaks', () => {
  const year = Array.from({ length: 12 }, (_, at) => 10 * (at + 1));
  const found = only({ name: 'Deals YTD', target: 120, readings: [...year, 10, 10.5] });
  expect(found.health.current).not.toEqual([]);
  expect(found.health.adverse).toEqual([]);
});

test('a count over the year is forecast from its own earlier year', () => {
  const year = (size: number): readonly number[] => Array.from({ length: 12 }, (_, at) => size * ((at + 1) / 12) ** 2);
  const measure: MadeMeasure = { name: 'New ARR YTD', target: 120, readings: [...year(100), 1, 4] };
  const { pace, accumulation, counts, status } = only(measure);
  expect(accumulation).toEqual({ unit: 'year', from: 'words' });
  expect(counts.map(({ totals }) => totals.length)).toEqual([12, 2]);
  expect(pace).toMatchObject({ method: 'own', ownPeriods: 1 });
  // 4 after 2 months is 24 on a straight line; the year before ended at 36 times what it had then.
  expect(pace?.expected).toBeGreaterThan(24);
  expect(pace?.chance).toBeGreaterThan(0);
  expect(pace?.chance).toBeLessThan(1);
  expect(status).not.toBe('no-data');
});
