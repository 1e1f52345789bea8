import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { settingsFrom } from '../../core/plan/settings-part.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { valueAt } from '../../core/sheet/workbook.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';
import { longPlanWorkbook, planWorkbook } from './plan-workbook.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

async function withPlan(options = {}): Promise<PanePage> {
  const pane = await house.open(options);
  await pane.openFile('Plan FY27.xlsx', await planWorkbook());
  return pane;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

const finding = (words: string) => `.finding-item:has-text("${words}")`;

test('a workbook opened shows its findings, worst first, and how it stands', async () => {
  const { page, troubles } = await withPlan();
  const heads = await page.locator('.finding-list .fold-title').allTextContents();
  const order = ['Critical', 'Serious', 'Moderate', 'Minor'];
  expect(heads.length).toBeGreaterThan(1);
  expect(heads).toEqual(order.filter((word) => heads.includes(word)));
  expect(await page.locator('.standing').textContent()).toMatch(/\d+ critical/);
  expect(await page.locator('h1').textContent()).toBe('Plan FY27.xlsx');
  expect(troubles).toEqual([]);
});

test('where all findings are of one quiet severity, the line that says how the plan stands names it', async () => {
  const { page, openFile } = await house.open();
  const lines = ['Task,Owner,Start,Due,Status', 'Draft,Ada Byron,2099-03-02,2099-03-07,Open'];
  await openFile(
    'Tasks.csv',
    new TextEncoder().encode([...lines, 'Review,Ben Cole,2099-03-09,2099-03-13,Open'].join('\n')),
  );
  expect(await page.locator('.standing').textContent()).toBe('1 minor');
});

test('a name that is a sentence of its own leaves room for what is wrong with it; opened, it stands whole', async () => {
  const { page, openFile } = await house.open({ viewport: { width: 340, height: 700 } });
  const name = 'Delays in development because of unexpected events and people who leave';
  const lines = ['Milestone,Owner,Due,Status', `"${name}",Ada Byron,2020-03-02,Open`, 'Beta,Ben Cole,2099-03-09,Open'];
  await openFile('Plan.csv', new TextEncoder().encode(lines.join('\n')));
  const message = page.locator('.finding-message', { hasText: 'Delays in development' }).first();
  expect(await message.textContent()).toMatch(/^“Delays in development because of…” .*due/);
  await page.locator('.finding-head', { has: message }).click();
  await page.waitForSelector('.finding-item.is-open');
  expect(await page.locator('.is-open .finding-message').textContent()).toContain(name);
});

test('days in findings are written as they are where the planner sits, and found so', async () => {
  const { page } = await withPlan({ locale: 'en-US' });
  const late = page.locator('.finding-message', { hasText: /due|starts/ });
  await expect.poll(async () => (await late.allTextContents()).join(' ')).toMatch(/\b[A-Z][a-z]{2} \d{1,2}, \d{4}/);
  const texts = (await page.locator('.finding-message').allTextContents()).join(' ');
  expect(texts.replaceAll(/“[^”]*”/gu, '')).not.toMatch(/\d [A-Z][a-z]{2} \d{4}/);
  const [day = ''] = /[A-Z][a-z]{2} \d{1,2}, \d{4}/.exec(texts) ?? [];
  await page.fill('.search input', day);
  await expect.poll(() => page.locator('.finding-message').first().textContent()).toContain(day);
});

test('a plan’s words are shown as text, whatever they look like', async () => {
  const { page } = await withPlan();
  await page.fill('.search input', 'two regions');
  await expect.poll(() => page.locator('.finding-message').first().textContent()).toContain('<b>two</b>');
  expect(await page.locator('.finding-message b').count()).toBe(0);
});

test('a click on a finding selects its cells in the sheet, and a cell leads back to its findings', async () => {
  const { page } = await withPlan();
  await page.click(`${finding('Beta launch')} >> nth=0 >> .finding-head`);
  await page.waitForSelector('.cell.is-pointed');
  expect(await page.locator('.formula-address').textContent()).toBe('D5');
  expect(await page.locator('#cell-4-3').getAttribute('aria-selected')).toBe('true');
  await page.click('#cell-5-1');
  await page.click('.grid-scroller', { position: { x: 52 + 47 + 243 + 20, y: 22 * 6 + 8 } });
  await expect.poll(() => page.locator('.formula-address').textContent()).toBe('C6');
  await expect.poll(() => page.locator('.filtered').textContent()).toContain('Milestones!C6');
  await expect.poll(() => page.locator('.finding-item.is-open').textContent()).toContain('owner');
});

test('a fix is previewed, applied, undone, and saved into a copy that keeps the rest', async () => {
  const { page } = await withPlan();
  const item = finding('14 August 2099');
  await page.fill('.search input', 'text');
  await page.click(`${item} >> nth=0 >> .finding-head`);
  await page.keyboard.press('f');
  await expect.poll(() => page.locator('.edits .before').textContent()).toContain('14 August 2099');
  await expect.poll(() => page.locator('.edits .after').getAttribute('title')).toBe('Date 2099-08-14');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.toast-action');
  expect(await page.locator(item).count()).toBe(0);

  await page.click('.toast-action');
  await page.waitForSelector(item);
  await page.click(`${item} >> nth=0 >> .finding-head`);
  await page.click('.card-actions .primary');
  await page.click('.task .primary');
  await page.waitForSelector('.unsaved');

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.unsaved')]);
  expect(download.suggestedFilename()).toBe('Plan FY27 (corrected).xlsx');
  const saved = openWorkbook(await bytesOf(download), 'copy.xlsx');
  const original = openWorkbook(await planWorkbook(), 'original.xlsx');
  if (!saved.ok || !original.ok) throw new Error('The copy cannot be opened.');
  const sheet = saved.workbook.sheets[0];
  if (sheet === undefined) throw new Error('The copy has no sheet.');
  expect(valueAt(sheet, 6, 3)).toBe(serialFromDay('2099-08-14' as Day, 1900));
  expect(sheet.rows[4]).toEqual(original.workbook.sheets[0]?.rows[4]);
  expect(saved.workbook.sheets[1]).toEqual(original.workbook.sheets[1]);
});

test('an accepted finding is folded away, survives in the copy, and can be taken back', async () => {
  const pane = await withPlan();
  const { page } = pane;
  await page.click(`${finding('Beta launch')} >> nth=0 >> .finding-head`);
  const message = (await page.locator('.is-open .finding-message').textContent()) ?? '';
  await page.keyboard.press('a');
  await page.click('.task .primary');
  await expect.poll(() => page.locator('#accept-asks').count()).toBe(1);
  await page.fill('.task textarea', 'Moved by the board');
  await page.click('.task .primary');
  await page.click('.finding-list .fold-head:has-text("Accepted")');
  await page.click(`.finding-item:has-text("${message.slice(0, 30)}") >> nth=-1 >> .finding-head`);
  await expect.poll(() => page.locator('.card').textContent()).toContain('Moved by the board');

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.unsaved')]);
  const bytes = await bytesOf(download);
  const saved = openWorkbook(bytes, 'copy.xlsx');
  if (!saved.ok) throw new Error(saved.refusal.message);
  expect(settingsFrom(saved.workbook).settings.acceptances).toMatchObject([{ reason: 'Moved by the board' }]);

  await page.click('.task button:has-text("No longer accept")');
  await page.waitForSelector('.finding-list .fold-head:has-text("Accepted")', { state: 'detached' });
  await pane.openFile('Plan FY27 (corrected).xlsx', bytes);
  await page.waitForSelector('h1:has-text("(corrected)")');
  await page.waitForSelector('.finding-list .fold-head:has-text("Accepted")');
});

test('correcting what a column means changes the audit at once, and can be taken back', async () => {
  const { page } = await withPlan();
  await page.fill('.search input', 'no owner');
  await page.waitForSelector(finding('two'));
  await openTab(page, 'understood');
  await page.click('.table-card .fold-head');
  await page.selectOption('select[aria-label="Meaning of “Owner”"]', 'notes');
  await page.waitForSelector('.corrections li');
  expect(await page.locator('.corrections').textContent()).toContain('“Owner” means Notes');
  await openTab(page, 'findings');
  await page.waitForSelector(finding('two'), { state: 'detached' });
  await openTab(page, 'understood');
  await page.click('.corrections button:has-text("Take back")');
  await page.waitForSelector('.corrections', { state: 'detached' });
  await openTab(page, 'findings');
  await page.waitForSelector(finding('two'));
});

test('the keyboard alone finds, goes to the cell, searches and comes back', async () => {
  const { page } = await withPlan();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const open = page.locator('.finding-item.is-open .finding-head');
  await expect.poll(() => open.evaluate((head) => head === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.locator('.formula-address').textContent()).not.toBe('');
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await page.waitForSelector('.nothing');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.finding-item');
  await page.locator('body').press('?');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
});

test('in a narrow pane the sheet lies over it and Esc leads back', async () => {
  const { page } = await withPlan({ viewport: { width: 340, height: 700 } });
  expect(await page.locator('.sheets').count()).toBe(0);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.sheets.is-over .cell.is-pointed');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.sheets', { state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
});

test('the grid is walked with the keys and says where it is', async () => {
  const { page } = await withPlan();
  await page.focus('[role=grid]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.formula-bar').textContent()).toBe('B3Milestone');
  const active = await page.locator('[role=grid]').getAttribute('aria-activedescendant');
  await expect.poll(() => page.locator(`#${active}`).textContent()).toBe('Milestone');
});

test.each([
  ['Broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ['Letter.xlsx', new TextEncoder().encode('%PDF-1.7 not a workbook')],
])('a file that cannot be read gets a sentence: %s', async (name, bytes) => {
  const pane = await house.open();
  await pane.openFile(name, bytes);
  const sentence = await pane.page.locator('[role=alert]').textContent();
  expect(sentence).toMatch(/\w+ \w+.*\.$/s);
  expect(sentence).not.toMatch(/undefined|Error|\bat .+:\d+/);
  await pane.page.click('text=Back');
  await pane.page.waitForSelector('.drop-zone');
  expect(pane.troubles).toEqual([]);
});

test('opening can be cancelled', async () => {
  const { page } = await house.open();
  const bytes = await longPlanWorkbook(20_000);
  await page.setInputFiles('.file-input', { name: 'Long.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await page.click('text=Cancel');
  await page.waitForSelector('.drop-zone');
  await page.waitForTimeout(500);
  expect(await page.locator('.phase-ready').count()).toBe(0);
}, 120_000);

test('a file can be dropped anywhere on the page', async () => {
  const { page } = await house.open();
  const content = Buffer.from(await planWorkbook()).toString('base64');
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'Dropped.xlsx'));
    return data;
  }, content);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.waitForSelector('.phase-ready');
  expect(await page.locator('h1').textContent()).toBe('Dropped.xlsx');
});

test.each(['HTML', 'Markdown', 'CSV', 'JSON', 'SARIF'])('the report is exported as %s', async (format) => {
  const { page } = await withPlan();
  await page.click('button[title="More"]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`[role=menuitem]:has-text("Report as ${format}")`),
  ]);
  expect(Buffer.from(await bytesOf(download)).toString('utf8')).toContain('Beta launch');
});

