import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../addin/pane/display/today.ts';
import { capacityWorkbook, monthsFrom } from '../pane/capacity-workbook.ts';
import { openTab } from '../pane/open-tab.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

test('in Excel a load follows what is typed, and an answer is written into the sheets and taken back', async () => {
  const { excel, pane, toast } = await house.open(await capacityWorkbook(today()));
  await openTab(pane(), 'capacity');
  await pane().selectOption('.capacity-tools select', 'person');
  const loads = () => pane().locator('.load tbody tr:has(th:text("Tom Becker")) td').allInnerTexts();
  await until(loads, (all) => all[1] === '60');
  excel.write('Allocations!D4', 0.8);
  await until(loads, (all) => all[1] === '80');

  await pane().click('.view-modes button:has-text("What if")');
  const { start } = monthsFrom(today(), 2)[1]!;
  const month = new Date(`${start}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  await pane().fill('.ask-request input', `0.5 FTE Design for 3 months from ${month}`);
  await pane().click('.ask button[type=submit]');
  await pane().waitForSelector('.outcome .piece-name:text("Signup in a minute")', { timeout: 30_000 });
  await pane().click('.apply button');
  await pane().waitForSelector('.apply .edits');
  const before = excel.value('Initiatives!D4');
  await pane().click('.apply .primary');
  await toast('changed in the workbook');
  const changed = [excel.value('Initiatives!D4'), excel.value('Initiatives!F4')];
  expect(changed).not.toEqual([before, 'Not started']);
  await pane().click('.toast button:has-text("Undo")');
  await toast('Taken back');
  expect([excel.value('Initiatives!D4'), excel.value('Initiatives!F4')]).toEqual([before, 'Not started']);
  await excel.close();
});
