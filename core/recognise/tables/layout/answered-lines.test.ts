import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

/** Where the tables of a drawn sheet lie, and on which rows their headers stand. */
function lie(drawing: string): readonly (readonly [string, readonly number[]])[] {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  return tables.map(({ area, headerRows }) => [rangeOf(area), headerRows.map((row) => row + 1)]);
}

test('Questions and answers that touch a header from above are none of its table', () => {
  const table = `
    | Task         | Owner   | Due        | Status |
    | Draft copy   | Ada Lin | 2026-03-02 | Done   |
    | Build page   | Ben Ode | 2026-03-09 | Open   |`;
  const form = `
    | Company | Alpha Works |
    | Author  | Ada Lind    |
    | Version | 1.2         |`;
  expect(lie(form + table)).toEqual([['A4:D6', [4]]]);
  // One row of data under its header is no table on its side either.
  expect(lie(form + table.split('\n').slice(0, 3).join('\n'))).toEqual([['A4:D5', [4]]]);
});

test('Two headings that touch a header from above stay with it', () => {
  expect(
    lie(`
    |            | Planned    |            | Actual     |            |
    | Task       | Start      | End        | Start      | End        |
    | Draft copy | 2026-03-02 | 2026-03-06 | 2026-03-02 | 2026-03-09 |
    | Build page | 2026-03-09 | 2026-03-13 | 2026-03-10 | 2026-03-13 |`),
  ).toEqual([['A1:E4', [1, 2]]]);
});

test('One row of words behind a blank one goes on with its table', () => {
  expect(
    lie(`
    | Risk            | Impact                | Prevent | How to prevent                                         |
    | The mill stops  | Flour comes later     | Yes     | Keep a second mill at hand and have it tried each week |
    | Rails run short | The line ends halfway | Yes     | Order rails a year ahead and keep some in the yard     |
    | The dam breaks  | Fields are flooded    | No      | Watch the level by day and by night all the year round |
    |                 |                       |         |                                                        |
    | Budget increased | Cost of the project rises | Yes | Check all the costs each week |`),
  ).toEqual([['A1:D6', [1]]]);
});
