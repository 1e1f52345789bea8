import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';
import { areRaidSorts } from './raid-sorts.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

test.each([
  [['Risk', 'Issue', 'Assumption'], true],
  [['risks', 'Dependencies '], true],
  [['Risiko', 'Maßnahme', 'Entscheidung'], true],
  [['Risk'], false],
  [['Issue', 'Action'], false],
  [['Risk', 'Story'], false],
])('%j are the sorts of a RAID log: %s', (sorts, are) => {
  expect(areRaidSorts(new Set(sorts))).toBe(are);
});

test('A log of risks, issues and assumptions is one of risks, whatever its sheet is called', () => {
  const { kind, columns } = tableIn(`
    | Type       | Description       | Impact | Owner   | Action         | Due        | Status |
    | Risk       | Supplier may fail | High   | Ada Lin | Second source  | 2026-03-01 | Open   |
    | Issue      | Test lab is full  | Medium | Ben Ode | Rent another   | 2026-02-01 | Open   |
    | Assumption | Prices hold       | Low    | Cy Poe  | Check monthly  | 2026-05-01 | Open   |`);
  expect(kind).toBe('risks');
  expect(columns.map(({ meaning }) => meaning)).toEqual([
    'category',
    'title',
    'impact',
    'owner',
    'mitigation',
    'due',
    'status',
  ]);
});

test('A bare % beside people and their projects is a part of their time', () => {
  const { kind, columns } = tableIn(`
    ## Allocation
    | Person  | Project  | %    |
    | Ada Lin | Checkout | 60%  |
    | Ada Lin | Search   | 50%  |
    | Ben Ode | Checkout | 100% |`);
  expect([kind, columns.at(2)!.meaning]).toEqual(['allocation', 'allocation']);
});

test('What teams need of each other names the rows of their dependencies', () => {
  const { columns } = tableIn(`
    ## Dependencies
    | From team | To team  | What we need | Needed by  |
    | Mobile    | Platform | Login API    | 2026-03-01 |
    | Web       | Data     | Events       | 2026-04-01 |`);
  expect(columns.map(({ meaning }) => meaning)).toEqual(['team', 'team', 'title', 'due']);
});
