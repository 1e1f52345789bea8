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

test('Places in a group that nobody has taken yet may all be called alike, and their columns may be empty', () => {
  const [table] = found(`
    ## RACI
    |                  | Roles     | Sponsor | Somebody  | Ben Ode      | Somebody  | Consultant | Somebody  | Somebody  |
    | Deliverable      | Status    | Sponsor |           | Project team |           | Others     |           |           |
    | Notice to start  | Completed | A       |           | R            |           |            |           |           |
    | Interviews       | Completed | I       |           | R            |           |            |           |           |
    | Choice of method | Planned   | A       |           | R            |           |            |           |           |
    | Formal budget    | Planned   | A       |           | R            |           |            |           |           |
    | Closure          | Planned   | I       |           | R            |           |            |           |           |
    merge: C2:D2
    merge: E2:F2
    merge: G2:I2`);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(table?.area).toMatchObject({ left: 0, right: 8 });
});

test('A colon behind one of the names over a group does not make a form of the line', () => {
  const [table] = found(`
    ## RACI
    |                  | Roles     | Ada Lin | Ben Ode: | Cy Poe       | Di Roe | Ed Low |
    | Deliverable      | Status    | Sponsor |          | Project team |        |        |
    | Notice to start  | Completed | A       | R        | C            |        |        |
    | Interviews       | Completed |         | R        | C            |        |        |
    | Choice of method | Planned   | A       | R        |              | I      |        |
    | Training         | Planned   |         | R        | A            |        |        |
    | Closure          | Planned   | I       | A        | R            |        |        |
    merge: C2:D2
    merge: E2:G2`);
  expect(table?.headerRows).toEqual([0, 1]);
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

test('A header that is merged down into the header may be as long as it likes', () => {
  const [table] = found(`
    ## Risks
    | {bold}No. | {bold}Risk        | {bold}Rating      |              | {bold}What have we put in place against it up to today, and since when? | {bold}Owner |
    |           |               | {bold}Probability | {bold}Impact |                                                                         |             |
    | 1         | Late delivery | High              | Medium       | Weekly call with the mill | Ada Lin |
    | 2         | Wet cellar    | Low               | High         | Two pumps and a drain     | Ben Ode |
    | 3         | No permit     | Medium            | High         | Early talk with the town  | Cy Poe  |
    merge: A1:A2
    merge: B1:B2
    merge: C1:D1
    merge: E1:E2
    merge: F1:F2`);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(table?.columns.map(({ meaning }) => meaning).slice(0, 4)).toEqual(['id', 'title', 'probability', 'impact']);
});

test('A header of two lines above a blank row heads what follows though its words come again under each group', () => {
  const [table] = found(`
    ## Yard
    |         |                | {bold}Plan  |                | {bold}Actual |                |
    |         | {bold}Task     | {bold}Start | {bold}Duration | {bold}Start  | {bold}Duration |
    |         |                |             |                |              |                |
    | Ada Lin | Dig the trench | 1           | 4              | 1            | 5              |
    | Ben Ode | Lay the pipe   | 5           | 2              | 6            | 2              |
    |         | Test the pipe  | 6           | 2              | 8            | 1              |
    | Ada Lin | Fill it in     | 7           | 1              | 8            | 1              |
    merge: C1:D1
    merge: E1:F1`);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(table?.columns.map(({ meaning }) => meaning).slice(1, 5)).toEqual([
    'title',
    'start',
    'duration',
    'start_actual',
  ]);
});

test('Hours under merged days leave the line below the header what it is', () => {
  const [bar, none] = ['{#3366FF} | {#3366FF} |', ' | |'];
  const [table] = found(`
    ## Zeitplan
    | {bold}Aufgabe | {bold}Aufwand |           | Mo         |    | Di         |    | Mi         |    | {bold}Phase |
    |               |               |           | 2026-03-02 |    | 2026-03-03 |    | 2026-03-04 |    |             |
    |               | {bold}Soll    | {bold}Ist | 8          | 14 | 8          | 14 | 8          | 14 |             |
    | Zeichnen      | 4             | 5         | ${bar} ${none} ${none} Planen |
    | Bauen         | 6             | 6         | ${none} ${bar} ${none} Bauen |
    | Abnehmen      | 2             | 1         | ${none} ${none} ${bar} Ende |
    merge: A1:A3
    merge: B1:C2
    merge: D1:E1
    merge: F1:G1
    merge: H1:I1
    merge: D2:E2
    merge: F2:G2
    merge: H2:I2
    merge: J1:J3`);
  expect(table?.headerRows).toEqual([0, 1, 2]);
  expect(table?.columns.map(({ meaning }) => meaning)).toEqual([
    'title',
    'effort',
    'effort_actual',
    ...Array.from({ length: 6 }, () => null),
    'phase',
  ]);
});

test('What stands over the bars alone is no header of the table, a column of letters before them is its own, and so is no note', () => {
  const [bar, none] = ['{#3366FF} |', ' |'];
  const lines = Array.from({ length: 11 }, (_, at) => {
    const bars = Array.from({ length: 12 }, (_none, day) => (day === at ? bar : none)).join('');
    return `| | Job no. ${at + 1} | Ada Lin | 2026-03-${String(at + 2).padStart(2, '0')} | ${at + 1} | ${bars}`;
  });
  const [table] = found(`
    ## Plan
    |      |             |                   |              |           | Week 10 | | | | | Week 11 | | | | | | |
    |      | {bold}TASK  | {bold}ASSIGNED TO | {bold}START  | {bold}PT  | ${days(12)} |
    | Keep this row, the calendar is worked out from it | | | | | |
    ${lines.join('\n')}
    merge: F1:J1
    merge: K1:Q1`);
  expect(table).toMatchObject({ area: { top: 1, left: 1, right: 4 }, headerRows: [1] });
  expect(table?.columns.map(({ meaning }) => meaning)).toEqual(['title', 'owner', 'start', 'effort']);
});

test('A table whose calendar stands under the only clear header has one of its own, and goes on in groups with their bars', () => {
  const halves = 'VM | NM | '.repeat(6);
  const [table] = found(`
    ## Zeitplan
    |                      |       |      |     | ${halves}
    |                      | Phase | Soll | Ist | 4h | 4h | 4h | 4h | Frei | | 4h | 4h | 4h | 4h | Frei | |
    | {bold}{#CCCCCC}Am Anfang |       |      |     |
    | Auftrag lesen        | P     | 1    | 1   | 1 | | | | | | | | | | | |
    | Fragen stellen       | P     | 2    | 3   | | 1 | | | | | | | | | | |
    | Plan zeichnen        | R     | 2    | 3   | | | 1 | 0.5 | | | | | | | | |
    |                      |       |      |     |
    | {bold}{#CCCCCC}Bauen |       |      |     |
    | Mauern               | R     | 4    | 3   | | | | | | | 1 | | | | | |
    | Decken               | R     | 5    | 6   | | | | | | | | 1 | 2 | | | |
    | Verputzen            | R     | 3    | 2   | | | | | | | | | | 1 | | |`);
  expect(table).toMatchObject({ area: { top: 1, right: 3, bottom: 10 }, headerRows: [1] });
  expect(table?.columns.map(({ meaning }) => meaning)).toMatchObject(['title', null, 'effort', 'effort_actual']);
});
