import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const meanings = ({ columns }: Table): readonly (string | null)[] => columns.map(({ meaning }) => meaning);

test('Measures across are read, though most of their names are words of headers', () => {
  const table = tableIn(`
    | KPI    | New leads | NPS     | Margin   |
    | Owner  | Ada Lin   | Ben Ode | Cy Poe   |
    | Target | 100       | 3       | 30       |
    | Actual | 90        | 4       | 31       |
    | Status | On track  | At risk | On track |`);
  expect([table.kind, table.transposed, meanings(table)]).toEqual([
    'scorecard',
    true,
    ['measure', 'owner', 'target', 'actual', 'status'],
  ]);
});

test('Risks across are read, though most of their names are words of headers', () => {
  const table = tableIn(`
    | Risk        | Budget overrun | Vendor delay  | Status unknown |
    | Probability | High           | Low           | Medium         |
    | Impact      | High           | High          | Low            |
    | Owner       | Ada Lin        | Ben Ode       | Cy Poe         |
    | Mitigation  | Weekly review  | Second source | Ask every week |`);
  expect([table.kind, table.transposed, meanings(table)]).toEqual([
    'risks',
    true,
    ['title', 'probability', 'impact', 'owner', 'mitigation'],
  ]);
});

test('A list of fields stands upright: its columns are of one sort each', () => {
  const table = tableIn(`
    | Field  | Required | Type | Length |
    | Owner  | Yes      | Text | 40     |
    | Status | Yes      | List | 12     |
    | Due    | No       | Date | 10     |
    | Impact | No       | List | 8      |
    | Cost   | No       | Sum  | 9      |`);
  expect(table.transposed).toBe(false);
});

test('What was planned beside what came of it stands upright, sort by sort', () => {
  const table = tableIn(`
    | Field  | Plan       | Actual     |
    | Owner  | Ada Lin    | Ben Ode    |
    | Start  | 2026-01-05 | 2026-01-12 |
    | Cost   | 4000       | 5000       |
    | Status | On track   | At risk    |`);
  expect(table.transposed).toBe(false);
});
