import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { today } from '../../addin/pane/display/today.ts';
import { checked, cutOff, loadAxe } from './axe.ts';
import { lanesWorkbook, longLanesWorkbook } from './lanes-workbook.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';
import { planWorkbook } from './plan-workbook.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

type Mode = 'authority' | 'approvals' | 'history';
const MODES: readonly Mode[] = ['authority', 'approvals', 'history'];

async function opened(
  options: Parameters<PaneHouse['open']>[0] = {},
  workbook: Promise<Uint8Array> = lanesWorkbook(today()),
): Promise<PanePage> {
  const pane = await house.open({ locale: 'en-GB', ...options });
  await pane.openFile('Plan.xlsx', await workbook);
  await openTab(pane.page, 'lanes');
  await pane.page.waitForSelector('.view-modes');
  return pane;
}

async function show(page: Page, mode: Mode): Promise<void> {
  await page.locator('.view-modes button').nth(MODES.indexOf(mode)).click();
  const shown = { authority: '.plan-row', approvals: '.map', history: '.history-group' }[mode];
  await page.waitForSelector(shown);
}

const texts = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('of thousands of decisions more are drawn a few hundred at a time', async () => {
  const line = (...values: string[]) => values.map((value) => ({ value }));
  const rows = [
    line('ID', 'Decision', 'Lane', 'Decision owner', 'Raised on', 'Decided on', 'Status'),
    ...Array.from({ length: 500 }, (_, at) =>
      at < 220
        ? line(`D${at}`, `Question ${at}`, 'Commitment', 'Ada', '2026-01-05', '', 'Open')
        : line(`D${at}`, `Question ${at}`, 'Commitment', 'Ada', '2026-01-05', '2026-02-02', 'Decided'),
    ),
  ];
  const { page, troubles } = await opened({}, writeWorkbook({ sheets: [{ name: 'Decisions', rows }] }));
  const drawn = page.locator('.plan-row');
  await expect.poll(() => drawn.count()).toBe(6);
  await page.click('.more:has-text("214 more")');
  await expect.poll(() => drawn.count()).toBe(206);
  await page.click('.more:has-text("14 more")');
  await expect.poll(() => drawn.count()).toBe(220);
  await page.click('h3 button:has-text("280")');
  await expect.poll(() => drawn.count()).toBe(420);
  await page.click('.more:has-text("80 more")');
  await expect.poll(() => drawn.count()).toBe(500);
  await page.click('h3 button:has-text("280")');
  await expect.poll(() => drawn.count()).toBe(220);
  expect(troubles).toEqual([]);
});

test('what is in which lane stands with what asks for somebody first, and every row opens its cells', async () => {
  const { page, troubles } = await opened();
  expect(await texts(page, '.lanes .headline')).toEqual([
    '2 commitments · 3 guardrails, 1 breached · 2 decisions wait',
  ]);
  const rows = await texts(page, '.plan-row');
  expect(rows[0]).toMatch(
    /^New prices Commitments!B3 nobody is named to approve a change due .*Corvane owner Tom Becker rests on “Pricing live”/,
  );
  expect(rows[1]).toMatch(
    /^EU region for Hallberg Bank .*Priya Nair approves.*4,200,000.EUR.*14 days late rests on “Audit passed”/,
  );
  expect(rows[2]).toMatch(/^Margin floor Guardrails!B3 Breached at least 62% Gross margin is at 59% on /);
  expect(rows.find((row) => row.startsWith('Price floor'))).toMatch(
    /waits 30 days 3 days overdue nobody is named to decide/,
  );
  expect(await texts(page, '.share-legend li')).toEqual([
    'Commitment 1 (25%)',
    'Guardrail 2 (50%)',
    'Autonomy 1 (25%)',
  ]);
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^New prices/);
  await page.click('.row-head:has-text("Margin floor")');
  await page.waitForSelector('.cell.is-pointed');
  await page.click('.work-inside button:has-text("2 milestones")');
  await page.waitForSelector('.sheet-tabs [aria-selected=true]:has-text("Milestones"), .cell.is-pointed');
  expect(troubles).toEqual([]);
});

