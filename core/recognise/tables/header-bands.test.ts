import { expect, test } from 'vitest';
import type { Table } from '../../plan/table.ts';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

function found(drawing: string): readonly Table[] {
  return findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables;
}

/** Days from 2 March 2026 on, one a cell, shown as days. */
function days(count: number): string {
  return Array.from({ length: count }, (_, at) => `2026-03-${String(at + 2).padStart(2, '0')}`).join(' | ');
}

test('A line of days above a calendar is no header of what stands before it; two lines under headings nobody merged are', () => {
  const blank = ' |'.repeat(18);
  const [table] = found(`
    ## WBS
    |   |        |         |            |            |            |            | ${days(18)} |
    | # | Task   | Owner   | Planned    |            | Actual     |            | ${days(18)} |
    |   |        |         | Start      | Finish     | Start      | Finish     | ${days(18)} |
    | 1 | Dig    | Ada Lin | 2026-03-02 | 2026-03-05 | 2026-03-02 | 2026-03-06 |${blank}
    | 2 | Pour   | Ben Ode | 2026-03-06 | 2026-03-09 | 2026-03-07 |            |${blank}
    | 3 | Cover  | Ada Lin | 2026-03-10 | 2026-03-12 |            |            |${blank}`);
  expect(table?.headerRows).toEqual([1, 2]);
  expect(table?.columns.slice(0, 7).map(({ header, meaning }) => [header, meaning])).toEqual([
    ['#', 'id'],
    ['Task', 'title'],
    ['Owner', 'owner'],
    ['Planned / Start', 'start'],
    ['Planned / Finish', 'end'],
    ['Actual / Start', 'start_actual'],
    ['Actual / Finish', 'end_actual'],
  ]);
});

test('People named over a group that is merged below them are part of the header', () => {
  const [table] = found(`
    ## RACI
    |                  | Roles     | Ada Lin | Ben Ode | Cy Poe       | Di Roe | Ed Low |
    | Deliverable      | Status    | Sponsor |         | Project team |        |        |
    | Notice to start  | Completed | A       | R       | C            |        |        |
    | Interviews       | Completed |         | R       | C            |        |        |
    | Choice of method | Planned   | A       | R       |              | I      |        |
    | Formal budget    | Planned   | A       | R       | C            |        |        |
    | Training         | Planned   |         | R       | A            |        |        |
    | Closure          | Planned   | I       | A       | R            |        |        |
    merge: C2:D2
    merge: E2:G2`);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(table?.area).toMatchObject({ left: 0, right: 6 });
  expect(table?.columns.at(6)).toMatchObject({ header: 'Ed Low / Project team', meaning: 'raci_role' });
});

test('What a form is signed with below its table is none of its rows', () => {
  const [table] = found(`
    | Meeting        | Owner   | Audience | Frequency | Where   | Purpose                |
    | Sponsor hour   | Ada Lin | Ben Ode  | Weekly    | Room 1  | To tell what went well |
    | Team status    | Ben Ode | Cy Poe   | Daily     | On-line | To plan the next day   |
    | Vendor meeting | Ada Lin | Di Roe   | Monthly   | Room 2  | To talk about prices   |
    |                |         |          |           |         |                        |
    | Version: 01    | Ref: A7 | Page: 1  | Date: 1 April 2026  | Place: HQ | Issued by: Ada Lin |`);
  expect(table?.area.bottom).toBe(3);
});

test('Rows that go on in other columns right below the last one belong to the table', () => {
  const [table] = found(`
    ## Project plan
    | {bold}Date    | {bold}Activity   | {bold}First step | {bold}Second step | {bold}Planned hours | {bold}Hours |
    | 8 to 14 March | Outline          |                  |                   | 12                  | 14          |
    |               |                  | Find an idea     |                   | 4                   | 5           |
    |               |                  |                  | Ask around        | 2                   | 2           |
    |               |                  |                  | Write it down     | 2                   | 3           |
    | 15 March      | Milestone: agree |                  |                   |                     |             |
    | 16 March      | Building         |                  |                   | 8                   | 6           |
    | 17 March      |                  | Saw the boards   |                   | 4                   | 3           |
    |               |                  |                  | Nail them         | 4                   | 3           |`);
  expect(table?.bodyRows).toContain(8);
});

test('An empty form in Chinese is a table although its words are short', () => {
  const [table] = found(`
    ## 活动清单
    | 活动清单 |          |          |
    | 项目名称 |          | 准备日期 |
    | {bold}编号 | {bold}活动 | {bold}工作描述 |`);
  expect(table).toMatchObject({ headerRows: [2], bodyRows: [] });
  expect(table?.columns.map(({ meaning }) => meaning)).toEqual(['id', 'title', 'description']);
});
