import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { toldPlan } from '../../../test/told-tables.ts';
import { cellOf } from '../../plan/provenance.ts';
import { recognise } from '../recognise.ts';
import { readTargetRange } from '../values/target-range.ts';

test.each<[string, number, number]>([
  ['70–85 %', 0.7, 0.85],
  ['10% to 12%', 0.1, 0.12],
  ['between 5 and 10 days', 5, 10],
  ['5 bis 10 Tage', 5, 10],
  ['zwischen 1,5 und 2,5', 1.5, 2.5],
  ['€ 1-2m', 1e6, 2e6],
  ['100 - 120', 100, 120],
])('%s is a range', (text, low, high) => {
  const range = readTargetRange(text);
  expect(range?.low).toBeCloseTo(low);
  expect(range?.high).toBeCloseTo(high);
});

test.each(['95 %', '≥ 4.5', '2026-03', '10 to 5', 'Q1 - Q2', '-5', 'from Ada to Ben', '', '5-'])(
  '%s is no range',
  (text) => {
    expect(readTargetRange(text)).toBeNull();
  },
);

test('A range in one cell or in two target columns; one number is none', () => {
  const range = (sheet: string): unknown => {
    const [measure] = toldPlan(sheet).measures;
    return [measure?.target, measure?.targetRange, measure?.direction];
  };
  expect(range("## scorecard\n| measure | target | actual |\n| Load | '70 to 85 | 90 |")).toEqual([
    70,
    { low: 70, high: 85 },
    'in-range',
  ]);
  expect(range('## scorecard\n| measure | Min = target | Max = target | actual |\n| Load | 70 | 85 | 90 |')).toEqual([
    70,
    { low: 70, high: 85 },
    'in-range',
  ]);
  expect(range('## scorecard\n| measure | target | actual |\n| Load | 70 | 90 |')).toEqual([70, null, undefined]);
});

test('Targets by period are the target’s history: across, or down with the rows of one measure', () => {
  const long = toldPlan(`
    ## scorecard
    | period  | measure | target | actual |
    | 2026-01-01 | NPS  | 40     | 38     |
    | 2026-02-01 | NPS  | 42     | 39     |`).measures;
  expect(long).toHaveLength(1);
  expect(long[0]?.targets.map(({ on, value }) => [on, value])).toEqual([
    ['2026-01-31', 40],
    ['2026-02-28', 42],
  ]);
  expect(long[0]?.targets[0] && cellOf(long[0].targets[0], 'value')).toEqual({ sheet: 'scorecard', row: 1, column: 2 });
});

test('A reading whose cell shows a percentage says so', () => {
  const [measure] = toldPlan(`
    ## scorecard
    | measure | target | Jan-26 | Feb-26 | Mar-26 |
    | Churn   | 3%     | 2%     | '2 %   | 2      |`).measures;
  expect(measure?.readings.map(({ value, isShare }) => [value, isShare])).toEqual([
    [0.02, true],
    [0.02, true],
    [2, undefined],
  ]);
});

test.each([
  '| Scenario | Trigger | Action | Owner |\n| Slow growth | ARR growth below 5% for two months | Freeze hiring | Ada |\n| Churn up | Churn over 4% | Start the save desk | Ben |',
  '| Szenario | Auslöser | Maßnahme | Verantwortlich |\n| Slow growth | ARR growth below 5% for two months | Freeze hiring | Ada |\n| Churn up | Churn over 4% | Start the save desk | Ben |',
])('A table of triggers holds scenarios, not tasks', (table) => {
  const workbook = littleWorkbook(`## Plan B\n${table}`);
  const { plan } = recognise(workbook, { corrections: [], fiscalYearStart: 1 });
  expect(plan.milestones).toEqual([]);
  expect(plan.scenarios).toMatchObject([
    {
      name: 'Slow growth',
      trigger: 'ARR growth below 5% for two months',
      action: 'Freeze hiring',
      owner: { names: ['Ada'] },
    },
    { name: 'Churn up', trigger: 'Churn over 4%', action: 'Start the save desk', owner: { names: ['Ben'] } },
  ]);
  const [first] = plan.scenarios;
  expect(first && [cellOf(first, 'name').column, cellOf(first, 'action').column]).toEqual([0, 2]);
});

test('Rows of one measure that hold its targets and its readings are one measure', () => {
  const plan = toldPlan(`
    ## scorecard
    | measure       | owner    | category | Jan 2026 | Feb 2026 |
    | Deliveries    | Mia Voss | Soll     | 95%      | 96%      |
    |               |          | Ist      | 92%      | 94%      |
    | Complaints    | Jan Roth | Ziel     | 10       | 9        |
    | Complaints    | Jan Roth | Ist      | 14       |          |
    | Complaints    | Jan Roth | Abweichung | 4      |          |`);
  const values = (list: readonly { readonly value: number | null }[]): unknown => list.map(({ value }) => value);
  expect(
    plan.measures.map(({ name, owner, readings, targets }) => [
      name,
      owner?.names[0],
      values(readings),
      values(targets),
    ]),
  ).toEqual([
    ['Deliveries', 'Mia Voss', [0.92, 0.94], [0.95, 0.96]],
    ['Complaints', 'Jan Roth', [14, null], [10, 9]],
  ]);
});