test.each([
  [
    'en-GB',
    '4 cells could not be read: what they ask is not known. Go to cells',
    'Whether every case has its row shows',
  ],
  [
    'de-DE',
    '4 Zellen waren nicht zu lesen: was sie verlangen, ist unbekannt. Zu den Zellen',
    'Ob jeder Fall seine Zeile',
  ],
])('of a table of which nothing could be read nothing is promised (%s)', async (locale, note, none) => {
  const drawn = [
    ['Discount %', 'Amount', 'Lane', 'Approver'],
    ['TBD', '???', 'Desk', 'Ada Byron'],
    ['TBD', 'TBD', 'Board', 'Priya Nair'],
  ];
  const rows = drawn.map((row) => row.map((value) => ({ value })));
  const { page, troubles } = await opened({ locale }, writeWorkbook({ sheets: [{ name: 'Approvals', rows }] }));
  await page.waitForSelector('.unread-note');
  await page.waitForSelector('.holes-none');
  expect(await texts(page, '.unread-note')).toEqual([note]);
  expect((await texts(page, '.holes-none')).join()).toContain(none);
  await page.click('.unread-note button');
  await page.waitForSelector('.cell.is-pointed');
  expect(troubles).toEqual([]);
});

test('an approval table is a map over two chosen fields, and the arrows walk it', async () => {
  const { page, troubles } = await opened();
  await show(page, 'approvals');
  expect(await texts(page, '.lanes .headline')).toEqual(['7 rows · 4 lanes · one row at most may match']);
  expect(await texts(page, '.map thead th:not(.map-corner)')).toEqual([
    '< 25,000',
    '25,000 – 250,000',
    '> 250,000 – 500,000',
    '> 500,000',
  ]);
  expect(await texts(page, '.map tbody th')).toEqual(['≤ 10%', '> 10% – 20%', '> 20% – 25%', '> 25%']);
  const line = (at: number): Promise<string[]> => texts(page, `.map tbody tr >> nth=${at} >> .place-word`);
  expect(await line(0)).toEqual(['Autonomy', 'Deal desk', 'Board', 'rows clash']);
  expect(await line(2)).toEqual(['Sales lead', 'no row', 'Board', 'rows clash']);
  await page.selectOption('.map-axes label:has(span:text-is("Segment")) select', { label: 'Enterprise' });
  await page.waitForFunction(() => document.querySelectorAll('.place.is-uncovered').length === 0);
  expect(await texts(page, '.map tbody th')).toEqual(['≤ 10%', '> 10% – 25%', '> 25%']);

  await page.locator('.place[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.map-detail');
  expect(await texts(page, '.map-detail h2')).toEqual(['Amount 25,000 – 250,000 · Discount ≤ 10%']);
  expect(await texts(page, '.map-detail .row-head')).toEqual(["R4 'Deal approval'!A8"]);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replace(/\s/g, ' '))).toBe(
    'Amount > 250,000, Discount > 10% – 25%: Board',
  );
  await page.keyboard.press('Escape');
  await page.waitForSelector('.map-hint');
  await page.selectOption('.map-axes label:has(span:text-is("Across")) select', { label: 'Segment' });
  await page.waitForSelector('.map thead th:has-text("Mid-market")');
  expect(await page.locator('.map-axes label:has(span:text-is("Amount (EUR)")) select').count()).toBe(1);
  expect(troubles).toEqual([]);
});

test('holes stand with an example, lead to their place on the map and to their rows', async () => {
  const { page } = await opened();
  await show(page, 'approvals');
  await page.waitForSelector('.holes > li');
  const holes = await texts(page, '.fold:has(.holes) .holes > li');
  expect(holes).toHaveLength(2);
  expect(holes[0]).toMatch(
    /^An? (?:SMB|Mid-market) deal of [\d,]+ EUR with 2\d(?:\.\d)?% discount matches no row\. .*Show on the map ?Go to cells/,
  );
  expect(holes[1]).toMatch(/^An SMB deal of [\d,]+ EUR matches “R6” and “R7”, which say different things\./);
  await page.selectOption('.map-axes label:has(span:text-is("Segment")) select', { label: 'Enterprise' });
  await page.click('.holes > li >> nth=0 >> button:has-text("Show on the map")');
  await page.waitForSelector('.place.is-uncovered[aria-pressed=true]');
  expect(await texts(page, '.map-detail .asks')).toEqual(['No row matches: nothing says who approves such a deal.']);
  await page.click('.map-detail button:has-text("Try such a deal")');
  await page.waitForSelector('.deal-answer:has-text("No row matches")');
  await page.click('.holes > li >> nth=0 >> button:has-text("Go to cells")');
  await page.waitForSelector('.cell.is-pointed:has-text("Amount (EUR)")');
  await page.click('.holes > li >> nth=1 >> button:has-text("Go to 2 rows")');
  await page.waitForSelector('.cell.is-pointed');
});

