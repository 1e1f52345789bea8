import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const measures = (drawing: string): unknown => {
  const { plan } = recognise(littleWorkbook(drawing, 'Book.xlsx'), { corrections: [], fiscalYearStart: 1 });
  return plan.measures.map(({ name, target, readings }) => [
    name,
    target,
    readings.map(({ on, value }) => [on, value]),
  ]);
};

test('Measures may stand across, their targets and months down', () => {
  expect(
    measures(`
    ## KPIs
    | Month    | Deliveries | Open complaints |
    | Target   | 95%        | 10              |
    | Jan 2026 | 92%        | 14              |
    | Feb 2026 | 94%        | 12              |
    | Mar 2026 | 96%        | 9               |`),
  ).toEqual([
    [
      'Deliveries',
      0.95,
      [
        ['2026-01-31', 0.92],
        ['2026-02-28', 0.94],
        ['2026-03-31', 0.96],
      ],
    ],
    [
      'Open complaints',
      10,
      [
        ['2026-01-31', 14],
        ['2026-02-28', 12],
        ['2026-03-31', 9],
      ],
    ],
  ]);
});

test('Readings by week stand under the days that the weeks end on', () => {
  expect(
    measures(`
    ## KPI weekly
    | Week ending | Deliveries | Open complaints |
    | 2026-01-09  | 92%        | 14              |
    | 2026-01-16  | 94%        | 12              |
    | 2026-01-23  | 96%        | 9               |`),
  ).toMatchObject([
    ['Deliveries', undefined, [['2026-01-11', 0.92], {}, {}]],
    ['Open complaints', undefined, {}],
  ]);
});

test('A series of numbers that nobody calls a scorecard is none', () => {
  expect(
    measures(`
    ## Prices
    | Date       | Copper | Steel |
    | 2026-01-09 | 92     | 14    |
    | 2026-01-16 | 94     | 12    |
    | 2026-01-23 | 96     | 9     |`),
  ).toEqual([]);
});
