import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { recognise } from '../recognise.ts';
import { findTables } from './find-tables.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };
const sheets = (names: readonly string[], of: (at: number) => string): string =>
  names.map((name, at) => `## ${name}\n${of(at)}`).join('\n');

const scorecard = (at: number): string => `
  | Measure         | Target | Actual   | Unit  |
  | Deliveries      | 95%    | ${90 + at}% | %     |
  | Open complaints | 10     | ${14 - at}  | count |
  | Cycle time      | 5      | ${7 - at}   | days  |`;

test.each([
  [['2026-01', '2026-02', '2026-03'], 'Book.xlsx'],
  [['Jan', 'Feb', 'Mar'], 'Scorecard 2026.xlsx'],
  [['M1', 'M2', 'M3'], 'Scorecard 2026.xlsx'],
  [['KPI_2026_01', 'KPI_2026_02', 'KPI_2026_03'], 'Book.xlsx'],
])('The same scorecard on the sheets %j is one with a reading each', (names, file) => {
  const { plan } = recognise(littleWorkbook(sheets(names, scorecard), file), OPTIONS);
  expect(plan.measures.map(({ name, readings }) => [name, readings.map(({ on, value }) => [on, value])])).toEqual([
    [
      'Deliveries',
      [
        ['2026-01-31', 0.9],
        ['2026-02-28', 0.91],
        ['2026-03-31', 0.92],
      ],
    ],
    [
      'Open complaints',
      [
        ['2026-01-31', 14],
        ['2026-02-28', 13],
        ['2026-03-31', 12],
      ],
    ],
    [
      'Cycle time',
      [
        ['2026-01-31', 7],
        ['2026-02-28', 6],
        ['2026-03-31', 5],
      ],
    ],
  ]);
});

test('The newest sheet may stand first, and one of them may have a column more', () => {
  const more = (at: number): string =>
    at === 1 ? scorecard(at).replaceAll(/(\| (?:Unit|%|count|days) +)\|/g, '$1| Note |') : scorecard(at);
  const { plan } = recognise(littleWorkbook(sheets(['Mar', 'Feb', 'Jan', 'Dec 2025'], more), 'Book.xlsx'), OPTIONS);
  expect(plan.measures[0]?.readings.map(({ on }) => on)).toEqual([
    '2025-12-31',
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
  ]);
});

test('Without a year nothing is dated, and sheets that are called otherwise are no series', () => {
  const drawn = (names: readonly string[]): unknown =>
    findTables(littleWorkbook(sheets(names, scorecard), 'Book.xlsx'), OPTIONS).tables.map(({ series }) => series);
  expect(drawn(['Jan', 'Feb', 'Mar'])).toEqual([undefined, undefined, undefined]);
  expect(drawn(['North', 'South', 'West'])).toEqual([undefined, undefined, undefined]);
});

const status = (at: number): string => `
  | Project     | Health                          | Progress     |
  | Harbour app | ${['green', 'amber', 'red'][at]} | ${30 + at}% |
  | Cold store  | amber                           | ${20 + at}% |
  | Fleet       | green                           | ${50 + at}% |`;

test('Of sheets that list the same work the last is the plan, and the others are how it stood', () => {
  const { plan } = recognise(littleWorkbook(sheets(['KW 10', 'KW 11', 'KW 12'], status), 'Status 2026.xlsx'), OPTIONS);
  expect(plan.initiatives.map(({ name, percentComplete }) => [name, percentComplete])).toEqual([
    ['Harbour app', 0.32],
    ['Cold store', 0.22],
    ['Fleet', 0.52],
  ]);
  expect(
    plan.updates.filter(({ of }) => of === 'Harbour app').map(({ on, percentComplete }) => [on, percentComplete]),
  ).toEqual([
    ['2026-03-08', 0.3],
    ['2026-03-15', 0.31],
  ]);
});

test('Work that is due anew each month stays in the plan', () => {
  const monthly = (at: number): string => `
    | Task        | Owner    | Due          |
    | Close books | Mia Voss | 2026-0${at + 1}-05 |
    | Send report | Jan Roth | 2026-0${at + 1}-12 |`;
  const { plan } = recognise(littleWorkbook(sheets(['Jan', 'Feb', 'Mar'], monthly), 'Tasks 2026.xlsx'), OPTIONS);
  expect(plan.milestones).toHaveLength(6);
});

test('Months of capacity are those that the sheets are called after', () => {
  const monthly = (at: number): string => `
    | Name     | Days available | Leave |
    | Mia Voss | ${20 - at}     | 1     |
    | Jan Roth | ${18 + at}     | 0     |`;
  const { plan } = recognise(littleWorkbook(sheets(['Jan 26', 'Feb 26', 'Mar 26'], monthly), 'Book.xlsx'), OPTIONS);
  expect(plan.availability.map(({ period }) => period?.key)).toEqual([
    '2026-01',
    '2026-01',
    '2026-02',
    '2026-02',
    '2026-03',
    '2026-03',
  ]);
});

test('A second look at the same workbook gives the very same tables', () => {
  const workbook = littleWorkbook(sheets(['2026-01', '2026-02', '2026-03'], scorecard), 'Book.xlsx');
  const first = findTables(workbook, OPTIONS);
  const second = findTables(workbook, OPTIONS, first);
  expect(second.tables.every((table, at) => table === first.tables[at])).toBe(true);
});

test('Sheets that nobody named are of the month that stands above their table, in words or as a day shown so', () => {
  const sheet = (at: number, above: string): string =>
    `## Sheet${at + 1}
    | ${above} |
    | Name    | Team  | Days available | Leave |
    | Ada Lin | North | ${18 + at}     | 2     |
    | Bob Ray | North | 20             | ${at} |
    | Cid Fox | South | 19             | 1     |`;
  const months = (lines: readonly string[]): readonly (string | undefined)[] =>
    findTables(littleWorkbook(lines.map((line, at) => sheet(at, line)).join('\n')), {
      corrections: [],
      fiscalYearStart: 1,
    }).tables.map(({ series }) => series?.period.key);
  const expected = ['2026-03', '2026-04', '2026-05'];
  expect(months(['March 2026', 'April 2026', 'May 2026'])).toEqual(expected);
  expect(months(['Availability March 2026', 'Availability April 2026', 'Availability May 2026'])).toEqual(expected);
  expect(months(expected.map((month) => `{format:mmmm yyyy}${month}-01`))).toEqual(expected);
  expect(months(['North', 'South', 'West'])).toEqual([undefined, undefined, undefined]);
});
