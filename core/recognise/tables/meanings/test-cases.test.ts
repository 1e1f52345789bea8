import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

function read(drawing: string): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test('What a test expects and finds is no benefit and no figure', () => {
  const tests = read(`
    | Test Case ID | Title             | Preconditions | Test Steps              | Expected Result       | Actual Result | Priority |
    | TC_01        | Open the gate     | Gate is shut  | Press the green button  | The gate opens        | As expected   | High     |
    | TC_02        | Shut the gate     | Gate is open  | Press the red button    | The gate shuts        | As expected   | High     |
    | TC_03        | Stop in between   | Gate moves    | Press any button        | The gate stands still | It goes on    | Low      |`);
  expect(tests).toMatchObject({
    'Test Case ID': 'id',
    'Expected Result': null,
    'Actual Result': null,
    Priority: 'priority',
  });
  expect(tests['Preconditions']).not.toBe('depends_on');
});

test('What a project is expected to bring is its benefit', () => {
  const projects = read(`
    ## Initiatives
    | Initiative  | Owner   | Start      | End        | Expected Result          |
    | New quay    | Ada Lin | 2026-03-01 | 2026-09-01 | Two more ships a day     |
    | Shore power | Ben Ode | 2026-04-01 | 2026-12-01 | A third less diesel      |`);
  expect(projects['Expected Result']).toBe('benefit');
});
