import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';
import { manyFindingsWorkbook, planWorkbook } from './plan-workbook.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

const NARROW = { viewport: { width: 340, height: 700 } };

async function withPlan(bytes: Promise<Uint8Array>): Promise<PanePage> {
  const pane = await house.open(NARROW);
  await pane.openFile('Plan.xlsx', await bytes);
  return pane;
}

/** The text of what has the focus, or what is said of it; empty where nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    return it === null || it === document.body ? '' : (it.getAttribute('aria-label') ?? it.textContent ?? '');
  });

test('a workbook that is opened by the keyboard has its name in focus, and how it stands is said with it', async () => {
  const { page } = await house.open(NARROW);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.phase-ready');
  await expect.poll(() => focused(page)).toBe('Sample plan.xlsx');
  const described = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '');
  expect(await page.locator(`#${described}`).textContent()).toContain('critical');
});

test('an accepted finding leaves the focus to the next one, opened, and j goes on from there', async () => {
  const { page } = await withPlan(planWorkbook());
  const messages = await page.locator('.finding-message').allTextContents();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.keyboard.type('Moved by the board');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.fold-head:has-text("Accepted")');
  await page.waitForSelector('.finding-item.is-open');
  await expect.poll(() => focused(page)).toContain(messages[1]);
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toContain(messages[2]);
});

test('what is last in a view can be scrolled out from under a message', async () => {
  const { page } = await withPlan(planWorkbook());
  await page.setViewportSize({ width: 340, height: 400 });
  await page.click('.finding-head:has-text("owner")');
  await page.keyboard.press('f');
  await page.waitForSelector('.toast');
  await page.hover('.toast');
  const last = page.locator('#view .scroller button').last();
  await page.locator('#view .scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  const bottomOf = async (it: typeof last): Promise<number> =>
    it.evaluate((element) => element.getBoundingClientRect().bottom);
  const topOfToast = await page.locator('.toast').evaluate((toast) => toast.getBoundingClientRect().top);
  await expect.poll(() => bottomOf(last)).toBeLessThanOrEqual(topOfToast);
});

test('what takes a filter back goes itself, and the list has the focus', async () => {
  const { page } = await withPlan(planWorkbook());
  await page.fill('.search input', 'nothing is called so');
  await page.focus('.nothing button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.finding-head');
  await expect.poll(() => focused(page)).toMatch(/^Critical/);
});

test('from another view the sheet gives the focus back to what opened it', async () => {
  const { page } = await withPlan(planWorkbook());
  await openTab(page, 'understood');
  await page.focus('.table-line .address');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.sheets.is-over');
  await expect.poll(() => focused(page)).toBe('Back');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.sheets', { state: 'detached' });
  await expect.poll(() => focused(page)).toBe('A3:G9');
});

test('a finding that is scrolled out of sight keeps the focus', async () => {
  const { page } = await withPlan(manyFindingsWorkbook(1_000));
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).not.toBe('');
  const own = await focused(page);
  await page.locator('#view .scroller').evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
  await page.waitForFunction(
    () => Number([...document.querySelectorAll<HTMLElement>('.finding-list > li')].at(-1)?.dataset['index']) > 100,
  );
  expect(await focused(page)).toBe(own);
});

test('whoever leaves the pane by themselves is not called back', async () => {
  const { page } = await withPlan(planWorkbook());
  await page.fill('.search input', 'nothing is called so');
  await page.focus('.nothing button');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  // Longer than a timer of 0 ms takes to be heard.
  await page.waitForTimeout(50);
  await page.evaluate(() => document.querySelector<HTMLElement>('.nothing button')?.click());
  await page.waitForSelector('.finding-head');
  expect(await focused(page)).toBe('');
});
