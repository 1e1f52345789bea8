import { afterAll, beforeAll, expect, test } from 'vitest';
import { littleWorkbook } from '../little-sheet.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const shows = (opened: OpenPane, text: string, is: boolean) =>
  until(
    () => opened.pane().locator(`.finding-item:has-text("${text}")`).count(),
    (count) => count > 0 === is,
  );
const notice = (opened: OpenPane) => opened.pane().locator('.notice').textContent();
/** The planner comes back to the pane. */
const comeBack = ({ pane }: OpenPane) => pane().evaluate(() => window.dispatchEvent(new Event('focus')));

test('a table that is drawn larger is seen with the next change, or when the planner comes back', async () => {
  const workbook = littleWorkbook(`
    ## Milestones
    | ID | Milestone | Due date   | Status      | | Owner | Remarks |
    | M1 | Beta      | 2099-06-30 | In progress | | Ada   | fine    |
    | M2 | Launch    | 2099-07-30 | Not started | | Ben   | late    |
    | M3 | Rollout   | 2099-08-30 | Not started | |       | new     |
    table: Plan A1:D4`);
  const opened = await house.open(workbook);
  const { excel } = opened;
  await shows(opened, '“Rollout” has no owner', false);
  excel.resizeTable('Plan', 'Milestones!A1:G4');
  excel.write('Milestones!D2', 'Done');
  await shows(opened, '“Rollout” has no owner', true);
  excel.resizeTable('Plan', 'Milestones!A1:D4');
  await comeBack(opened);
  await shows(opened, '“Rollout” has no owner', false);
  await excel.close();
});

test('rows that were sorted are read again, though Excel tells of no changed cell', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await pane().locator('.finding-item:has-text("regions” has no owner") .finding-where:has-text("C6")').waitFor();
  excel.sortRows('Milestones!A4:G9', [2, 0, 1, 3, 4, 5]);
  await pane().locator('.finding-item:has-text("regions” has no owner") .finding-where:has-text("C4")').waitFor();
  await excel.close();
});

test('rows that a co-author added while Excel told of nothing are there when the planner comes back', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  excel.faults.eventsArrive = 0;
  excel.write('Milestones!A10:E10', [['M7', 'Sunset', '', 73_000, 'Not started']], 'remote');
  excel.faults.eventsArrive = 1;
  await comeBack(opened);
  await shows(opened, '“Sunset” has no owner', true);
  await excel.close();
});

test('a cell that a co-author changed while Excel told of nothing is seen when the planner comes back', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await shows(opened, 'regions” has no owner', true);
  excel.faults.eventsArrive = 0;
  excel.write('Milestones!C6', 'Ada Byron', 'remote');
  excel.faults.eventsArrive = 1;
  await comeBack(opened);
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});

test('whatever changed while the connection was gone is read when it is back', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await shows(opened, 'regions” has no owner', true);
  excel.faults.eventsArrive = 0;
  excel.write('Milestones!C6', 'Ada Byron', 'remote');
  excel.faults.eventsArrive = 1;
  await pane().evaluate(() => window.dispatchEvent(new Event('online')));
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});

test('events that come twice change nothing, and cost one request', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  excel.faults.eventsArrive = 2;
  await shows(opened, 'regions” has no owner', true);
  const before = excel.counters.syncs;
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  expect(excel.counters.syncs - before).toBe(1);
  await excel.close();
});

test('formulas that wait to be calculated are said to, until they were', async () => {
  const workbook = littleWorkbook(`
    ## Milestones
    | ID | Milestone | Owner            | Due date   | Status      |
    | M1 | Beta      | =G2 → Ada        | 2099-06-30 | In progress |
    | M2 | Launch    | Ben              | 2099-07-30 | Not started |`);
  const opened = await house.open(workbook);
  const { excel } = opened;
  excel.host.book.calculationMode = 'Manual';
  excel.write('Milestones!G2', '');
  await until(
    () => notice(opened),
    (text) => text?.includes('Press F9') === true,
  );
  excel.recalculate('Milestones', { C2: '' });
  await shows(opened, '“Beta” has no owner', true);
  expect(await notice(opened)).toBe('');
  await excel.close();
});
