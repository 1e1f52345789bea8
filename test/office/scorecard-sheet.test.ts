import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../addin/pane/display/today.ts';
import { openTab } from '../pane/open-tab.ts';
import { weeklyWorkbook } from '../pane/weekly-workbook.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const NAME = 'Lanekeeper scorecard';

test('the scorecard is a table with data bars on a sheet of its own that is never audited', async () => {
  const opened = await house.open(await weeklyWorkbook(today()));
  const { excel, pane } = opened;
  const findings = await pane().locator('#tab-findings').textContent();
  await opened.menu('Write the scorecard');
  await opened.toast('The scorecard is in a sheet');
  const sheet = excel.sheet(NAME);
  const [table] = sheet.tables;
  expect((table?.area.bottom ?? 0) - (table?.area.top ?? 0)).toBe(12);
  expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(['DataBar', 'DataBar']);
  expect(excel.value(`'${NAME}'!B5`)).toBe('Trial signups');
  // Days and shares stay numbers that can be sorted, and are shown as such.
  expect(excel.cell(`'${NAME}'!G5`)).toMatchObject({
    value: expect.any(Number),
    text: expect.stringMatching(/^\d+ \w{3} \d{4}$/),
  });
  const rows = Array.from({ length: 12 }, (_, at) => at + 5);
  const churn = rows.find((row) => excel.value(`'${NAME}'!B${row}`) === 'Customer churn');
  expect(['E', 'H'].map((column) => excel.cell(`'${NAME}'!${column}${churn}`).text)).toEqual(['5.6%', '3.0%']);
  // Its first message may still stand there: what is on the sheet now says that it was written again.
  const [before] = sheet.conditionalFormats;
  await opened.menu('Write the scorecard');
  await expect.poll(() => excel.sheet(NAME).conditionalFormats.includes(before!)).toBe(false);
  await expect.poll(() => excel.sheet(NAME).conditionalFormats.length).toBe(2);
  await expect.poll(() => excel.sheet(NAME).tables.length).toBe(1);
  await pane().click('[aria-label*="udit again"], [title*="udit again"]');
  expect(await pane().locator('#tab-findings').textContent()).toBe(findings);
  await excel.close();
});

test('the views of the plan follow what is typed in Excel', async () => {
  const opened = await house.open(await weeklyWorkbook(today()));
  const { excel, pane } = opened;
  await openTab(pane(), 'scorecard');
  await pane().selectOption('.team-picker select', { index: 1 });
  excel.write('Scorecard!Z12', 0.01);
  await until(
    () => pane().locator('.measure:has-text("Customer churn") .measure-value').textContent(),
    (value) => value === '1%',
  );
  await excel.close();
});
