import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { today } from '../../addin/pane/display/today.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { checked, cutOff, loadAxe } from './axe.ts';
import type { HostHouse, OpenHost } from './host-page.ts';
import { doubt, openHostHouse } from './host-page.ts';
import { openTab } from './open-tab.ts';
import { longPlanWorkbook, planWorkbook } from './plan-workbook.ts';
import { weeklyWorkbook } from './weekly-workbook.ts';

let house: HostHouse;
beforeAll(async () => {
  house = await openHostHouse();
}, 120_000);
afterAll(() => house.close());

async function opened(options: Parameters<HostHouse['open']>[1] = {}): Promise<OpenHost> {
  const host = await house.open(await weeklyWorkbook(today()), options);
  await host.audit();
  return host;
}

const went = (host: OpenHost): Promise<unknown> => host.inHost(({ spreadsheet }) => spreadsheet.asked.at(-1));
const texts = (host: OpenHost, selector: string): Promise<string[]> => host.page.locator(selector).allTextContents();

test('the scorecard stands worst first, with watermelons, early warnings and what the signal is', async () => {
  const host = await opened();
  const { page } = host;
  await openTab(page, 'scorecard');
  await page.waitForSelector('.measure');
  expect((await texts(host, '.measure-name')).slice(0, 2)).toEqual(['Trial signups', 'Website visits']);
  expect(await texts(host, '.roll-up .tally')).toEqual(['2 off track', '1 at risk', '3 not known', '6 on track']);
  const worst = page.locator('.measure').first();
  expect(await worst.locator('.badge').allTextContents()).toEqual(['Stated: on track', 'Early warning']);
  expect(await worst.locator('.measure-signal').textContent()).toMatch(/\d/);
  await page.selectOption('.team-picker select', { index: 1 });
  expect((await texts(host, '.measure-name'))[0]).toBe('Customer churn');
  expect(host.troubles).toEqual([]);
});

test('ten measures of a team are seen at once in 320 pixels', async () => {
  const host = await opened({ viewport: { width: 320, height: 800 } });
  await openTab(host.page, 'scorecard');
  await host.page.waitForSelector('.measure');
  const last = await host.page.locator('.measure').nth(9).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(800);
  const cut = await host.page
    .locator('.measure-name > span:last-child')
    .evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
    );
  expect(cut, 'names that are cut').toEqual([]);
});

/** Holds that texts have room and are not cut, not even with an ellipsis. */
async function expectWhole(page: Page, selector: string): Promise<void> {
  const cut = await page.locator(selector).evaluateAll((all) => {
    // What holds it may cut it as well.
    const isCut = (it: Element): boolean => it.clientWidth > 0 && it.scrollWidth > it.clientWidth;
    return all
      .filter((it) => it.getBoundingClientRect().width < 20 || isCut(it) || isCut(it.parentElement ?? it))
      .map((it) => it.textContent);
  });
  expect(cut).toEqual([]);
}

test('in a pane that is zoomed to twice its size names and status words are whole, and nothing leaves the window', async () => {
  const host = await opened({ viewport: { width: 200, height: 800 } });
  const { page } = host;
  await openTab(page, 'scorecard');
  await page.waitForSelector('.measure');
  await expectWhole(page, '.measure-name > span:last-child, .status-word');
  for (const tab of ['scorecard', 'lanes', 'scenarios', 'understood']) {
    await openTab(page, tab);
    await page.waitForSelector('#view');
    await unfolded(host);
    expect({ tab, cut: await cutOff(page) }).toEqual({ tab, cut: [] });
  }
});

test('the keyboard walks the measures, opens one and goes to its cells; Esc closes it', async () => {
  const host = await opened();
  const { page } = host;
  await openTab(page, 'scorecard');
  await page.waitForSelector('.measure');
  await page.locator('.tab-list [aria-selected=true]').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Website visits');
  await page.keyboard.press('Enter');
  await page.locator('.card-actions button').first().focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => went(host))
    .toEqual(['goTo', expect.arrayContaining([{ sheet: 'Scorecard', row: 5, column: 25 }])]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.measure.is-open').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('measure-head');
});

