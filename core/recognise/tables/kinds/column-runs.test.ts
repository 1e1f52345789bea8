import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

/** Kind of the first table and the meanings of its columns from the left. */
function read(drawing: string): { kind: string; meanings: readonly (string | null)[] } {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  const { kind, columns } = tables.at(0)!;
  return { kind, meanings: columns.map(({ meaning }) => meaning) };
}

test.each(['Päev', 'Day', 'D', 'Dzień', 'Sprint'])(
  'Numbers that fall along “%s 1, 2, 3 …” are what is left',
  (word) => {
    const { meanings } = read(`
    | Task       | Owner   | Status      | ${word} 1 | ${word} 2 | ${word} 3 | ${word} 4 | ${word} 5 |
    | Draft copy | Ada Lin | Done        | 8 | 6 | 2 | 0 | 0 |
    | Build page | Ben Ode | Done        | 12 | 12 | 9 | 4 | 0 |
    | Test pumps | Ada Lin | In progress | 5 | 5 | 6 | 3 | 0 |
    | Ship pumps | Cy Poe  | Done        | 4 | 4 | 4 | 2 | 0 |`);
    expect(meanings.slice(3)).toEqual(Array.from({ length: 5 }, () => 'remaining'));
  },
);

test('Numbers that rise or stay along such headers are not what is left', () => {
  const { meanings } = read(`
    | Task       | Owner   | Status | Day 1 | Day 2 | Day 3 | Day 4 | Day 5 |
    | Draft copy | Ada Lin | Done   | 0 | 2 | 2 | 6 | 8 |
    | Build page | Ben Ode | Done   | 1 | 4 | 9 | 9 | 12 |
    | Ship pumps | Cy Poe  | Done   | 2 | 2 | 2 | 2 | 2 |`);
  expect(meanings).not.toContain('remaining');
});

test.each([
  ['Week', '| Name | Role |', '| Ada Lin | Tester |', '| Ben Ode | Fitter |'],
  ['Year', '| Item | Kind |', '| Cranes | Money |', '| Courses | Money |'],
])('What falls from %s to the next for people or money is no work that is left', (step, head, first, second) => {
  const { meanings } = read(`
    ${head} ${step} 1 | ${step} 2 | ${step} 3 | ${step} 4 | ${step} 5 |
    ${first} 40 | 40 | 30 | 20 | 0 |
    ${second} 40 | 32 | 32 | 20 | 10 |`);
  expect(meanings).not.toContain('remaining');
});

test('All columns under one header mean one thing', () => {
  const { kind, meanings } = read(`
    | Name    | Role   | Share | Share | Share | Share | Share | Share |
    | Ada Lin | Tester | 0.5   | 0.5   | 0.75  | 0.25  | 0.5   | 0.5   |
    | Ben Ode | Fitter | 0.25  | 0.25  | 0.25  | 0.5   | 0.5   | 1     |
    | Cy Poe  | Buyer  | 1     | 0.75  | 0.5   | 0.5   | 0.25  | 0.25  |`);
  expect(kind).toBe('allocation');
  expect(meanings).toEqual(['person', 'role', ...Array.from({ length: 6 }, () => 'allocation')]);
});

test('Columns that a number tells apart mean one thing, however few of them are filled', () => {
  const { meanings } = read(`
    | Task       | Due        | Status | Owner 1 | Owner 2 | Owner 3 | Owner 4 |
    | Draft copy | 2026-03-01 | Done   | Ada Lin | Ben Ode |         |         |
    | Build page | 2026-03-05 | Open   | Ben Ode |         |         |         |
    | Ship pumps | 2026-03-09 | Open   | Cy Poe  | Ada Lin | Ben Ode |         |`);
  expect(meanings.slice(3)).toEqual(['owner', 'owner', 'owner', 'owner']);
});

test('Numbered columns that hold marks alone are a calendar and mean nothing', () => {
  const { meanings } = read(`
    | Task       | Owner   | Weeks / 3 | Weeks / 4 | Weeks / 5 | Weeks / 6 | Comments |
    | Draft copy | Ada Lin | X | X |   |   | First |
    | Build page | Ben Ode |   | X | X |   | Late  |
    | Ship pumps | Cy Poe  |   |   |   | X | Last  |`);
  expect(meanings).toEqual(['title', 'owner', null, null, null, null, 'notes']);
});
