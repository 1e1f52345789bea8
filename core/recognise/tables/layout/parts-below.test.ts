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

test('A header of known words in the look of the one above begins another table, a section in its look does not', () => {
  const minutes = `
    | Action item{#D6DCE4}  | Owner{#D6DCE4}   | Due date{#D6DCE4} |
    | Clear the race        | Ada Lin          | 2026-03-02        |
    | Hang the gate         | Ben Ode          | 2026-03-09        |
    | 7. Risks and issues   |                  |                   |
    | Risk{#D6DCE4}         | Mitigation plan{#D6DCE4} |           |
    | Rails may run short   | Order in spring and ask twice |      |
    | The wheel may break   | Keep a second one in the barn |      |`;
  expect(tablesIn(minutes)).toEqual(['A1:C3', 'A5:B7']);
  const sections = `
    | Task{bold}      | Who{bold}      |
    | Search a place  | Ada Lin        |
    | Write proposal  | Ben Ode        |
    | Plan{bold}      | week 4-6{bold} |
    | Read up on it   | Ada Lin        |
    | Ask the millers | Ben Ode        |`;
  expect(tablesIn(sections)).toEqual(['A1:B6']);
});

test('Labels with one row of answers above a table head the sheet and are none themselves', () => {
  const sheet = (more: string): string => `
    | Project name{bold} | Project manager{bold} | Start date{bold} | End date{bold} |
    | New mill           | Ada Lin               | 2026-01-05       | 2026-06-30     |
    ${more}
    |                    |                       |                  |                |
    | Task{bold}         | Responsible{bold}     | Start{bold}      | Finish{bold}   |
    | Clear the race     | Ada Lin               | 2026-01-05       | 2026-01-30     |
    | Hang the gate      | Ben Ode               | 2026-02-02       | 2026-02-27     |
    | Turn the wheel     | Cy Poe                | 2026-03-02       | 2026-03-27     |`;
  expect(tablesIn(sheet(''))).toEqual(['A4:D7']);
  const two = '| Old mill | Ben Ode | 2026-02-05 | 2026-07-31 |';
  expect(tablesIn(sheet(two))).toHaveLength(2);
});