test('a reading that is typed changes the scorecard, the picture of it and the trigger on it', async () => {
  const host = await opened();
  const { page } = host;
  await openTab(page, 'scenarios');
  await page.waitForSelector('.trigger');
  expect((await texts(host, '.trigger-state'))[0]).toBe('Met');
  // What lies between 5.6% and 4% is told in points.
  expect((await texts(host, '.trigger .condition strong'))[0]).toBe('1.6 points beyond');
  await openTab(page, 'scorecard');
  await page.selectOption('.team-picker select', { index: 1 });
  const value = page.locator('.measure:has-text("Customer churn") .measure-value');
  await expect.poll(() => value.textContent()).toContain('5.6%');
  await host.inHost(({ spreadsheet }) => spreadsheet.type({ sheet: 'Scorecard', row: 11, column: 25 }, 0.056, 0.01));
  await page.waitForSelector('.measure-value:text("1%")');
  await openTab(page, 'scenarios');
  await page.waitForSelector('.headline:has-text("0 met now")');
});

test('a trigger that was not read surely is confirmed: its cell is written so, after it was shown', async () => {
  const host = await opened();
  const { page } = host;
  await openTab(page, 'scenarios');
  await page.waitForSelector('.trigger');
  expect(await page.getByRole('button', { name: 'Yes: write it so' }).count()).toBe(0);
  await host.inHost(({ spreadsheet }) =>
    spreadsheet.type(
      { sheet: 'Scenarios', row: 2, column: 1 },
      'New revenue below 50 for 3 consecutive weeks',
      'New revenues cross 1,500',
    ),
  );
  const trigger = page.locator('.trigger:has-text("Revenue stalls")');
  await trigger.locator('.trigger-head[aria-expanded=false]').click();
  await trigger.getByRole('button', { name: 'Yes: write it so' }).click();
  await expect.poll(() => trigger.locator('.edits .after').textContent()).toContain('New revenue is above 1500');
  await trigger.locator('.task .primary').click();
  await trigger.locator('p', { hasText: /^sure$/ }).waitFor();
  expect(await trigger.getByRole('button', { name: 'Yes: write it so' }).count()).toBe(0);
  expect(host.troubles).toEqual([]);
});

test('the schedule tells the path to its end, its float, its cycle and how sure its date is', async () => {
  const host = await opened();
  const { page } = host;
  await openTab(page, 'schedule');
  await page.waitForSelector('.end-sure');
  expect(await texts(host, '.path-label')).toEqual([
    'M2 Contract template ready',
    'M3 Billing built',
    'M4 Beta with three customers',
    'M5 Launch',
  ]);
  expect(await page.locator('.path-label').nth(1).getAttribute('aria-label')).toContain('after “M2');
  expect(await page.locator('.cycles').textContent()).toContain('M7 → M8 → M7');
  expect(await page.locator('.end-sure').textContent()).toMatch(
    /^Finished: .*\d% sure by .*90% .*Chance to keep .*: (?:under|over)? ?\d+%\..*buffer missing/,
  );
  await page.click('.path-label >> nth=2');
  await expect.poll(() => went(host)).toEqual(['goTo', [{ sheet: 'Milestones', row: 4, column: 1 }]]);
  const width = async (): Promise<number> =>
    page.locator('.path-paper').evaluate((paper) => paper.getBoundingClientRect().width);
  const before = await width();
  await page.keyboard.press('+');
  await page.waitForFunction((was) => (document.querySelector('.path-paper')?.clientWidth ?? 0) > was, before);
  await page.click('.fold-head:has-text("Float")');
  const rows = page.locator('table[aria-rowcount] tbody tr');
  await expect.poll(() => rows.first().locator('.heat-3').textContent()).toContain('0');
  await expect.poll(() => rows.filter({ hasText: 'M9' }).textContent()).toContain('none said');
});

