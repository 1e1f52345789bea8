import { afterAll, beforeAll, expect, test } from 'vitest';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { REPORT_SHEET, REPORT_TABLE } from '../../core/sheet/own-cells.ts';
import type { Excel } from '../hosts/excel/open-excel.ts';
import { insertOrDelete } from '../hosts/excel/objects/insert-delete.ts';
import { longPlanWorkbook, planWorkbook } from '../pane/plan-workbook.ts';
import { bookState } from './book-state.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const OWNERLESS = 'regions” has no owner';
const TEXT_DATE = '14 August 2099';

const countOf = (opened: OpenPane, text: string): Promise<number> =>
  opened.pane().locator(`.finding-item:has-text("${text}")`).count();
const shows = (opened: OpenPane, text: string, is: boolean) =>
  until(
    () => countOf(opened, text),
    (count) => count > 0 === is,
  );
const accept = async (opened: OpenPane, text: string): Promise<void> => {
  await opened.finding(text).click();
  await opened.pane().click('.card-actions button:has-text("Accept")');
  await opened.pane().fill('.task textarea', 'Known');
  await opened.pane().click('.task .primary');
  await shows(opened, text, false);
};
const preview = async (opened: OpenPane): Promise<void> => {
  await opened.finding(TEXT_DATE).click();
  await opened.pane().click('.card-actions button:has-text("Fix")');
  await opened.pane().locator('.task .primary').waitFor();
};
const insertRow = (excel: Excel, row: number): void =>
  excel.edit((host) => {
    const area = { top: row, left: 0, bottom: row, right: 16_383 };
    insertOrDelete(host, { sheet: excel.sheet('Milestones'), area }, 'insert', 'Down');
  }, 'remote');

test('Excel’s own undo takes a fix back in one step, and its finding comes back', async () => {
  const opened = await house.open(await planWorkbook());
  const before = bookState(opened.excel);
  await preview(opened);
  await opened.pane().click('.task .primary');
  await shows(opened, TEXT_DATE, false);
  expect(opened.excel.undo()).toBe('add-in');
  expect(bookState(opened.excel)).toBe(before);
  await shows(opened, TEXT_DATE, true);
  await opened.excel.close();
});

test('a fix whose cell moves away just before it is written, or whose sheet goes, writes nothing', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await preview(opened);
  await opened.quiet();
  excel.faults.beforeNextBatch(() => insertRow(excel, 3));
  await pane().click('.task .primary');
  await opened.toast('Nothing was changed');
  expect([excel.value('Milestones!D7'), excel.value('Milestones!D8')]).toEqual([72_837, TEXT_DATE]);
  excel.addSheet('Another', 'remote');
  excel.deleteSheet('Milestones', 'remote');
  await shows(opened, TEXT_DATE, false);
  expect(excel.troubles).toEqual([]);
  await excel.close();
});

test('what was accepted holds while cells change after it', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await accept(opened, OWNERLESS);
  excel.write('Milestones!C7', '');
  await shows(opened, 'Data residency” has no owner', true);
  expect(await countOf(opened, OWNERLESS)).toBe(0);
  expect(excel.host.book.parts[0]?.xml).toContain('"finding"');
  await excel.close();
});

test('a co-author who breaks the settings meanwhile takes nothing away, and is not overwritten', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await accept(opened, TEXT_DATE);
  const broken = `<settings xmlns="${SETTINGS_NAMESPACE}">{"version":1,"sett`;
  await until(
    () => excel.host.book.parts.length,
    (count) => count === 1,
  );
  excel.host.book.parts[0]!.xml = broken;
  await accept(opened, OWNERLESS);
  await opened.toast('left as they are');
  excel.write('Milestones!G4', 'a remark');
  await pane().click('[aria-label^="Audit again"]');
  await opened.quiet();
  expect([await countOf(opened, TEXT_DATE), await countOf(opened, OWNERLESS)]).toEqual([0, 0]);
  expect(excel.host.book.parts.map(({ xml }) => xml)).toEqual([broken]);
  await excel.close();
});