test('what kept rules from running is said once, with all the rules it kept', async () => {
  const { page } = await withPlan();
  const fold = page.locator('.fold:has(.fold-head:has-text("Could not check"))');
  await fold.locator('.fold-head').click();
  const reasons = await fold.locator('.lines > li > .line-title').allTextContents();
  expect(reasons.length).toBeGreaterThan(1);
  expect(new Set(reasons).size).toBe(reasons.length);
  const rules = await fold
    .locator('.lines > li')
    .evaluateAll((lines) => lines.map((line) => line.querySelectorAll('li').length));
  expect(rules[0]).toBeGreaterThan(1);
  expect(rules).toEqual(rules.toSorted((one, other) => other - one));
  expect(String(rules.reduce((sum, amount) => sum + amount, 0))).toBe(await fold.locator('.count').textContent());
});

test('a sheet of many rows is drawn in part and scrolled to its end', async () => {
  const pane = await house.open();
  await pane.openFile('Long.xlsx', await longPlanWorkbook(20_000));
  const { page } = pane;
  await page.focus('[role=grid]');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.querySelector('.formula-source')?.textContent === 'M20000');
  expect(await page.locator('.grid-row').count()).toBeLessThan(100);
  expect(await page.locator('.finding-list > li').count()).toBeLessThan(200);
}, 180_000);

test('the sample is made around today when it is asked for', async () => {
  const { page, troubles } = await house.open();
  await page.click('text=Try the sample');
  await page.waitForSelector('.phase-ready', { timeout: 60_000 });
  expect(await page.locator('header').innerText()).toMatch(/Sample plan\.xlsx[^]*\d+ critical/);
  expect(troubles).toEqual([]);
  await page.context().close();
});