test('in a narrow pane the cell of an end is told whole, also on a sheet with a long name', async () => {
  const rows = [
    ['ID', 'Milestone', 'Owner', 'Due', 'Status', 'Depends on'],
    ['M1', 'Pricing decided', 'Ada Byron', '2099-03-02', 'Not started', ''],
    ['M2', 'Beta launch', 'Priya Nair', '2099-08-14', 'Not started', 'M1'],
  ].map((row) => row.map((value) => ({ value })));
  const book = await writeWorkbook({ sheets: [{ name: 'Meilensteinplanung_2026_Gesamt1', rows }] });
  const { page, audit } = await house.open(book, { viewport: { width: 320, height: 800 } });
  await audit();
  await openTab(page, 'schedule');
  const address = page.locator('.end-line .address').first();
  expect(await address.textContent()).toMatch(/!B\d+$/);
  expect(await address.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(1);
});

test('a milestone that moves moves the end', async () => {
  const host = await opened();
  const { page } = host;
  await openTab(page, 'schedule');
  await page.waitForSelector('.end');
  const before = await page.locator('.end strong').textContent();
  await host.inHost(({ spreadsheet }) => spreadsheet.type({ sheet: 'Milestones', row: 3, column: 6 }, 'M2', null));
  await page.waitForFunction((was) => document.querySelector('.end strong')?.textContent !== was, before);
});

test('without what they need the views say what would stand there and how to get it', async () => {
  const host = await house.open(await planWorkbook());
  await host.audit();
  for (const tab of ['scorecard', 'scenarios']) {
    await openTab(host.page, tab);
    await host.page.waitForSelector(`#view[aria-labelledby="tab-${tab}"] .nothing`);
    expect((await host.page.locator('.nothing p').allTextContents()).length).toBe(3);
  }
  await openTab(host.page, 'schedule');
  await host.page.waitForSelector('.simulation:has-text("No estimates")');
});

test('where tables wait for an answer the views say so, and the question is a press away', async () => {
  const host = await house.open(await planWorkbook());
  await host.audit();
  await doubt(host);
  const { page } = host;
  await openTab(page, 'scorecard');
  await page.click('#view .nothing:has-text("1 table waits for your answer.") button:has-text("Answer 1 question")');
  await page.waitForFunction(() => document.activeElement?.closest('.question') !== null);
});

test('of a thousand measures of one team the worst are drawn, and more when asked', async () => {
  const line = (...values: (string | number)[]) => values.map((value) => ({ value }));
  const months = ['2026-06', '2026-07', '2026-08', '2026-09'];
  const rows = [
    line('Measure', 'Team', 'Owner', 'Unit', 'Direction', 'Target', ...months),
    ...Array.from({ length: 1_000 }, (_, at) =>
      line(`Measure ${at}`, 'Growth', 'Ada', '%', 'Higher is better', 50, 40, 41, 42 + (at % 9), 43),
    ),
  ];
  const host = await house.open(await writeWorkbook({ sheets: [{ name: 'Scorecard', rows }] }));
  await host.audit();
  const { page } = host;
  await openTab(page, 'scorecard');
  await page.waitForSelector('.measure');
  expect(await page.locator('.measure').count()).toBe(100);
  await page.focus('button:has-text("Show 900 more")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.measure >> nth=199');
  expect(await page.locator('.measure').count()).toBe(200);
  await page.click('button:has-text("Show 800 more")');
  await page.waitForSelector('.measure >> nth=299');
});

test('of thousands of chains that wait for themselves the first are shown, and more when asked', async () => {
  const line = (...values: string[]) => values.map((value) => ({ value }));
  const pairs = Array.from({ length: 300 }, (_, at) => [
    line(`A${at}`, `First ${at}`, 'Ada', '2099-03-02', `B${at}`),
    line(`B${at}`, `Second ${at}`, 'Ben', '2099-04-02', `A${at}`),
  ]);
  const rows = [line('ID', 'Milestone', 'Owner', 'Due', 'Depends on'), ...pairs.flat()];
  const host = await house.open(await writeWorkbook({ sheets: [{ name: 'Milestones', rows }] }));
  await host.audit();
  await openTab(host.page, 'schedule');
  await host.page.waitForSelector('.cycles li');
  expect(await host.page.locator('.cycles li').count()).toBe(10);
  await host.page.click('.cycles + .more:has-text("290")');
  await expect.poll(() => host.page.locator('.cycles li').count()).toBe(110);
});

test('a long table of dates is scrolled and walked without a word from the worker', async () => {
  const host = await house.open(await longPlanWorkbook(5_000));
  await host.audit();
  const { page } = host;
  await openTab(page, 'schedule');
  await page.click('.fold-head:has-text("Float")');
  await page.waitForSelector('.works [aria-rowindex="2"]');
  for (const worker of page.workers()) await worker.evaluate(() => (self.postMessage = () => undefined));
  const table = page.getByRole('region', { name: 'All work', exact: true });
  await table.evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
  const middle = table.locator('[aria-rowindex="2501"]');
  await middle.waitFor();
  expect(await middle.getByRole('button').textContent()).toMatch(/^M\d+ Result number \d+$/);
  const rows = await table.locator('[aria-rowindex]').count();
  expect(await table.locator('[aria-rowindex] button').count()).toBe(rows);
  await middle.getByRole('button').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)).toBe('2502');
  expect(host.troubles).toEqual([]);
});

