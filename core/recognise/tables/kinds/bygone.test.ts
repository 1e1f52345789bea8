import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { isResultLine } from '../../values/result-line.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing, 'plan.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const terms = (years: readonly number[]): string => `
  | Name | House | Start date | End date |
  ${years.map((year, at) => `| Person of ${year} | House ${at} | ${year}-03-01 | ${year + 5}-02-01 |`).join('\n  ')}`;

test('Dates that begin before any plan that is still kept are those of terms and reigns, not of work', () => {
  const old = tableIn(terms([1970, 1976, 1982, 1988, 1994]));
  expect(old.kind === 'other' || old.confidence < 0.5).toBe(true);
  expect(tableIn(terms([2021, 2022, 2023, 2024, 2025]))).toMatchObject({ kind: 'tasks' });
});

test.each([[[2021, 2022, 2023, 2024, 2025, 2026]], [[2025, 2026]]])(
  'One mistyped year leaves work what it is, however short the list: beside %j',
  (years) => {
    expect(tableIn(terms([1900, ...years]))).toMatchObject({ kind: 'tasks' });
  },
);

test('Empty dates, which are shown as those of 1900, make nothing old, however many they are', () => {
  const table = (year: number): string =>
    tableIn(`
    | Name  | House | Start date    | End date      |
    | Ada   | A     | ${year}-01-05 | ${year}-01-06 |
    | Ben   | B     | ${year}-01-07 | ${year}-01-08 |
    | Cy    | C     | ${year}-01-09 | ${year}-01-10 |
    | Dee   | D     | 2026-03-01    | 2026-03-05    |
    | Eli   | E     | 2026-04-01    | 2026-04-05    |`).kind;
  expect(table(1900)).toBe('tasks');
  expect(table(1906)).toBe('other');
});

test('A list of years long gone is no timeline of a plan', () => {
  const { kind } = tableIn(`
    ## Timeline
    | Year | Event | Place |
    | 1815 | Congress ends | Vienna |
    | 1830 | July revolution | Paris |
    | 1848 | Parliament meets | Frankfurt |
    | 1871 | Empire proclaimed | Versailles |`);
  expect(kind).toBe('other');
});

const PROFIT = `
  | Profit and loss | 2024 | 2025 | Change |
  | Revenue | 1200000 | 1350000 | 12.5% |
  | Cost of sales | 700000 | 760000 | 8.6% |
  | Gross profit | 500000 | 590000 | 18% |
  | Wages | 210000 | 225000 | 7.1% |
  | Net income | 140000 | 176000 | 25.7% |`;

test('A statement of profit and loss is no budget; held against a plan it is', () => {
  expect(tableIn(PROFIT).kind).toBe('other');
  const planned = PROFIT.replace('| 2024 | 2025 | Change |', '| Budget | Actual | Variance |');
  expect(tableIn(planned).kind).toBe('budget');
});

test.each([
  'Gross profit',
  '5999 Operating income',
  'Net income (loss)',
  'Betriebsergebnis',
  'Utilidad neta',
  '営業利益',
])('“%s” is what accounts work out', (text) => {
  expect(isResultLine(text)).toBe(true);
});

test.each(['Revenue', 'Net zero programme', 'Profit sharing', 'Cost', 'Margin'])('“%s” is no result', (text) => {
  expect(isResultLine(text)).toBe(false);
});

test('Values of measures that nobody aims at anything with are no scorecard', () => {
  const list = (head: string, cell: string): string => `
    | State | Chamber | District | Metric | Value | ${head} |
    | Ohio | upper | 1 | turnout | 41.2 | ${cell} |
    | Ohio | upper | 2 | turnout | 39.4 | ${cell} |
    | Utah | lower | 1 | turnout | 45.3 | ${cell} |
    | Utah | lower | 2 | turnout | 40.8 | ${cell} |`;
  const sure = ({ kind, confidence }: Table): number => (kind === 'scorecard' ? confidence : 0);
  expect(sure(tableIn(list('Source', 'census')))).toBeLessThan(0.5);
  expect(sure(tableIn(list('Target', '42')))).toBeGreaterThan(0.5);
});
