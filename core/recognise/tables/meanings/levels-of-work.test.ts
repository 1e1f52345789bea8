import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

test.each(['Sub-Task Description', 'Subtask', 'Sub-task name'])('A task is what several “%s” are parts of', (finer) => {
  const { tables } = findTables(
    littleWorkbook(`
      | Week | Task            | ${finer}                      | Owner   | Status |
      | 1    | Data collection | Gather charts from each plant | Ada Lin | Done   |
      | 1    | Data collection | Sort the charts by their age  | Ben Ode | Done   |
      | 2    | Data collection | Check what is missing         | Cy Poe  | Open   |
      | 2    | Reading         | Read titles off the charts    | Ada Lin | Open   |
      | 3    | Reading         | Compare them with the lists   | Ben Ode | Open   |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const meanings = Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
  expect(meanings).toMatchObject({ Week: 'period', Task: 'parent', [finer]: 'title' });
});
