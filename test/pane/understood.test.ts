import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patchWorkbook } from '../../core/files/patch-workbook.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { settingsXml } from '../../core/plan/settings-part.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import { parseRange } from '../../core/sheet/cell-reference.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

const line = (...values: (string | null)[]) => values.map((value) => (value === null ? null : { value }));
const ITEMS = ['Lamp', 'Desk', 'Chair', 'Shelf', 'Rug', 'Plant'];

/** Two tables that are no plan's, and a few cells that look like none. */
function vagueBook(): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: [
      {
        name: 'Stuff',
        rows: [line('Item', 'Person', 'Blurb'), ...ITEMS.map((item, at) => line(item, `P${at % 2}`, `abc ${at}`))],
      },
      {
        name: 'Rooms',
        rows: [line('Room', 'Floor', 'Use'), ...ITEMS.map((_, at) => line(`R${at}`, String(at % 3), 'Office'))],
      },
      {
        name: 'Loose',
        rows: [line('Plan', 'of', 'mine'), line('x', null, null)],
      },
      {
        name: 'Loose too',
        rows: [line('Plan', 'of', 'yours'), line('y', null, null)],
      },
    ],
  });
}

async function understood(options = {}): Promise<PanePage> {
  const pane = await house.open(options);
  await pane.openFile('Vague.xlsx', await vagueBook());
  await openTab(pane.page, 'understood');
  return pane;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const titles = (page: Page): Promise<string[]> => page.locator('.table-card .fold-title').allTextContents();

test('keys that walk a list say nothing before Enter; Esc drops them', async () => {
  const { page, troubles } = await understood();
  await page.click('.table-card .fold-head >> nth=0');
  const kind = page.locator('.table-card .kind >> nth=0');
  await kind.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const walkedTo = await kind.inputValue();
  expect(walkedTo).not.toBe('other');
  await expect.poll(() => page.locator('.corrections').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => kind.inputValue()).toBe('other');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.corrections > li');
  expect(await kind.inputValue()).toBe(walkedTo);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('kind');
  expect(troubles).toEqual([]);
});

test('what is dealt with goes, the next line has the focus, and Ctrl Z brings it back', async () => {
  const { page } = await understood();
  const before = await titles(page);
  await page.click('.table-card .fold-head >> nth=0');
  await page.click('.table-actions button:has-text("Not a table")');
  await page.waitForSelector('.toast:has-text("Not a table.")');
  await page.waitForSelector(`.table-card >> nth=${before.length - 1}`, { state: 'detached' });
  await expect.poll(() => focused(page)).toContain('6 rows');
  await page.keyboard.press('Control+z');
  await page.waitForSelector(`.table-card >> nth=${before.length - 1}`);
  expect(await page.locator('.corrections').count()).toBe(0);
  // What was said of it before is not said any more, with a way back that is gone.
  await page.waitForSelector('.toast:has-text("No longer said: Not a table.")');
  expect(await page.locator('.toast-action').count()).toBe(0);
});

test('the range form has the focus, closes with Esc, and gives the focus back', async () => {
  const { page } = await understood();
  await page.click('.table-card .fold-head >> nth=0');
  await page.click('text=Range and headers');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A1:B7');
  await page.waitForSelector('.formula-address:has-text("A1")');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Range and headers');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A1:B7');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.corrections:has-text("A1:B7")');
  await expect.poll(() => focused(page)).toBe('Range and headers');
});

test('why a column was understood so opens under it', async () => {
  const { page } = await understood();
  await page.click('.table-card .fold-head >> nth=0');
  const why = page.locator('button.column-sure >> nth=0');
  await why.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.column-why').textContent()).toContain('header');
  await expect.poll(() => why.getAttribute('aria-label')).toMatch(/sure, \d+%: why$|^A guess, \d+%: why$/i);
});

test('cells that were left out are a table once somebody says so, in the saved copy too', async () => {
  const pane = await understood();
  const { page } = pane;
  await page.click('.fold-head:has-text("Left out")');
  expect(await page.locator('.left-out > p').count(), 'a reason is said once').toBe(1);
  await expect.poll(() => page.locator('.left-out li').count()).toBe(2);
  await page.click('.left-out button:has-text("This is a table")');
  await expect.poll(() => page.locator('.area-form input').first().inputValue()).toBe('A1:C2');
  await page.keyboard.press('Enter');
  const card = '.sheet-tables:has-text("Loose") .table-card';
  await page.waitForSelector(card);
  expect(await page.locator('.left-out li').count()).toBe(1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.unsaved')]);
  await pane.openFile('Again.xlsx', new Uint8Array(await readFile(await download.path())));
  await page.waitForSelector('h1:has-text("Again")');
  await openTab(page, 'understood');
  await page.waitForSelector(`${card}:has-text("A1:C2")`);
  await page.click('.corrections button:has-text("Take back")');
  await page.waitForSelector(card, { state: 'detached' });
});

test('a correction that fits nothing any more says so, and goes when it is taken back', async () => {
  const pane = await house.open();
  const { page } = pane;
  const table = { header: 'Gone', headers: ['Gone', 'Away'], area: parseRange('A1:B9')! };
  const corrections = [{ sheet: 'Stuff', table, change: { what: 'kind', kind: 'tasks' } as const }];
  const xml = settingsXml({ ...DEFAULT_SETTINGS, corrections });
  const patched = patchWorkbook(await vagueBook(), [], [{ namespace: SETTINGS_NAMESPACE, xml }]);
  if (!patched.ok) throw new Error(patched.refusal.message);
  await pane.openFile('Vague.xlsx', patched.bytes);
  await page.click('.fold-head:has-text("Could not check")');
  await page.waitForSelector('.lines li:has-text("You said what stands at Stuff!A1:B9 (“Gone”); that is not found")');
  await openTab(page, 'understood');
  await page.waitForSelector('.corrections li:has-text("Not found in the workbook for certain any more.")');
  await page.click('.corrections button:has-text("Take back")');
  await page.waitForSelector('.corrections', { state: 'detached' });
  await openTab(page, 'findings');
  await expect.poll(() => page.locator('.lines li:has-text("You said what stands")').count()).toBe(0);
});

test('changes that are not saved are not lost unseen: to another workbook', async () => {
  const pane = await understood();
  const { page } = pane;
  const other = { name: 'Other.xlsx', mimeType: '', buffer: Buffer.from(await vagueBook()) };
  await page.click('.table-card .fold-head >> nth=0');
  await page.click('.table-actions button:has-text("Not a table")');
  await page.waitForSelector('.unsaved');
  await page.setInputFiles('.file-input', other);
  await page.waitForSelector('dialog:has-text("“Vague.xlsx” has changes that are not saved")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  expect(await page.locator('h1').textContent()).toBe('Vague.xlsx');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.unsaved', { state: 'detached' });
  await page.click('.table-card .fold-head >> nth=1');
  await page.click('.table-actions button:has-text("Not a table")');
  await page.waitForSelector('.unsaved');
  await page.setInputFiles('.file-input', other);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('dialog button:has-text("Save a copy and go on")'),
  ]);
  expect(download.suggestedFilename()).toBe('Vague (corrected).xlsx');
  await page.waitForSelector('h1:has-text("Other.xlsx")');
  expect(await page.locator('.unsaved').count()).toBe(0);
});
