import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test('What is told once for several tasks describes them, and the tasks behind it name the rows', () => {
  const backlog = read(`
    | ID | Description                                              | Task                    | Owner   | Hours |
    | 1  | As a member I want to find events near me by their dates | Write the end point     | Ada Lin | 20    |
    |    |                                                          | Document                | Ada Lin | 4     |
    |    |                                                          | Test                    | Ben Ode | 2     |
    |    |                                                          | Draw the page           | Ben Ode | 9     |
    | 2  | As an organiser I want to see who has asked for a ticket | Check the categories    | Cy Poe  | 15    |
    |    |                                                          | Document                | Cy Poe  | 4     |
    |    |                                                          | Test                    | Ada Lin | 2     |
    |    |                                                          | Show them in a list     | Ada Lin | 8     |`);
  expect(backlog['Task']).toBe('title');
});

test.each([
  ['Service owner', 'owner'],
  ['Service status', 'status'],
])('“%s” is none of the team that a service is in French', (header, meaning) => {
  const services = read(`
    | Title       | ${header} | Due        |
    | Move mail   | Ada Lin   | 2026-03-01 |
    | Order steel | Ben Ode   | 2026-03-06 |
    | Paint hall  | Cy Poe    | 2026-03-20 |`);
  expect(services[header]).toBe(meaning);
});