test('what a co-author accepted and how they called the sheets is seen when the planner comes back', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await accept(opened, OWNERLESS);
  const [theirs] = await until(
    () => [...excel.host.book.parts],
    (parts) => parts.length === 1,
  );
  excel.host.book.parts.length = 0;
  await excel.reload();
  await opened.ready();
  await shows(opened, OWNERLESS, true);
  excel.host.book.parts.push(theirs!);
  excel.renameSheet('Milestones', 'Work of 2099', 'remote');
  await pane().evaluate(() => window.dispatchEvent(new Event('focus')));
  await shows(opened, OWNERLESS, false);
  await pane().locator(`.finding-where:has-text("'Work of 2099'!")`).first().waitFor();
  await excel.close();
});

test('a sheet that was renamed without a word is still gone to', async () => {
  const opened = await house.open(await planWorkbook(), { apiLevel: '1.12' });
  const { excel, pane } = opened;
  await opened.finding(OWNERLESS).click();
  await until(
    () => excel.selection().addresses[0],
    (address) => address === 'C6',
  );
  excel.renameSheet('Milestones', 'Meilensteine');
  excel.activate('Empty sheet');
  await opened.quiet();
  await pane().locator('.card-actions button:has-text("Go")').first().click();
  await until(
    () => excel.selection(),
    ({ sheet, addresses }) => sheet === 'Meilensteine' && addresses[0] === 'C6',
  );
  await pane().locator('.finding-where:has-text("Meilensteine!")').first().waitFor();
  await excel.close();
});

test('a list of findings in the plan’s own sheet is no plan and starts no loop', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const tabs = (): Promise<readonly string[]> => pane().locator('[role=tab]').allTextContents();
  const before = await tabs();
  await opened.quiet();
  excel.activate('Milestones');
  const call = excel.enterFunction('Milestones!H3', 'FINDINGS', ['', ''], {
    streaming: true,
    formula: 'LANEKEEPER.FINDINGS()',
  });
  await call.next();
  await pane().click('[aria-label^="Audit again"]');
  await opened.quiet();
  expect(await tabs()).toEqual(before);
  expect(call.results).toHaveLength(1);
  excel.write('Milestones!C6', 'Ada Byron');
  await call.next();
  const syncs = await opened.quiet();
  expect(await opened.quiet()).toBe(syncs);
  expect(call.results).toHaveLength(2);
  await excel.close();
});

test('a report that was kept under another name is audited no more than the next one', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const told = await pane().locator('#tab-findings').textContent();
  await opened.menu('Write the report');
  await until(() => excel.sheetNames().includes(REPORT_SHEET), Boolean);
  await opened.quiet();
  excel.renameSheet(REPORT_SHEET, 'Audit of March');
  await opened.menu('Write the report');
  await until(
    () => excel.host.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    (names) => names.join() === `${REPORT_TABLE},${REPORT_TABLE}2`,
  );
  await pane().click('[aria-label^="Audit again"]');
  await opened.quiet();
  expect(await pane().locator('#tab-findings').textContent()).toBe(told);
  await excel.close();
});

test('commands that start the add-in wait for its audit, and shortcuts bring no event', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await excel.reload();
  await Promise.all([excel.command('NextFinding'), excel.command('ToggleMarkers')]);
  expect(excel.selection().addresses[0]).not.toBe('A1');
  expect(excel.sheet('Milestones').conditionalFormats.length).toBeGreaterThan(0);
  excel.action('ToggleMarkers');
  await until(
    () => excel.sheet('Milestones').conditionalFormats.length,
    (count) => count === 0,
  );
  expect(excel.troubles).toEqual([]);
  await excel.close();
});

test('quick edits one after the other cost no request each, and none of them is lost', async () => {
  const opened = await house.open(await longPlanWorkbook(500));
  const { excel, pane } = opened;
  const told = async (): Promise<number> =>
    Number(/\d+/.exec((await pane().locator('#tab-findings').textContent()) ?? ''));
  await opened.quiet();
  const before = await told();
  excel.counters.reset();
  for (let at = 1; at <= 10; at += 1) {
    excel.write(`Work!C${50 * at + 1}`, 'Ada Byron');
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  expect(await opened.quiet()).toBeLessThan(10);
  await expect.poll(told).toBe(before - 10);
  expect(excel.host.references.alive()).toEqual([]);
  await excel.close();
});
