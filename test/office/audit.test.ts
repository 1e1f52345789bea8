import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFormats } from '../../addin/pane/display/formats.ts';
import { localMessage } from '../../addin/pane/display/local-message.ts';
import { localDay } from '../../core/cli/local-day.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { makeSample } from '../../core/sample/sample-workbook.ts';
import { openSession } from '../../core/session/session.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const today = localDay();
const findingsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const opened = openWorkbook(bytes, 'Plan.xlsx');
  if (!opened.ok) throw new Error(opened.refusal.message);
  const { day } = createFormats('en-US');
  return openSession(opened.workbook, { today }).audit.findings.map((finding) => localMessage(finding, 'en', day));
};

test('the sample opens in at most twelve syncs and shows what its file shows', async () => {
  const sample = await makeSample(today);
  const { excel, pane } = await house.open(sample);
  const wanted = await findingsOf(sample);
  expect(excel.counters.syncs).toBeLessThanOrEqual(12);
  expect(await pane().locator('#tab-findings').textContent()).toContain(String(wanted.length));
  for (const fold of await pane().locator('.group-head[aria-expanded=false]').all()) await fold.click();
  const shown = await pane().locator('.finding-message').allTextContents();
  expect(wanted).toEqual(expect.arrayContaining(shown.map((text) => text.trim())));
  expect(excel.troubles).toEqual([]);
  expect(excel.host.references.alive()).toEqual([]);
  await excel.close();
});

test('a typed fix makes its finding go, and nothing else is read than what changed', async () => {
  const { excel, pane, finding } = await house.open(await planWorkbook());
  await finding('regions” has no owner').waitFor();
  excel.counters.reset();
  excel.write('Milestones!C6', 'Ada Byron');
  await until(
    () => pane().locator('.finding-item:has-text("regions” has no owner")').count(),
    (count) => count === 0,
  );
  expect(excel.counters.syncs).toBeLessThanOrEqual(3);
  await excel.close();
});
