import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { laySheet } from './lay-sheet.ts';

const laid = (drawing: string): readonly string[] => {
  const workbook = littleWorkbook(drawing);
  return workbook.sheets
    .flatMap((sheet) => laySheet(workbook, sheet).tables)
    .map(({ area, headerRows, titles }) => `${titles[0] ?? ''} ${rangeOf(area)} under ${headerRows.join()}`);
};

const WEEKS = (one: string, two: string, three: string): string => `
  | Week 10 {bold} | | | Week 11 {bold} | | |
  | ${one} {bold} | ${two} {bold} | ${three} {bold} | ${one} {bold} | ${two} {bold} | ${three} {bold} |
  | Draft  | Ada Lin | Open | Check  | Ada Lin | Open |
  | Review | Bob Ray | Done | Ship   | Cid Fox | Open |
  | Print  | Cid Fox | Done | Close  | Bob Ray | Open |
  merge: A1:C1
  merge: D1:F1`;

test.each([
  ['known words', 'Task', 'Owner', 'Status'],
  ['unknown words', 'Alfa', 'Beta', 'Gamma'],
])(
  'A block a week, each under its title and with the same headers, is a table a week: %s',
  (_what, one, two, three) => {
    expect(laid(WEEKS(one, two, three))).toEqual(['Week 10 A2:C5 under 1', 'Week 11 D2:F5 under 1']);
  },
);

test('Groups of columns that come again are none, where the first says nothing of what the rows are', () => {
  expect(laid(WEEKS('Due', 'Owner', 'Status'))).toEqual([' A1:F5 under 0,1']);
});

test('Two merged titles over two lists part them', () => {
  expect(
    laid(`
      | Team {bold} | | | Plan {bold} | | |
      | Name    | Role     | Email         | Milestone | Due        | Owner   |
      | Ada Lin | Manager  | ada@x.example | Kick-off  | 2026-01-12 | Ada Lin |
      | Bob Ray | Engineer | bob@x.example | Beta      | 2026-04-30 | Bob Ray |
      | Cid Fox | Designer | cid@x.example | Launch    | 2026-06-15 | Cid Fox |
      merge: A1:C1
      merge: D1:F1`),
  ).toEqual(['Team A2:C5 under 1', 'Plan D2:F5 under 1']);
});

test('Headings merged over several columns in two lines stand over the header, however well known their words are', () => {
  expect(
    laid(`
      | Work {bold} | | | Progress {bold} | | | |
      | What {bold} | | | First half {bold} | Second half {bold} | | |
      | Initiative | Objective | Lead | Start | End | Budget | Status |
      | Self-service portal | Fewer calls | Ada Lin | 2026-01-05 | 2026-06-30 | 120000 | On track |
      | New price list | Higher margin | Bob Ray | 2026-02-02 | 2026-04-30 | 30000 | At risk |
      | Partner programme | More reach | Cid Fox | 2026-03-02 | 2026-12-18 | 80000 | On track |
      | Data clean-up | Better forecast | Dee Orr | 2026-01-19 | 2026-05-29 | 45000 | Off track |
      merge: A1:C1
      merge: D1:G1
      merge: A2:C2
      merge: E2:G2`),
  ).toEqual([' A1:G7 under 0,1,2']);
});
