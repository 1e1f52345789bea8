import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const tablesIn = (drawing: string) =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables;
const rangesIn = (drawing: string): readonly string[] => tablesIn(drawing).map(({ area }) => rangeOf(area));

const LIST = (key: string): string => `
  | Task   | Status      | Owner   | | Hours | | ${key}      |
  | Draft  | In progress | Ada Lin | | 4     | | Not started |
  | Review | Not started | Bob Ray | | 3     | | In progress |
  | Ship   | In progress | Cid Fox | | 9     | | Overdue     |
  | Hand over | Not started | Ada Lin | | 2  | | Complete    |
  | Close  | In progress | Bob Ray | | 1     | | On hold     |`;

test('The words that a column may hold, listed beside the table, are no column of it', () => {
  expect(rangesIn(LIST('Status key'))).toEqual(['A1:E6']);
});

test('Other words beside it are', () => {
  expect(rangesIn(LIST('Remark').replace('In progress     |', 'Ask Ada |'))).toEqual(['A1:G6']);
});

const TASKS = `
  | Task   | Status      | Owner   | Due        |
  | Draft  | In progress | Ada Lin | 2026-03-01 |
  | Review | Not started | Bob Ray | 2026-03-05 |`;

test.each([
  ['two lines that only forms ask', '| Projektname | Apollo |\n| Projektleitung | Ada Lin |\n| Umfang | 12 Wochen |'],
  ['one of them and a day', '| プロジェクト名 | Apollo |\n| 開始日 | 2026-03-01 |'],
  [
    'lines a merged cell long',
    '| Project name | | Apollo | |\n| Project manager | | Ada Lin | |\nmerge: A1:B1\nmerge: C1:D1\nmerge: A2:B2\nmerge: C2:D2',
  ],
])('What is said of one project is no table: %s', (_what, drawing) => {
  expect(rangesIn(`## Project plan\n${drawing}\n| |\n| |${TASKS}`)).toHaveLength(1);
});

test('A list of projects is one, though its header could be asked by a form', () => {
  expect(
    rangesIn('| Project name | Project manager |\n| Apollo | Ada Lin |\n| Borealis | Bob Ray |\n| Cirrus | Cid Fox |'),
  ).toEqual(['A1:B4']);
});

test('Words of two letters beside days are headers of the table, not initials of weekdays', () => {
  const days = [1, 2, 3, 4, 5, 6].map((day) => ` ${day} |`).join('');
  expect(
    rangesIn(`
      | タスク | 担当者 | 開始日     | 工数 | 期間 |${days}
      | 設計   | 田中   | 2026-06-01 | 3    | 2    | | | | | | |
      | 実装   | 鈴木   | 2026-06-03 | 5    | 4    | | | | | | |`),
  ).toEqual(['A1:E3']);
});

test('Rows that blank ones keep apart belong to the header of known words above them', () => {
  const ranges = rangesIn(`
    | Description | Supplier | Unit cost | Quantity | Total | Notes        |
    | |
    | Controller  | Northern |           | 1        | 90    | with a case  |
    | |
    | Lamp ring   |          | 15        | 1        | 15    |              |
    | |
    | Sensor      |          |           |          |       |              |
    | Switch      |          | 4         |          | 4     | to be chosen |`);
  expect(ranges).toEqual(['A1:F8']);
});

test.each([
  [
    'the names are headed below the days',
    '| | 2026-03-02 | 2026-03-03 | 2026-03-04 | 2026-03-05 | 2026-03-06 |',
    '| Tasks |',
    'A2:A6',
  ],
  ['the names are headed beside the weeks', '| Jobs | | 10 | 11 | 12 | 13 | 14 | 15 |', '| Lay the floor |', 'A1:A6'],
])('Names beside a calendar of bars are a list of tasks: %s', (_how, header, second, range) => {
  const tables = tablesIn(`
    ${header}
    ${second}
    | Draw the plan | | | {#00FF00} | | |
    | Order stone | | | | {#00FF00} | |
    | Build the wall | | | | | {#00FF00} |
    | Paint the hall | | | | | {#00FF00} |`);
  expect(tables.map(({ kind, area, columns }) => [kind, rangeOf(area), columns.map(({ meaning }) => meaning)])).toEqual(
    [['tasks', range, ['title']]],
  );
});

test('What is merged down beside a table from its header to its last row is its title, no column', () => {
  const [table] = tablesIn(`
    | Income | Source      | Planned | Actual | Difference |
    |        | Tickets     | 4500    | 4200   | 300        |
    |        | Donations   | 5000    | 5100   | -100       |
    |        | Sold drinks | 300     | 500    | -200       |
    |        | Grants      | 800     | 800    | 0          |
    merge: A1:A6`);
  expect(table?.area).toMatchObject({ left: 1, right: 4 });
  expect(table?.columns[0]).toMatchObject({ header: 'Source', meaning: 'title' });
});

test.each([
  [
    'two lines of questions, twice side by side',
    '| Project | Apollo | | Start | 2026-03-01 |\n| Manager | Ada Lin | | Version | 1.2 |',
  ],
  ['tiles of counts', '| Open | In progress | Done | Total |\n| 3 | 4 | 5 | 12 |'],
])('What stands above a list behind a blank row is no table of its own: %s', (_what, drawing) => {
  expect(rangesIn(`${drawing}\n| |${TASKS}`)).toEqual([
    `A${drawing.split('\n').length + 2}:D${drawing.split('\n').length + 4}`,
  ]);
});

test('A list of one row is a table, be it short', () => {
  expect(rangesIn('| Project | Manager |\n| Apollo | Ada Lin |')).toEqual(['A1:B2']);
});
