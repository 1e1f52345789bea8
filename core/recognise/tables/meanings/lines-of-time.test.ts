import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

test('People, projects and shares that come again are who gives which part of the time', () => {
  const { kind, columns } = tableIn(`
    | Person    | Project     | %    |
    | Ana Reyes | New website | 50%  |
    | Ana Reyes | CRM upgrade | 50%  |
    | Ken Sato  | CRM upgrade | 100% |
    | Will Dunn | Warehouse   | 20%  |`);
  expect(kind).toBe('allocation');
  expect(columns.map(({ meaning }) => meaning)).toEqual(['person', 'title', 'allocation']);
});

test('Who is allocated may be so from a day to a day', () => {
  const { kind, columns } = tableIn(`
    ## Sheet1
    | Person    | Project     | % allocated | From       | To         | Notes |
    | Ana Reyes | New website | 60%         | 2026-01-05 | 2026-03-31 |       |
    | Ana Reyes | CRM upgrade | 40%         | 2026-01-05 | 2026-06-30 |       |
    | Ken Sato  | CRM upgrade | 100%        | 2026-02-02 | 2026-06-30 | May   |`);
  expect(kind).toBe('allocation');
  expect(columns.map(({ meaning }) => meaning).slice(2, 5)).toEqual(['allocation', 'start', 'end']);
});

test('One remark that begins as a status does makes no column of them', () => {
  const { columns } = tableIn(`
    ## Budget
    | Account | Budget | Actual | Comments     |
    | Ads     | 120000 | 34000  | New campaign |
    | Events  | 60000  | 9000   |              |
    | Print   | 90000  | 22500  |              |`);
  expect(columns.at(3)?.meaning).not.toBe('status');
});

test.each([
  ['Owner', ''],
  ['Person', '| Due | 2026-03-31 | 2026-04-30 | 2026-05-31 | 2026-06-30'],
])('Under “%s” with %j the share is how much is done', (who, more) => {
  const [due, ...days] = more.split('|').slice(1);
  const cell = (text: string | undefined): string => (text === undefined ? '' : `${text}|`);
  const { kind } = tableIn(`
    | ${who}    | Project     | %    | ${cell(due)}
    | Ana Reyes | New website | 50%  | ${cell(days[0])}
    | Ana Reyes | CRM upgrade | 50%  | ${cell(days[1])}
    | Ken Sato  | New CRM     | 100% | ${cell(days[2])}
    | Will Dunn | Warehouse   | 20%  | ${cell(days[3])}`);
  expect(kind).not.toBe('allocation');
});

test('Days a week beside people and projects that come again are their time', () => {
  const { kind, columns } = tableIn(`
    | Project       | Resource  | W14 2026 | W15 2026 | W16 2026 |
    | Harbour crane | Nia Bose  | 3        | 3        | 2        |
    | Harbour crane | Otto Lang | 5        | 5        | 5        |
    | Sluice gates  | Nia Bose  | 2        | 2        | 3        |`);
  expect(kind).toBe('allocation');
  expect(columns.at(1)!.meaning).toBe('person');
});

test('What a person is assigned to is work, where the cells name no people', () => {
  const { columns } = tableIn(`
    ## Assignments
    | Resource name | Assigned to       | Alloc. | From       | Until      |
    | Ida Moe       | Billing migration | 0.5    | 2026-01-05 | 2026-03-27 |
    | Ida Moe       | Tax engine        | 0.5    | 2026-01-05 | 2026-06-26 |
    | Raf Cruz      | Billing migration | 1      | 2026-02-02 | 2026-04-30 |`);
  expect(['title', 'initiative']).toContain(columns.at(1)!.meaning);
});

test('Customers beside what was promised to them are a list of commitments', () => {
  const { kind } = tableIn(`
    | Customer   | Promise            | By when    |
    | Halden AS  | SSO with Okta live | 2026-03-31 |
    | Corvo Bank | 99.95% uptime      | 2026-06-30 |`);
  expect(kind).toBe('commitments');
});
