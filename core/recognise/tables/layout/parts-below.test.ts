import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const tablesIn = (drawing: string): readonly string[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(({ area }) => rangeOf(area));

test('Parts behind blank rows that look like the rows above and not like their header go on with them', () => {
  const parts = (first: string): string => `
    | Section{bold} | Feature{bold}  | Overview of task{bold}            |
    | Mill          | Wheel          | Draw the wheel                    |
    |               |                | Cut the boards                    |
    |               |                | Fit the boards                    |
    |               |                |                                   |
    |               | Race${first}   | Clear the race in spring${first}  |
    |               |                | Carry the stones away             |
    |               |                | Mend the wall                     |
    |               |                |                                   |
    |               | Gate${first}   | Hang the new gate in May${first}  |
    |               |                | Paint it                          |
    |               |                | Oil the hinges                    |`;
  expect(tablesIn(parts(''))).toEqual(['A1:C12']);
  expect(tablesIn(parts('{bold}'))).not.toEqual(['A1:C12']);
});

test('A row that looks like a header and says what a row of data above says heads a part of the same table', () => {
  const drawing = `
    | Sprint{bold}{#D9D9D9}   | Task{bold}{#D9D9D9} | Task name{bold}{#D9D9D9} | Assigned to{bold}{#D9D9D9} | Start{bold}{#D9D9D9} | Finish{bold}{#D9D9D9} | Priority{bold}{#D9D9D9} | Status{bold}{#D9D9D9}      | Review{bold}{#D9D9D9}      |
    | Sprint 1{bold}{#D9D9D9} |            |                 | Ada{bold}{#D9D9D9}         |             |              | High{bold}{#D9D9D9}     | In progress{bold}{#D9D9D9} |                   |
    |                | Wheel      | Draw it         | " "               |             |              | Medium         | Complete          | OK                |
    |                |            | Cut the boards  | " "               |             |              | Medium         | Complete          | OK                |
    |                |            | Fit the boards  | " "               |             |              | Medium         |                   |                   |
    |                |            |                 | Ben Ode{bold}{#D9D9D9}     |             |              | High{bold}{#D9D9D9}     | In progress{bold}{#D9D9D9} | In progress{bold}{#D9D9D9} |
    |                | Race       | Clear it        | " "               |             |              | Medium         | Complete          | OK                |
    |                |            | Mend the wall   | " "               |             |              | Medium         | Complete          | OK                |
    |                |            | Carry stones    | " "               |             |              | Medium         |                   |                   |`;
  expect(tablesIn(drawing)).toEqual(['A1:I9']);
});

test('A header of known words heads what stands some blank rows below it, a title above it or not', () => {
  const plan = (title: string): string => `
    ${title}
    | Task{bold} | Notes{bold} | Estimated duration{bold} | Optimistic{bold} | Pessimistic{bold} |
    |            |             |                          |                  |                   |
    |            |             |                          |                  |                   |
    |            |             |                          |                  |                   |
    |            |             |                          |                  |                   |
    | Milestone: the wheel{bold} |  |                     |                  |                   |
    | Draw it    |             | 3                        | 2                | 5                 |
    | Cut boards |             | 2                        | 1                | 4                 |
    | Fit boards |             | 4                        | 3                | 9                 |
    |            |             |                          |                  |                   |
    | Milestone: the race{bold} |   |                     |                  |                   |
    | Clear it   |             | 8                        | 6                | 12                |
    | Mend walls |             | 5                        | 4                | 8                 |`;
  expect(tablesIn(plan('| | | | | |'))).toEqual(['A2:E14']);
  expect(tablesIn(plan('| Task brainstorm{bold} | | | | |'))).toEqual(['A2:E14']);
});
