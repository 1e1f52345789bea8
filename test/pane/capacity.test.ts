import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { bigPlan } from '../bench/big-plan.ts';
import { today } from '../../addin/pane/display/today.ts';
import { checked, cutOff, loadAxe } from './axe.ts';
import { capacityWorkbook, monthsFrom } from './capacity-workbook.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

async function opened(options: Parameters<PaneHouse['open']>[0] = {}): Promise<PanePage> {
  const pane = await house.open({ locale: 'en-GB', ...options });
  await pane.openFile('Plan.xlsx', await capacityWorkbook(today()));
  await openTab(pane.page, 'capacity');
  await pane.page.waitForSelector('.load');
  return pane;
}

/** Asks what gives way and waits until all is explained. */
async function ask(page: Page, request: string): Promise<void> {
  if ((await page.locator('.ask').count()) === 0) await page.click('.view-modes button:has-text("What if")');
  await page.fill('.ask-request input', request);
  await page.click('.ask button[type=submit]');
  await page.waitForSelector('.answer-line, .asks');
  await answered(page);
}
const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('.answer-line progress') === null, null, { timeout: 60_000 });
const lines = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
const monthName = (at: number): string => {
  const { start } = monthsFrom(today(), 6)[at]!;
  return new Date(`${start}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
};

test('load stands by skill, team and person, worst first, and opens what it consists of', async () => {
  const { page, troubles } = await opened();
  expect(await page.locator('.headline').textContent()).toBe('2 skills · 1 with more asked than there is');
  expect(await lines(page, '.load tbody th')).toEqual(['Engineering', 'Design']);
  await page.selectOption('.capacity-tools select', 'person');
  await expect.poll(() => page.locator('.headline').textContent()).toBe('3 people · 1 with more asked than there is');
  await expect.poll(() => lines(page, '.load tbody th')).toEqual(['Ada Byron', 'Priya Nair', 'Tom Becker']);
  const row = page.locator('.load tbody tr').first();
  await expect.poll(() => row.locator('td').allInnerTexts()).toEqual(['', '90', '130', '90', '90', '']);
  await row.locator('.heat-4').click();
  await page.waitForSelector('.load-parts');
  expect(await lines(page, '.load-sums > div')).toEqual(['There\n1', 'Asked for\n1.3', 'Too much\n0.3']);
  expect((await lines(page, '.load-parts > li')).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    '0.9 Billing rebuilt Ada Byron · allocated Allocations!E2',
    '0.4 Support rota Ada Byron · allocated Allocations!E5',
  ]);
  await page.click('.load-parts .address >> nth=1');
  await page.waitForSelector('.cell.is-pointed');
  expect(troubles).toEqual([]);
});

test('of many budget lines the first are drawn, and more when asked', async () => {
  const { page, openFile, troubles } = await house.open();
  await openFile('Plan.xlsx', await writeWorkbook({ sheets: bigPlan(3_000) }));
  await openTab(page, 'capacity');
  await page.click('.fold-head:has-text("Money and other capacities")');
  const drawn = page.getByRole('region', { name: 'Money and other capacities' }).locator('tbody tr');
  await drawn.first().waitFor();
  expect(await drawn.count()).toBe(50);
  await page.focus('.more:has-text("more")');
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn.count()).toBe(250);
  expect(await drawn.last().locator('th').innerText()).toMatch(/^Line \d+$/);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('more'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn.count()).toBeGreaterThan(299);
  expect(await page.locator('.more').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('of many pieces of work the first are drawn over time, and more when asked', async () => {
  const { page, openFile, troubles } = await house.open();
  await openFile('Plan.xlsx', await writeWorkbook({ sheets: bigPlan(600) }));
  await openTab(page, 'capacity');
  await page.waitForSelector('.load');
  await ask(page, '');
  await page.click('.what-if .fold-head:has-text("When")');
  const bars = page.locator('.timeline ol > li');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(50);
  await page.click('.timeline .more:has-text("Show 150 more")');
  await expect.poll(() => bars.count()).toBe(200);
  expect(troubles).toEqual([]);
});

test('the arrows walk the loads, and the figures follow', async () => {
  const { page } = await opened();
  await page.selectOption('.capacity-tools select', 'person');
  await page.locator('.load-cell[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('.load-detail h2:has-text("Priya Nair")');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
    /^Priya Nair, .*90%, 0\.9 asked/,
  );
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('90');
});

test('j and k walk the lines of the loads from where nothing has the focus', async () => {
  const { page } = await opened();
  await page.selectOption('.capacity-tools select', 'person');
  await page.waitForSelector('.load th:has-text("Tom Becker")');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('tr')?.querySelector('th')?.textContent ?? '');
  for (const name of ['Ada Byron', 'Priya Nair', 'Tom Becker']) {
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(name);
  }
  await page.keyboard.press('k');
  await expect.poll(focused).toBe('Priya Nair');
});

test('what is asked for displaces what is worth least, proven, with why and with what else could be', async () => {
  const { page, troubles } = await opened();
  await ask(page, `0.8 FTE Engineering for 2 months from ${monthName(2)}`);
  expect(await page.locator('.read-as p').first().textContent()).toMatch(/^Read as 0.8 full-time Engineering/);
  expect(await page.locator('.answer-line [role=status]').textContent()).toContain('Nothing better exists');
  expect((await page.locator('.outcome .piece-name').allTextContents())[0]).toBe('Search that finds');
  await page.waitForSelector('.taken-need');
  expect((await lines(page, '.taken-need')).join('\n')).toMatch(
    /0\.8 .*Engineering.*could be[^]*displaces “Search that finds”/,
  );
  await page.click('.fold-head:has-text("What would make it fit")');
  expect(
    await page
      .locator('.explained')
      .allInnerTexts()
      .then((all) => all.join('\n')),
  ).toContain('To keep it');
  expect(troubles).toEqual([]);
});

test('an answer is shown as edits, written as one step, and taken back', async () => {
  const { page } = await opened();
  await ask(page, `0.8 FTE Engineering for 2 months from ${monthName(2)}`);
  await page.click('.apply button');
  await page.waitForSelector('.apply .edits');
  expect((await lines(page, '.apply .edits tr')).join('\n')).toContain('Initiatives!F3');
  await page.click('.apply .primary');
  await page.waitForSelector('.toast:has-text("cell")');
  await page.waitForSelector('.asks:has-text("changed since")');
  await page.click('.toast button:has-text("Undo")');
  await page.waitForSelector('.toast:has-text("Taken back")');
});

test('a start that is walked by arrows is asked anew, and can be put back', async () => {
  const { page } = await opened();
  await ask(page, '');
  await page.waitForSelector('.headline:has-text("It fits")');
  const bar = page.locator('[role=slider]').first();
  const before = await bar.getAttribute('aria-valuenow');
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.timeline-bar.is-moved, button:has-text("Put back")');
  await answered(page);
  expect(await page.locator('[role=slider]').first().getAttribute('aria-valuenow')).toBe(String(Number(before) + 1));
  await page.click('button:has-text("Put back")');
  await answered(page);
  await page.waitForSelector('.headline:has-text("It fits")');
});

test.each([
  ['what', 'From when to when'],
  ['2 engineers', 'Read as|From when'],
  ['3 zebras for 2 months from July', 'Nobody in the plan'],
  ['<img src=x onerror=alert(1)> for July', 'How many|Not understood|From when'],
])('“%s” is answered with a sentence', async (request, said) => {
  const { page, troubles } = await opened();
  await ask(page, request);
  expect(await page.locator('.what-if').innerText()).toMatch(new RegExp(said));
  expect(await page.locator('.what-if img').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('where WebAssembly is refused the search still answers, and says how good that is', async () => {
  const { page } = await house.open({ locale: 'en-GB' });
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 403, body: '' }));
  await page.reload();
  await page.setInputFiles('.file-input', {
    name: 'Plan.xlsx',
    mimeType: '',
    buffer: Buffer.from(await capacityWorkbook(today())),
  });
  await page.waitForSelector('.phase-ready');
  await openTab(page, 'capacity');
  await page.waitForSelector('.load');
  await ask(page, `0.8 FTE Engineering for 2 months from ${monthName(2)}`);
  expect((await page.locator('.outcome .piece-name').allTextContents())[0]).toBe('Search that finds');
  // What the search proves by itself needs no solver; all else has the solver's refusal beside it.
  expect(await page.locator('.answer-line [role=status]').textContent()).toMatch(/proven|could not be started/);
});

test('a solver that dies is told, and the next question starts another one', async () => {
  const { page } = await opened();
  await page.evaluate(() => {
    const { Worker: Own } = window;
    let deaths = 1;
    window.Worker = class extends Own {
      override postMessage(message: unknown): void {
        if (typeof message === 'object' && message !== null && 'problem' in message && deaths-- > 0)
          this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
        else super.postMessage(message);
      }
    };
  });
  await page.click('.view-modes button:has-text("What if")');
  await page.click('.ask button[type=submit]');
  await page.waitForSelector('.asks:has-text("out of memory")');
  await ask(page, '');
  await page.waitForSelector('.headline:has-text("It fits")');
});

test.each([
  ['light', 320, 'en-GB'],
  ['dark', 1400, 'de-DE'],
] as const)('capacity can be used by everybody: %s, %s pixels, %s', async (colorScheme, width, locale) => {
  const { page } = await opened({ colorScheme, locale, viewport: { width, height: 900 }, bypassCSP: true });
  await loadAxe(page);
  await page.selectOption('.capacity-tools select', 'person');
  await page.locator('.heat-4').first().click();
  await page.waitForSelector('.load-parts');
  const load = await checked(page);
  expect(load.found).toEqual([]);
  expect(load.passed).toBeGreaterThan(10);
  expect(await cutOff(page)).toEqual([]);
  await page.click('.view-modes button >> nth=1');
  await page.click('.ask-options > button');
  await page.fill('.ask-request input', `0.8 FTE Engineering for 2 months from ${monthName(2)}`);
  await page.click('.ask button[type=submit]');
  await page.waitForSelector('.outcome');
  await answered(page);
  const closed = page.locator('.what-if .fold-head[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  expect((await checked(page)).found).toEqual([]);
  await expect.poll(() => cutOff(page)).toEqual([]);
});

test('in forced colours a load that is too much keeps its words under the pointer', async () => {
  const { page } = await opened({ forcedColors: 'active' });
  const worst = page.locator('.heat-4').first();
  const colours = (): Promise<string[]> =>
    worst.evaluate((it) => {
      const { color, backgroundColor } = getComputedStyle(it);
      return [color, backgroundColor];
    });
  await page.mouse.move(0, 0);
  const before = await colours();
  await worst.hover();
  expect(await colours()).toEqual(before);
  expect(before[0]).not.toBe(before[1]);
});
