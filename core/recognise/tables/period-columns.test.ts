import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

const periods = (drawing: string, fiscalYearStart = 1): readonly (string | undefined)[] => {
  const [table] = findTables(littleWorkbook(drawing, 'Book.xlsx'), { corrections: [], fiscalYearStart }).tables;
  return table?.columns.slice(1).map(({ period }) => period?.key) ?? [];
};

const grid = (...headers: readonly string[]): string => {
  const cells = headers.map((_, at) => 0.5 + at / 10).join(' | ');
  return `| Name | ${headers.join(' | ')} |\n| Mia Voss | ${cells} |\n| Jan Roth | ${cells} |\n| Ute Kern | ${cells} |`;
};

const JANUARY = ['2026-W02', '2026-W03', '2026-W04'];

test.each([
  [`## Capacity\n${grid("'1/5/2026", "'1/12/2026", "'1/19/2026")}`, ['2026-W02', '2026-W03', '2026-W04']],
  [`## Capacity\n${grid('46023', '46054', '46082')}`, ['2026-01', '2026-02', '2026-03']],
  [`## Capacity 2026\n${grid('w/c 5 Jan', 'w/c 12 Jan', 'w/c 19 Jan')}`, ['2026-W02', '2026-W03', '2026-W04']],
  [`## Capacity\n${grid('KW 52/2025', 'KW 1', 'KW 2')}`, ['2025-W52', '2026-W01', '2026-W02']],
  [`## Capacity\n${grid('2026-01-01', '2026-04-01', '2026-07-01')}`, ['2026-Q1', '2026-Q2', '2026-Q3']],
  [
    `## Capacity\n${grid('2026-01-05', '2026-01-19', '2026-02-02')}`,
    ['2026-01-05/2026-01-18', '2026-01-19/2026-02-01', '2026-02-02/2026-02-15'],
  ],
  [`## Capacity 2026\n${grid('Week of Jan 5', 'Week of Jan 12', 'Week of Jan 19')}`, JANUARY],
  [`## Capacity 2026\n${grid('Week ending 9 Jan', 'Week ending 16 Jan', 'Week ending 23 Jan')}`, JANUARY],
  [`## Capacity 2026\n${grid('Mon 5 Jan', 'Mon 12 Jan', 'Mon 19 Jan')}`, JANUARY],
  [`## Capacity 2026\n${grid('Mo, 05.01.', 'Mo, 12.01.', 'Mo, 19.01.')}`, JANUARY],
  [
    `## Capacity 2026\n${grid('5-11 Jan', '12-18 Jan', '19-25 Jan')}`,
    ['2026-01-05/2026-01-11', '2026-01-12/2026-01-18', '2026-01-19/2026-01-25'],
  ],
])('Headers that are days are the time that their steps say: %s', (drawing, keys) => {
  expect(periods(drawing)).toEqual(keys);
});

test('Quarters under a merged fiscal year are its quarters', () => {
  const drawing = `
    ## Budget
    | Category | FY26 |     | FY27 |     |
    |          | Q3   | Q4  | Q1   | Q2  |
    | Licences | 100  | 100 | 120  | 120 |
    | Travel   | 20   | 30  | 20   | 30  |
    | Hardware | 400  | 0   | 100  | 0   |
    merge: B1:C1
    merge: D1:E1`;
  expect(periods(drawing, 4)).toEqual(['FY2026-Q3', 'FY2026-Q4', 'FY2027-Q1', 'FY2027-Q2']);
});

test('Months of a fiscal year in the title stand in the years that it has', () => {
  const drawing = `## Capacity\n| Capacity FY27 |\n| |\n${grid('Apr', 'May', 'Jan')}`;
  expect(periods(drawing, 4)).toEqual(['2026-04', '2026-05', '2027-01']);
});

test('Quarters between months leave the months what they are', () => {
  const drawing = `
    ## Budget 2026
    | Category | Jan | Feb | Mar | Q1 | Apr | Total |
    | Licences | 10  | 10  | 10  | 30 | 10  | 40    |
    | Travel   | 1   | 1   | 1   | 3  | 1   | 4     |
    | Hardware | 0   | 0   | 50  | 50 | 0   | 50    |`;
  expect(periods(drawing)).toEqual(['2026-01', '2026-02', '2026-03', undefined, '2026-04', undefined]);
});

test('Headers that are dates are called as they are shown', () => {
  const drawing = `
    ## Capacity
    | Name     | 2026-01-01 {format:mmm yy} | 2026-02-01 {format:mmm yy} | 2026-03-01 {format:mmm yy} |
    | Mia Voss | 0.5 | 0.5 | 0.5 |
    | Jan Roth | 0.5 | 0.5 | 0.5 |`;
  const [table] = findTables(littleWorkbook(drawing, 'Book.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables;
  expect(table?.columns.map(({ header }) => header)).toEqual(['Name', '2026-01', '2026-02', '2026-03']);
});

test('Weeks that hold only colours, with a column of the table behind them, are bars and no figures', () => {
  const [one, two] = [' {#3366FF} |', ' |'];
  const rows = [
    `| Dig  | Ada Lin |${one}${one}${two.repeat(4)} Low  |`,
    `| Pour | Ben Ode |${two.repeat(2)}${one}${one}${two.repeat(2)} High |`,
    `| Lay  | Ada Lin |${two.repeat(4)}${one}${one} Low |`,
  ];
  const drawn = littleWorkbook(`
    | Task | Owner | 2026-03-02 | 2026-03-09 | 2026-03-16 | 2026-03-23 | 2026-03-30 | 2026-04-06 | Priority |
    ${rows.join('\n')}`);
  const [table] = findTables(drawn, { corrections: [], fiscalYearStart: 1 }).tables;
  expect(table?.columns.map(({ meaning }) => meaning)).toEqual([
    'title',
    'owner',
    ...Array.from({ length: 6 }, () => null),
    'priority',
  ]);
  expect(table?.calendar?.columns.map(({ column, period }) => [column, period.start]).slice(0, 2)).toEqual([
    [2, '2026-03-02'],
    [3, '2026-03-09'],
  ]);
});
