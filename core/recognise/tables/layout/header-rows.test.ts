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
