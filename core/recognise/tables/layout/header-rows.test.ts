import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const headersIn = (drawing: string): readonly (readonly [string, readonly number[]])[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(({ area, headerRows }) => [
    rangeOf(area),
    headerRows,
  ]);

const TASKS = `
  | Task {bold}      | Owner {bold} | Start {bold} | Due {bold} | Status {bold} |
  | Draft the brief  | Ada Lin | 2026-03-02 | 2026-03-06 | Done        |
  | Review the brief | Bob Ray | 2026-03-09 | 2026-03-11 | In progress |
  | Build the page   | Cid Fox | 2026-03-12 | 2026-03-27 | Not started |`;

test.each([
  ['links', '| Back to overview | | | Help |'],
  ['filters', '| Filter: status | All | | Filter: owner | All |'],
])('Plain words over a bold header are no headings of groups: %s', (_what, above) => {
  expect(headersIn(`${above}${TASKS}`)).toEqual([['A2:E5', [1]]]);
});

test.each([
  ['they are bold', '| Work {bold} | | Time {bold} | | |', 'Start', 'Due'],
  ['they are months', '| Work | | 2026-03 | | |', 'Start', 'Due'],
  ['headers come again below them', '| Work | | Planned | | |', 'Due', 'Due'],
])('Headings of groups are, where %s', (_how, above, start, due) => {
  const drawing = `${above}${TASKS.replace('Start ', `${start} `).replace('Due ', `${due} `)}`;
  expect(headersIn(drawing)).toEqual([['A1:E5', [0, 1]]]);
});

test.each([
  ['filters are no headings', '| Filter: status | All | | Filter: owner | All |', 'A2:E5', [1]],
  ['words over two columns each are', '| Work | | Time | | |', 'A1:E5', [0, 1]],
])('Over a header that looks like its rows %s', (_what, above, range, header) => {
  expect(headersIn(`${above}${TASKS.replaceAll(/ \{bold\}/g, '')}`)).toEqual([[range, header]]);
});

test('A header that comes again after a few rows is the first one all the same', () => {
  expect(
    headersIn(`
      | Stakeholder | Role           | Interest | Influence |
      | Ada Lin     | Sponsor        | High     | High      |
      | Customers   | Users          | High     | Low       |
      | Stakeholder | Role           | Interest | Influence |
      | Finance     | Controller     | Low      | High      |
      | Council     | Consulted body | Medium   | High      |`),
  ).toEqual([['A1:D6', [0]]]);
});

test('A word of three letters is a word as well as longer ones: rows behind a blank one go on with the table', () => {
  expect(
    headersIn(`
      | ID | Risk              | Probability | Impact | Owner   |
      | R1 | Supplier is late  | High        | Medium | Ada Lin |
      | R2 | Key person leaves | Low         | High   | Bob Ray |
      | R3 | Scope grows       | Medium      | Medium | Cid Fox |
      |    |
      | R5 | Licence expires   | Low         | Low    | Eve Poe |`),
  ).toEqual([['A1:E6', [0]]]);
});

const periods = (count: number): string => Array.from({ length: count }, (_, at) => `${1 + at} {bold}`).join(' | ');

test('A legend above headers that are merged down to the numbers of a calendar is no header', () => {
  expect(
    headersIn(`
      | Blue Docks {bold} |
      | Choose a week to mark. What the bars mean follows. | | | | | Week shown: {#F6DDB9} | 1 {#F6DDB9} | | | Plan length | | | | | Actual start | | | | % Complete | | | | Actual (beyond plan) | | | | | % Complete (beyond plan) |
      | ACTIVITY {bold} | PLAN START {bold} | PLAN LENGTH {bold} | ACTUAL START {bold} | ACTUAL LENGTH {bold} | PERCENT COMPLETE {bold} | PERIODS {bold} |
      | | | | | | | ${periods(40)} |
      | Clear the yard {bold} | 1 | 5 | 1 | 4 | 0% |
      | Lay the floor {bold} | 4 | 3 | 5 | 2 | 0% |
      | Raise the walls {bold} | 6 | 2 | | | 0% |
      | Hang the doors {bold} | 7 | 2 | | | 0% |
      merge: A2:E2
      merge: J2:M2
      merge: O2:Q2
      merge: S2:U2
      merge: W2:Z2
      merge: A3:A4
      merge: B3:B4
      merge: C3:C4
      merge: D3:D4
      merge: E3:E4
      merge: F3:F4`),
  ).toEqual([['A3:F8', [2, 3]]]);
});

test('Rows that hold little below a legend are no data of it: the header is looked for further down', () => {
  const days = Array.from({ length: 28 }, (_, at) => new Date(Date.UTC(2026, 2, 2 + at)).toISOString().slice(0, 10));
  const initials = days.map((_, at) => 'MTWTFSS'[at % 7]);
  expect(
    headersIn(`
      | Name the plan | Booking pages {bold} | | | | | | | Legend: |
      | Name the firm | Ada Lin, Blue Docks | | | | | | | On track {bold} {#4472C4} | | | | | Low risk {bold} {#A5A5A5} | | | | | Med risk {bold} {#548235} | | | | | High risk {bold} {#BF9000} |
      | Name the mentor | Mentor: Bob Ray | | | Start: | 2026-03-02 |
      | Set the step | | | | Step: | 36 | | | March |
      | Days are counted from the start | | | | | | | | ${days.map((day) => `${day} {#595959}`).join(' | ')} |
      | Scroll the days here |
      | Step | Milestone | Type | Progress | Start | End | Status | | ${initials.map((day) => `${day} {#595959}`).join(' | ')} |
      | Leave this row |
      | First task | Set up {bold} | Task | 0% | 2026-03-02 | 2026-03-03 | Done |
      | | Read up | Goal | 0% | 2026-03-04 | 2026-03-06 | Done |
      | | Build | Task | 0% | 2026-03-09 | 2026-03-12 | Open |
      | | Hand in | Goal | 0% | 2026-03-13 | 2026-03-13 | Open |
      merge: I2:L2
      merge: N2:Q2
      merge: S2:V2
      merge: X2:AA2
      merge: B5:H5
      table: Plan B7:G12`),
  ).toEqual([['A7:G12', [6]]]);
});
