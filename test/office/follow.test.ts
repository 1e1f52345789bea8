import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertOrDelete } from '../hosts/excel/objects/insert-delete.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const open = async (): Promise<OpenPane> => house.open(await planWorkbook());
const shows = (opened: OpenPane, text: string, is: boolean) =>
  until(
    () => opened.pane().locator(`.finding-item:has-text("${text}")`).count(),
    (count) => count > 0 === is,
  );

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const findingsShown = (opened: OpenPane): Promise<readonly string[]> =>
  opened.pane().locator('.finding-item').allInnerTexts();

test.each(['person', 'remote'] as const)('what a %s types is followed with one request', async (by) => {
  const opened = await open();
  const { excel } = opened;
  await shows(opened, 'regions” has no owner', true);
  const before = await opened.quiet();
  excel.write('Milestones!C6', 'Ada Byron', by);
  await shows(opened, 'regions” has no owner', false);
  expect((await opened.quiet()) - before).toBe(1);
  await excel.close();
});

test('typing fast is read together', async () => {
  const opened = await open();
  const { excel } = opened;
  const before = await opened.quiet();
  for (let at = 4; at <= 9; at += 1) excel.write(`Milestones!G${at}`, `remark ${at}`);
  expect((await opened.quiet()) - before).toBe(1);
  await excel.close();
});

test('sheets that come, go and are renamed are followed', async () => {
  const opened = await open();
  const { excel } = opened;
  excel.addSheet('Later');
  excel.renameSheet('Milestones', 'Meilensteine');
  await opened.pane().locator('.finding-where:has-text("Meilensteine!")').first().waitFor();
  await opened.finding('regions” has no owner').click();
  await until(
    () => excel.selection().sheet,
    (sheet) => sheet === 'Meilensteine',
  );
  excel.deleteSheet('Meilensteine');
  await shows(opened, 'regions” has no owner', false);
  expect(excel.troubles).toEqual([]);
  await excel.close();
});

test('what changes while Excel is being read is read in the end: another name, rows that go, typing', async () => {
  const opened = await open();
  const { excel } = opened;
  await shows(opened, 'regions” has no owner', true);
  excel.faults.delay = 150;
  excel.renameSheet('Milestones', 'Meilensteine');
  excel.edit((host) => {
    const area = { top: 3, bottom: 3, left: 0, right: 16_383 };
    insertOrDelete(host, { sheet: excel.sheet('Meilensteine'), area }, 'delete', 'Up');
  });
  for (let row = 4; row <= 9; row += 1) {
    await pause(150);
    excel.write(`Meilensteine!C${row}`, '');
  }
  await opened.quiet();
  excel.faults.delay = 0;
  const followed = await findingsShown(opened);
  await excel.reload();
  await opened.ready();
  expect(await findingsShown(opened)).toEqual(followed);
  await excel.close();
});

test('values that formulas give anew are read', async () => {
  const opened = await open();
  const { excel } = opened;
  excel.write('Milestones!C6', '="Ada"&" Byron"');
  await shows(opened, 'regions” has no owner', false);
  excel.recalculate('Milestones', { C6: '' });
  await shows(opened, 'regions” has no owner', true);
  await excel.close();
});

test('a reload removes nothing and doubles nothing: handlers are made again once', async () => {
  const opened = await open();
  const { excel } = opened;
  const before = [...excel.events.registered()].sort();
  await excel.reload();
  await opened.ready();
  await until(
    () => [...excel.events.registered()].sort(),
    (now) => now.length === before.length,
  );
  expect([...excel.events.registered()].sort()).toEqual(before);
  await excel.close();
});

test('more than 10,000 changed cells are read with everything else, and no request is too large', async () => {
  const opened = await open();
  const { excel } = opened;
  await opened.quiet();
  excel.counters.reset();
  excel.write(
    "'Empty sheet'!A2:T1001",
    Array.from({ length: 1_000 }, (_, r) => Array.from({ length: 20 }, (__, c) => r * c)),
  );
  await until(
    () => excel.counters.members.get('Workbook.worksheets') ?? 0,
    (count) => count > 0,
  );
  expect(await opened.quiet()).toBeLessThan(12);
  expect(excel.counters.largestResponseBytes).toBeLessThan(4_000_000);
  await excel.close();
});
