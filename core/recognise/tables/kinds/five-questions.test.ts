import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

test.each([
  ['What | Who | When | Where | How | Why | How much'],
  ['O quê | Quem | Quando | Onde | Como | Por quê | Quanto'],
  ['¿Qué? | ¿Quién? | ¿Cuándo? | ¿Dónde? | ¿Cómo? | ¿Por qué? | ¿Cuánto?'],
])('“%s” asks for work, and how it is done is no persona', (headers) => {
  const { kind, columns } = tableIn(`
    | ${headers} |
    | Hire two reps  | Ada Lin | 2026-03-31 | Lisbon | An advert | To grow | 2000 |
    | Launch the app | Ben Ode | 2026-04-30 | Porto  | An agency | To sell | 9000 |`);
  expect(kind).toBe('tasks');
  expect(columns.slice(0, 3).map(({ meaning }) => meaning)).toEqual(['title', 'owner', 'due']);
  expect(columns.map(({ meaning }) => meaning)).not.toContain('persona');
});

test('Beside money, % spent is no progress', () => {
  const { columns } = tableIn(`
    ## Portfolio
    | Project | PM      | Health | Budget ($k) | Spent ($k) | % spent | Go-live    |
    | ERP     | Ada Lin | Amber  | 400         | 250        | 63%     | 2026-09-30 |
    | CRM     | Ben Ode | Green  | 50          | 5          | 10%     | 2026-05-30 |`);
  expect(columns.at(5)!.meaning).not.toBe('percent_complete');
});

test('What was done this week in words is no reading of a measure, and a rep with a name is somebody', () => {
  const weekly = tableIn(`
    ## Weekly
    | Workstream | This week       | Next week     | RAG   |
    | Data       | Loaded 3 tables | Load the rest | Amber |
    | UX         | Built a mock    | Test it       | Green |`);
  expect(weekly.columns.map(({ meaning }) => meaning).slice(1, 3)).toEqual(['notes', 'notes']);
  const sales = tableIn(`
    | Region | Rep     | Quota  |
    | North  | Ada Lin | 400000 |
    | South  | Ben Ode | 300000 |`);
  expect(sales.columns.at(1)!.meaning).not.toBe('team');
});
