import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const found = (drawing: string) =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(
    ({ area, headerRows, bodyRows }) => ({ range: rangeOf(area), headerRows, body: bodyRows.length }),
  );

test('A header that comes again below the last row with a word or two changed does not begin another table', () => {
  expect(
    found(`
    | ID | Who     | User story        | Impact | Priority | Estimate | Time real | Owner   | State | Sprint |
    | 1  | Member  | Log in            | High   | 5        | 4        | 5    | Ada Lin | Done  | 1      |
    | 2  | Member  | See my points     | Low    | 3        | 2        | 2    | Bob Ray | To do | 2      |
    | 3  | Manager | Close an account  | Medium | 4        | 6        |      | Cid Fox | To do | 2      |
    | 4  |         |                   |        |          |          |      |         |       |        |
    |    |         | Screen            | Effort | Priority | Estimate | Time real | Owner | State | Sprint |
    | 1  | Member  | Welcome           | High   | 5        | 4        | 5    | Ada Lin | Done  | 1      |
    | 2  | Manager | Accounts          | Low    | 3        | 2        | 2    | Bob Ray | To do | 2      |`),
  ).toEqual([{ range: 'A1:J8', headerRows: [0], body: 6 }]);
});

test('A header of its own below the last row begins another table', () => {
  expect(
    found(`
    | ID | Task         | Owner   | Start      | End        |
    | 1  | Write a plan | Ada Lin | 2026-03-02 | 2026-03-06 |
    | 2  | Order it     | Bob Ray | 2026-03-09 | 2026-03-13 |
    | 3  |              |         |            |            |
    |    |              | Risk    | Probability | Impact    |
    | 1  | Supply       | Late    | High       | Low        |
    | 2  | People       | Leave   | Low        | High       |`).length,
  ).toBe(2);
});

const rangesIn = (drawing: string): readonly string[] => found(drawing).map(({ range }) => range);

const PAGE = (rows: string): string => `
  | Task | Planned    |            | Actual     |     |
  |      | Start      | End        | Start      | End |
  ${rows}`;

test('A header of two lines that stands again below a blank row goes on with the table', () => {
  const first = PAGE('| Draft | 2026-03-02 | 2026-03-06 | 2026-03-02 | |\n| Review | 2026-03-09 | 2026-03-13 | | |');
  const second = PAGE('| Ship | 2026-03-16 | 2026-03-20 | | |\n| Sell | 2026-03-23 | 2026-03-27 | | |');
  expect(rangesIn(`${first}\n| |${second}`)).toEqual(['A1:E9']);
});

test('A table that ends in the head of a section goes on below its header, one that ends in a title does not', () => {
  const table = (last: string): string => `
    | Task   | Owner   | Due        |
    | {bold}Plan | | |
    | Draft  | Ada Lin | 2026-03-06 |
    | Review | Bob Ray | 2026-03-13 |
    ${last}
    | |
    | Task   | Owner   | Due        |
    | Ship   | Cid Fox | 2026-03-20 |
    | Sell   | Ada Lin | 2026-03-27 |`;
  expect(rangesIn(table('| {bold}Sales | | |'))).toEqual(['A1:C9']);
  expect(rangesIn(table('| {bold}{#FFCC00}Sales | | |'))).toHaveLength(2);
});
