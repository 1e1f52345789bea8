import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../addin/pane/display/today.ts';
import { lanesWorkbook } from '../pane/lanes-workbook.ts';
import { openTab } from '../pane/open-tab.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

test('in Excel lanes, map, deal and history follow what is typed, and lead to its cells', async () => {
  const { excel, pane } = await house.open(await lanesWorkbook(today()));
  await openTab(pane(), 'lanes');
  await pane().waitForSelector('.plan-row:has-text("New prices"):has-text("nobody is named")');
  excel.write('Commitments!G3', 'Ines Duarte');
  await pane().waitForSelector('.plan-row:has-text("New prices"):has-text("Ines Duarte approves")');
  await pane().click('.plan-row:has-text("New prices") .row-head');
  await until(
    () => excel.selection(),
    ({ sheet }) => sheet === 'Commitments',
  );

  await pane().locator('.view-modes button').nth(1).click();
  await pane().waitForSelector('.place.is-uncovered');
  await pane().locator('.deal-field[aria-label="Segment"] select').selectOption('=SMB');
  await pane().locator('.deal-field[aria-label="Amount"] input').fill('48000');
  await pane().locator('.deal-field[aria-label="Discount"] input').fill('22');
  await pane().waitForSelector('.deal-answer:has-text("No row matches")');
  const words = () => pane().locator('.place-word').allInnerTexts();
  expect(await words()).toContain('no row');
  excel.write("'Deal approval'!D7", '≤ 25%');
  await pane().waitForSelector('.deal-lane:has-text("Deal desk")');
  await until(words, (all) => !all.includes('no row'));
  await pane().waitForSelector('.fold:has-text("Holes") .holes > li >> nth=0');
  expect(await pane().locator('.holes > li:has-text("matches no row")').count()).toBe(0);

  await pane().locator('.view-modes button').nth(2).click();
  await pane().waitForSelector('.history-group:has-text("12 of 69 rejected or changed")');
  excel.write("'Approval history'!I2", 'Rejected');
  await pane().waitForSelector('.history-group:has-text("13 of 69 rejected or changed")');
  await excel.close();
});
