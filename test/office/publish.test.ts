import { afterAll, beforeAll, expect, test } from 'vitest';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

test('from Excel: no folder from within a frame, a zip instead, and the number kept in the workbook', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  // What browsers do in a frame of another site, as Excel on the web is.
  await pane().evaluate(() =>
    Object.assign(window, {
      showDirectoryPicker: async () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await opened.menu('Publish the plan');
  await pane().click('.publish button:has-text("Make a new key")');
  const fingerprint = await pane().inputValue('.publish-fingerprint textarea');
  await pane().click('.publish footer .primary');
  await pane().waitForSelector('.publish [role=alert]:has-text("Download the .zip instead")');
  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    pane().click('.publish footer button:has-text(".zip")'),
  ]);
  expect(download.suggestedFilename()).toMatch(/ published 1\.zip$/);
  await pane().waitForSelector('.publish-done:has-text("as number 1.")');
  const kept = await until(
    () => excel.host.book.parts.map(({ xml }) => xml).find((xml) => xml.includes(SETTINGS_NAMESPACE)) ?? '',
    (xml) => xml !== '',
  );
  expect(kept).toContain(`"sequence":1,"fingerprint":"${fingerprint}"`);
  expect(kept).not.toContain('private');
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