test('a deal is answered while it is typed: lane, approver, the values of the row; what is missing; what is in another currency', async () => {
  const { page, troubles } = await opened();
  await show(page, 'approvals');
  const field = (name: string) => page.locator(`.deal-field[aria-label="${name}"]`);
  await field('Segment').locator('select').selectOption({ label: 'Mid-market' });
  await field('Amount').locator('input').pressSequentially('48000');
  await page.waitForSelector('.deal-answer:has-text("It depends on what is not known: Discount.")');
  await field('Discount').locator('input').pressSequentially('17.5');
  await page.waitForSelector('.deal-lane:has-text("Deal desk")');
  expect(await texts(page, '.deal-lane')).toEqual(['Deal desk Priya Nair approves']);
  expect(await texts(page, '.deal-used tbody tr')).toEqual([
    'Segment Mid-market SMB, Mid-market',
    'Amount 48,000 EUR 25,000–250,000',
    'Discount 17.5% ≤ 20%',
  ]);
  await field('Discount').locator('input').fill('22');
  await page.waitForSelector('.deal-answer:has-text("No row matches")');
  await field('Discount').locator('input').fill('');
  await page.waitForSelector('.deal-answer:has-text("It depends on")');
  await page.click('.deal-clear');
  await page.waitForSelector('.deal-answer:has-text("Enter what you know")');
  expect(troubles).toEqual([]);
});

test('the history says waits against limits, yields, and what could go without asking; each number shows its cases', async () => {
  const { page, troubles } = await opened();
  await show(page, 'history');
  const groups = await texts(page, '.history-group');
  expect(groups[0]).toMatch(/^All cases 70 cases median 1 working day, .*12 of 69 rejected or changed: 17\.4%/);
  const desk = groups.find((group) => group.startsWith('Deal desk'));
  expect(desk).toMatch(/over the limit of 3/);
  const proposals = await texts(page, '.fold:has-text("Could go without asking") .lines li');
  expect(proposals).toHaveLength(1);
  expect(proposals[0]).toMatch(/^Lane “Sales lead” None of \d+ decided cases was rejected or changed/);
  await page.click('.history-group .row-head >> nth=0');
  await page.waitForSelector('.cell.is-pointed');
  expect(troubles).toEqual([]);
});

test('without what they need the three say what would stand there and how to get it', async () => {
  const { page } = await opened({}, planWorkbook());
  for (const mode of MODES) {
    await page.locator('.view-modes button').nth(MODES.indexOf(mode)).click();
    await page.waitForSelector('.nothing');
    expect((await page.locator('.nothing p').allTextContents()).map((text) => text.length > 20)).toEqual([
      true,
      true,
      true,
    ]);
  }
});

/** Opens everything in a view, so that all of it is looked at. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('#view .fold-head[aria-expanded=false], #view .link[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
}

const SIGHTS = MODES.flatMap((mode) => (['en-GB', 'de-DE'] as const).map((locale) => [mode, locale] as const));

test.each(SIGHTS)(
  'axe-core finds nothing and nothing is cut off, light and dark, narrow and wide: %s, %s',
  async (mode, locale) => {
    for (const workbook of [lanesWorkbook(today()), longLanesWorkbook()]) {
      const { page } = await opened({ locale, bypassCSP: true, reducedMotion: 'reduce' }, workbook);
      await show(page, mode);
      if (mode === 'approvals') {
        await page.locator('.place').first().click();
        await page.click('.map-detail > button');
        await page.waitForSelector('.deal-answer > *:not(.hint)');
      }
      await unfold(page);
      await loadAxe(page);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 1400]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const { found, passed } = await checked(page);
          expect(passed).toBeGreaterThan(10);
          // What scrolls in a box of its own may reach beyond the window; a select has no room for any word.
          const cut = (await cutOff(page)).filter(
            (text) => !/^(?:th|td|tr)\.|place|lane-word|hint|address|^select.*Donaudampf/.test(text),
          );
          expect({ colorScheme, width, found, cut }).toEqual({ colorScheme, width, found: [], cut: [] });
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
    }
  },
  120_000,
);

test('in forced colours the lanes keep their shapes and words, and what no row matches its words', async () => {
  const { page } = await opened({ forcedColors: 'active' });
  expect(
    await page
      .locator('.address')
      .first()
      .evaluate((it) => getComputedStyle(it).textDecorationLine),
  ).toBe('underline');
  await show(page, 'approvals');
  const shape = page.locator('.place .lane-shape').first();
  expect(await shape.evaluate((it) => getComputedStyle(it).color)).toBe('rgb(0, 0, 0)');
  expect(await page.locator('.place.is-uncovered .place-word').innerText()).toBe('no row');
  expect(await page.locator('.place.is-uncovered').evaluate((it) => getComputedStyle(it).borderStyle)).toBe('dashed');
});
