import type { Download } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSettingsFile } from '../../core/plan/settings-file.ts';
import { settingsFrom } from '../../core/plan/settings-part.ts';
import { littleWorkbook } from '../little-sheet.ts';
import type { PaneHouse } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

const PLAN = `Milestone,Due,Owner
Beta launch,2020-03-31,Ada Lin
Trial opened,2020-04-30,
Sales ready,2020-05-29,Cid Fox
`;

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

const fileOf = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

test('what was accepted in a CSV is saved beside the copy, and opened together with it', async () => {
  const { page, troubles } = await house.open();
  await page.setInputFiles('.file-input', [fileOf('plan.csv', PLAN)]);
  await page.waitForSelector('.phase-ready');
  await page.click('.finding-item >> nth=0 >> .finding-head');
  await page.keyboard.press('a');
  await page.fill('.task textarea', 'Moved by the board');
  await page.click('.task .primary');
  await page.waitForSelector('.unsaved');
  const downloads: { name: string; text: string }[] = [];
  page.on('download', (download) => {
    void textOf(download).then((text) => downloads.push({ name: download.suggestedFilename(), text }));
  });
  await page.click('.unsaved');
  await expect
    .poll(() => downloads.map(({ name }) => name).sort())
    .toEqual(['plan (corrected).csv', 'plan (corrected).csv.lanekeeper.json']);
  const [copy, beside] = downloads.sort((one, other) => one.name.length - other.name.length);
  expect(copy?.text).toBe(PLAN);
  const kept = settingsFrom(withSettingsFile(littleWorkbook('| A |', 'plan.csv'), 'beside', beside?.text ?? ''));
  expect(kept.settings.acceptances).toMatchObject([{ reason: 'Moved by the board' }]);

  await page.setInputFiles('.file-input', [
    fileOf(beside?.name ?? '', beside?.text ?? ''),
    fileOf(copy?.name ?? '', PLAN),
  ]);
  await page.waitForSelector('h1:has-text("(corrected)")');
  await page.waitForSelector('.finding-list .fold-head:has-text("Accepted")');
  expect(troubles).toEqual([]);
});

test('a settings file alone is refused with what to do', async () => {
  const { page } = await house.open();
  await page.setInputFiles('.file-input', [fileOf('plan.csv.lanekeeper.json', '{}')]);
  await page.waitForSelector('.phase-refused');
  expect(await page.locator('.phase-refused').textContent()).toContain('Choose that CSV with it');
});