test('a plan of which all is done is not said to lack estimates', async () => {
  const line = (...values: string[]) => values.map((value) => ({ value }));
  const rows = [
    line('ID', 'Milestone', 'Owner', 'Due', 'Status'),
    line('M1', 'Pricing decided', 'Ada', '2020-03-02', 'Done'),
    line('M2', 'Beta launch', 'Ben', '2020-08-14', 'Done'),
  ];
  const host = await house.open(await writeWorkbook({ sheets: [{ name: 'Milestones', rows }] }));
  await host.audit();
  await openTab(host.page, 'schedule');
  await host.page.waitForSelector('.simulation:has-text("Nothing is left to do")');
});

/** Opens everything in a view, so that all of it is looked at. */
async function unfolded(host: OpenHost): Promise<void> {
  const { page } = host;
  const closed = page.locator('#view .fold-head[aria-expanded=false], #view .trigger-head[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
}

const VIEWS: Readonly<Record<string, (host: OpenHost) => Promise<void>>> = {
  scorecard: (host) => host.page.waitForSelector('.measure').then(() => undefined),
  'scorecard, a measure open': async ({ page }) => page.click('.measure-head >> nth=0'),
  schedule: (host) => host.page.waitForSelector('.end-sure').then(() => unfolded(host)),
  scenarios: (host) => host.page.waitForSelector('.trigger').then(() => unfolded(host)),
};

test.each(Object.keys(VIEWS).flatMap((view) => ['en', 'de'].map((language) => [view, language] as const)))(
  'axe-core finds nothing and nothing is cut off, light and dark, narrow and wide: %s, %s',
  async (view, language) => {
    const host = await opened({ language, bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = host;
    await openTab(page, view.split(',')[0] ?? '');
    await VIEWS[view]?.(host);
    await loadAxe(page);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 700]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { found } = await checked(page);
        // Pictures and tables scroll in boxes of their own.
        const cut = (await cutOff(page)).filter((text) => !text.includes('path-') && !text.startsWith('t'));
        expect({ colorScheme, width, found, cut }).toEqual({ colorScheme, width, found: [], cut: [] });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  },
  120_000,
);
