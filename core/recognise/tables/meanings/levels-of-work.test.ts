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

test('Where few rows belong to an epic, what is called a name in front of it names them', () => {
  const { tables } = findTables(
    littleWorkbook(`
      | Name               | Person  | Status | Priority | Estimation | Epics |
      | Set up the till    | Ada Lin | Done   | Medium   | 2          | base  |
      | Set up the tables  | Ben Ode | Open   | High     |            |       |
      | Read the terminal  | Ben Ode | Open   | High     |            |       |
      | Search for sleep   | Cy Poe  | Done   | Medium   | 2          | feeds |
      | Draw the food      | Cy Poe  | Done   | High     |            |       |
      | Draw the exercise  | Cy Poe  | Done   | High     |            |       |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const meanings = Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
  expect(meanings).toMatchObject({ Name: 'title', Epics: 'parent' });
});
