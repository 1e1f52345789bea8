import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing, 'little.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const meaningsIn = (drawing: string): readonly (string | null)[] =>
  tableIn(drawing).columns.map(({ meaning }) => meaning);

test('In a table that is no plan’s, totals are of anything and options are answers', () => {
  const survey = `
    | Product | Unit price | Qty | Invoice no | Options | Reason     | Total |
    | Apples  | 1.20       | 14  | 90210      | Crate   | Ripe       | 16.8  |
    | Pears   | 2.10       | 20  | 90211      | By hand | On offer   | 42    |
    | Plums   | 3.30       | 11  | 90212      | A dozen | In season  | 36.3  |`;
  expect(tableIn(survey).kind).toBe('other');
  expect(meaningsIn(survey).slice(-3)).toEqual([null, null, null]);
});

test('Sprints with their first and last days are a calendar, and no tasks', () => {
  const calendar = tableIn(`
    ## Page
    | Sprint No | Start date | End date   | Holiday  |
    | Sprint-1  | 2026-03-19 | 2026-04-01 | One day  |
    | Sprint-2  | 2026-04-02 | 2026-04-15 |          |
    | Sprint-3  | 2026-04-16 | 2026-04-29 |          |
    | Sprint-4  | 2026-04-30 | 2026-05-13 | Two days |`);
  expect(calendar.kind).toBe('other');
  expect(calendar.columns.map(({ meaning }) => meaning).slice(1, 3)).toEqual(['start', 'end']);
  const tasks = tableIn(`
    ## Page
    | Sprint   | Start date | End date   | Work                |
    | Sprint-1 | 2026-03-19 | 2026-04-01 | Clear the mill race |
    | Sprint-2 | 2026-04-02 | 2026-04-15 | Hang the new gate   |
    | Sprint-3 | 2026-04-16 | 2026-04-29 | Turn the old wheel  |`);
  expect(tasks.kind).toBe('tasks');
});

test('Money by period under “Allocation” is no share of anybody’s work', () => {
  const money = tableIn(`
    | Programme     | 2025 / Allocation | 2025 / Actual | 2026 / Allocation | 2026 / Actual |
    | Mill race     | 410000            | 390000        | 420000            | 110000        |
    | Weir and dam  | 1250000           | 1260000       | 900000            | 300000        |
    | Old sluice    | 86000             | 71000         | 90000             | 12000         |`);
  expect(money.kind).not.toBe('allocation');
  expect(money.columns[1]).toMatchObject({ meaning: 'funding' });
});
