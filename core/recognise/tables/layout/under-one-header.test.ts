import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { laySheet } from './lay-sheet.ts';

const rangesIn = (drawing: string, name?: string): readonly string[] => {
  const workbook = littleWorkbook(drawing, name);
  const tables = workbook.sheets.flatMap((sheet) => laySheet(workbook, sheet).tables);
  return tables.map(({ area }) => rangeOf(area));
};

const HEADER = '| Task | Owner | Notes | Due | Status |';

test('Rows below a blank one are rows of the table, though columns of theirs are blank from top to bottom', () => {
  expect(
    rangesIn(`
      ${HEADER}
      | Draft  | Ada Lin | with figures | 2026-03-06 | Open |
      | Review | Bob Ray | by the board | 2026-03-13 | Open |
      | |
      | Ship   |         |              | 2026-03-20 | Open |
      | Sell   |         |              | 2026-03-27 | Open |
      | Tell   |
      | Hand over |
      | Close  |`),
  ).toEqual(['A1:E9']);
});

test('A list of its own beside such rows is not', () => {
  expect(
    rangesIn(`
      ${HEADER}
      | Draft  | Ada Lin | with figures | 2026-03-06 | Open |
      | Review | Bob Ray | by the board | 2026-03-13 | Open |
      | |
      | Ship   | Cid Fox |              | Milestone | Due        |
      | Sell   | Ada Lin |              | Beta      | 2026-03-27 |
      | Tell   | Ada Lin |              | Launch    | 2026-04-27 |`),
  ).toContain('D5:E7');
});

test('Sections that blank rows part, the first right below the header, are one table', () => {
  expect(
    rangesIn(`
      ${HEADER}
      | Draft phase |
      | |
      | Draft  | Ada Lin | with figures | 2026-03-06 | Open |
      | Review | Bob Ray | by the board | 2026-03-13 | Open |
      | |
      | Sales phase |
      | Ship   | Cid Fox |              | 2026-03-20 | Open |
      | Sell   | Ada Lin |              | 2026-03-27 | Done |`),
  ).toEqual(['A1:E9']);
});

test('Numbers that count on below the head of a section go on with the table, though nothing else is filled in', () => {
  expect(
    rangesIn(`
      | No | Task   | Owner   | Start | End | Hours | Notes |
      | 1  | Draft  | Ada Lin | 2026-03-02 | 2026-03-06 | 4 | none |
      | 2  |        |         |       |     |       |       |
      | |
      | Sales phase |
      | 3  |        |         |       |     |       |       |
      | 4  |        |         |       |     |       |       |`),
  ).toEqual(['A1:G7']);
});

test('A last row of which only the first cells are filled goes on with the table that its number continues', () => {
  const row = (number: number): string => `| {bold}IT-${number} | {bold}2 weeks | {bold}Ada | 3 | 4 | open | none |`;
  expect(
    rangesIn(`
      | {bold}Step | {bold}Duration | {bold}Owner | {bold}Hours | {bold}Cost | {bold}Status | {bold}Notes |
      ${[1, 2, 3].map(row).join('\n')}
      | |
      | {bold}IT-4 | {bold}2 weeks |`),
  ).toEqual(['A1:G6']);
});

test('A word alone heads no columns of a file of one table', () => {
  const rows = (ids: readonly string[]): string =>
    ids.map((id) => `| ${id} | 3 | c | Story | 01/01/22 | 03/01/22 | 0 | Dev | Do it |`).join('\n');
  const first = `| Id | Parent | Code | Type | Start | End | Done | Team | Summary |\n${rows(['1', '2', '3'])}`;
  expect(rangesIn(`${first}\n| |\n| Phase |\n${rows(['d', '4', '5'])}`, 'plan.csv')).toEqual(['A1:I9']);
});
