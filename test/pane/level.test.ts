import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../addin/pane/display/today.ts';
import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import { checked, cutOff, loadAxe } from './axe.ts';
import { busyMonday, busyWorkbook, levelWorkbook } from './level-workbook.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

async function opened(
  bytes: Uint8Array,
  options: Parameters<PaneHouse['open']>[0] = {},
  title = 'Dates that respect capacity',
): Promise<PanePage> {
  const pane = await house.open({ locale: 'en-GB', ...options });
  await pane.openFile('Plan.xlsx', bytes);
  await openTab(pane.page, 'schedule');
  await pane.page.click(`.fold-head:has-text("${title}")`);
  return pane;
}
const shown = (day: Day): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
const at = (days: number): string => shown(addDays(busyMonday(today()), days));

test('what moves, because of whom, and which commitment breaks; written as one step that is taken back', async () => {
  const { page, troubles } = await opened(await levelWorkbook(today()));
  await page.click('.level-start');
  await page.waitForSelector('.level-moves');
  expect(await page.locator('.levelled .line-title').textContent()).toBe(
    '2 pieces of work move; 1 date cannot be kept.',
  );
  const moves = (await page.locator('.level-moves > li').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' '));
  expect(moves).toHaveLength(2);
  expect(moves[0]).toContain('T2 Billing built Ada Byron');
  expect(moves[0]).toContain(`${at(0)} – ${at(11)} → to ${at(7)} – ${at(18)} 5 working days later`);
  expect(moves[0]).toContain(`Ada Byron has no time from ${at(0)} to ${at(4)}, because of “T1 Prices moved”`);
  expect(moves[1]).toContain('T3 Handbook written Bob Marsh');
  expect(moves[1]).toContain('It waits for “T2 Billing built”, which moves.');
  expect(await page.locator('.is-broken').innerText()).toMatch(
    /T4 Billing handed over\s+commitment: it waits for “T2 Billing built”, which is 5 working days too late/,
  );
  await page.click('.level-moves .work-button >> nth=0');
  await page.waitForSelector('.cell.is-pointed');
  await page.click('.level-start:has-text("Show what would be written")');
  expect(await page.locator('.levelled .edits tbody th').allInnerTexts()).toEqual([
    'Tasks!C3',
    'Tasks!D3',
    'Tasks!C4',
    'Tasks!D4',
  ]);
  await page.click('.levelled .task .primary');
  await page.waitForSelector('.toast:has-text("4")');
  await page.click('.level-start');
  await page.waitForSelector('.levelled .line-title:has-text("Nothing has to move")');
  expect(await page.locator('.level-moves').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.click('.level-start');
  await page.waitForSelector('.level-moves');
  expect(troubles).toEqual([]);
});

test('where nothing says who does the work a sentence says what would be needed', async () => {
  const { page, troubles } = await opened(await levelWorkbook(today(), { ada: '', bob: '', cleo: '' }));
  await page.click('.level-start');
  await page.waitForSelector('.levelled .line-title:has-text("Name an owner (a person) for each task")');
  expect(troubles).toEqual([]);
});

test('comparing thousands of dates moves on, and is stopped', async () => {
  const { page, troubles } = await opened(await busyWorkbook(today(), 4000));
  await page.click('.level-start');
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.fold-body progress')?.value ?? 0) > 0,
  );
  const before = await page.locator('.fold-body progress').evaluate((it) => (it as HTMLProgressElement).value);
  await page.waitForFunction(
    (was) => (document.querySelector<HTMLProgressElement>('.fold-body progress')?.value ?? 0) > was,
    before,
  );
  await page.click('.fold-body .is-running:has(progress[aria-label="Comparing dates"]) button');
  await page.waitForSelector('.fold-body p:has-text("It was stopped.")');
  expect(await page.locator('.levelled').count()).toBe(0);
  expect(troubles).toEqual([]);
});

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselübergabe';

test.each([
  ['en-GB', 'light', 'Dates that respect capacity', 'Ada Byron'],
  ['de-DE', 'dark', 'Termine, die zur Kapazität passen', LONG],
] as const)('nothing is wrong for axe nor cut off at 320 pixels: %s, %s', async (locale, colorScheme, title, ada) => {
  const bytes = await levelWorkbook(today(), { ada: `Ada ${ada}` });
  const options = { locale, colorScheme, viewport: { width: 320, height: 900 }, bypassCSP: true };
  const { page, troubles } = await opened(bytes, options, title);
  await page.click('.level-start');
  await page.waitForSelector('.level-moves');
  await page.click('.levelled .level-start');
  await page.waitForSelector('.levelled .edits');
  await loadAxe(page);
  expect((await checked(page)).found).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
