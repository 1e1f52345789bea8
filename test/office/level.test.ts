import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../addin/pane/display/today.ts';
import { levelWorkbook } from '../pane/level-workbook.ts';
import { openTab } from '../pane/open-tab.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

test('in Excel levelled dates are written into the sheet as one step and taken back', async () => {
  const { excel, pane, toast } = await house.open(await levelWorkbook(today()));
  await openTab(pane(), 'schedule');
  await pane().click('.fold-head:has-text("Dates that respect capacity")');
  await pane().click('.level-start');
  await pane().waitForSelector('.level-moves', { timeout: 30_000 });
  await pane().click('.levelled .level-start');
  const dates = (): unknown[] => ['C3', 'D3', 'C4', 'D4'].map((cell) => excel.value(`Tasks!${cell}`));
  const before = dates() as number[];
  await pane().click('.levelled .task .primary');
  await toast('changed in the workbook');
  expect(dates()).toEqual(before.map((serial) => serial + 7));
  await pane().click('.toast button:has-text("Undo")');
  await toast('Taken back');
  expect(dates()).toEqual(before);
  await excel.close();
});
