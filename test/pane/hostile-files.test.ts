import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullSheet, HOSTILE_FILES } from '../hostile/hostile-files.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

test('every hostile file gives a sentence or a right result, one after the other in the same page', async () => {
  const { page, troubles, openFile } = await house.open();
  for (const { name, bytes, refused, cells = [] } of HOSTILE_FILES) {
    await openFile(name, await bytes());
    const shown = await page.locator('#pane').innerText();
    expect({ name, refused: await page.locator('.phase-refused').count() }).toEqual({
      name,
      refused: refused === null ? 0 : 1,
    });
    if (refused !== null) expect(shown).toMatch(refused);
    for (const cell of cells) expect({ name, shown }).toEqual({ name, shown: expect.stringContaining(cell) });
    expect(shown).not.toMatch(/\bat .*:\d+:\d+|undefined|\[object|NaN/);
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('#pane script, #pane img').count()).toBe(0);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
}, 120_000);

test('a sheet with every row that Excel has filled is shown to its last row', async () => {
  const { page, troubles, openFile } = await house.open();
  await openFile('full.xlsx', fullSheet());
  await page.locator('.grid-scroller').focus();
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => document.querySelector('.grid-scroller')?.textContent?.includes('1048576'));
  expect(troubles).toEqual([]);
  await page.context().close();
}, 120_000);

test('the findings as CSV start no field with what a spreadsheet would run', async () => {
  const { page, openFile } = await house.open();
  const file = HOSTILE_FILES.find(({ name }) => name === 'running names.xlsx');
  if (file === undefined) throw new Error('There is no such file.');
  await openFile(file.name, await file.bytes());
  await page.click('[aria-haspopup="menu"]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=/CSV/')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('cmd|');
  expect(text).not.toMatch(/(^|,)"?[=+\-@]/m);
  await page.context().close();
}, 120_000);

test('marks that turn the direction of writing are in nothing that is shown or read out', async () => {
  const { page, openFile } = await house.open();
  const lines = [
    'Task \u202E,Owner,Start,Due,Depends on',
    'Beta \u202Elive,Ada \u2067B,2099-03-02,2099-02-02,Gone \u202E',
  ];
  await openFile(
    'Turned.csv',
    new TextEncoder().encode([...lines, 'Next,,2099-03-02,2099-04-02,Beta \u202Elive'].join('\n')),
  );
  for (const tab of ['findings', 'schedule', 'understood']) {
    await openTab(page, tab);
    await page.waitForSelector('#view');
    const closed = page.locator('#view [aria-expanded=false]');
    for (let left = 20; left > 0 && (await closed.count()) > 0; left -= 1) await closed.first().click();
    const said = await page.locator('#pane').evaluate((pane) => {
      const read = [...pane.querySelectorAll('[title], [aria-label]')];
      return [pane.textContent, ...read.flatMap((it) => [it.getAttribute('title'), it.ariaLabel])].join(' ');
    });
    expect(said).toContain('Task');
    expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  }
  await page.context().close();
});
