import { afterAll, beforeAll, expect, test } from 'vitest';
import { checked, cutOff, loadAxe } from './axe.ts';
import type { HostHouse, OpenHost } from './host-page.ts';
import { doubt, openHostHouse } from './host-page.ts';
import { openTab } from './open-tab.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';
import { longNamesWorkbook, planWorkbook } from './plan-workbook.ts';
import type { Page } from 'playwright';

let files: PaneHouse;
let hosts: HostHouse;
beforeAll(async () => {
  [files, hosts] = await Promise.all([openPaneHouse(), openHostHouse()]);
}, 120_000);
afterAll(() => Promise.all([files.close(), hosts.close()]));

const OVERDUE = { sheet: 'Milestones', areas: [{ top: 4, left: 3, bottom: 4, right: 3 }] };

/** The pane as a page that opens files. */
const FILE_VIEWS: Readonly<Record<string, (pane: PanePage) => Promise<void>>> = {
  empty: async () => {},
  refused: (pane) => pane.openFile('Broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])),
  findings: async (pane) => pane.openFile('Plan.xlsx', await planWorkbook()),
  'an open card with its fix': async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.fill('.search input', '14 August 2099');
    await pane.page.click('.finding-head');
    await pane.page.click('.card-actions .primary');
  },
  'accepting, filters open': async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.click('.toolbar button');
    await pane.page.click('.finding-head >> nth=0');
    await pane.page.keyboard.press('a');
  },
  'what could not be checked': async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.click('.fold-head:has-text("Could not check"), .fold-head:has-text("Nicht prüfbar")');
  },
  'nothing found that fits, filters open': async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.click('.toolbar button');
    await pane.page.fill('.search input', 'nothing is called so');
    await pane.page.waitForSelector('.nothing');
  },
  'no table at all': async (pane) => {
    await pane.openFile('People.csv', new TextEncoder().encode('Ada\nBen\nCleo\n'));
    await openTab(pane.page, 'understood');
    await pane.page.click('.left-out button >> nth=-1');
  },
  'asked before leaving': async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.click('.finding-head >> nth=0');
    await pane.page.keyboard.press('a');
    await pane.page.keyboard.type('Moved by the board');
    await pane.page.keyboard.press('Control+Enter');
    await pane.page.waitForSelector('.unsaved');
    await pane.page.click('[aria-haspopup="menu"]');
    await pane.page.click('[role=menuitem] >> nth=-1');
    await pane.page.waitForSelector('dialog[open]');
  },
  understood: async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await openTab(pane.page, 'understood');
    await pane.page.click('.table-card .fold-head');
    await pane.page.click('.table-actions button >> nth=0');
  },
  sheet: async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.keyboard.press('j');
    await pane.page.keyboard.press('Enter');
    await pane.page.waitForSelector('.cell.is-pointed');
  },
  'the open menu': async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.click('[aria-haspopup="menu"]');
    await pane.page.waitForSelector('[role="menu"]');
  },
  keys: async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.keyboard.press('?');
    await pane.page.waitForSelector('dialog[open]');
  },
};

/** The pane in a host with sheets of its own. */
const HOST_VIEWS: Readonly<Record<string, { book(): Promise<Uint8Array>; reach(host: OpenHost): Promise<void> }>> = {
  empty: { book: planWorkbook, reach: async () => {} },
  'refused, to be tried again': {
    book: () => Promise.resolve(Uint8Array.from([0x50, 0x4b, 3, 4])),
    async reach({ page }) {
      await page.click('.empty .primary');
      await page.waitForSelector('.phase-refused');
    },
  },
  'findings at the selected cell, a notice, reading anew': {
    book: planWorkbook,
    async reach(host) {
      await host.audit();
      await host.inHost(({ spreadsheet }, at) => {
        spreadsheet.select(at);
        spreadsheet.say({
          refreshing: { doing: 'Reading “Milestones”', done: null },
          notice: 'A cell is being edited. The audit goes on when you are done.',
        });
      }, OVERDUE);
      await host.page.waitForSelector('.is-here');
    },
  },
  'narrowed to the selection, and a message with something to do': {
    book: planWorkbook,
    async reach(host) {
      await host.audit();
      await host.inHost(({ spreadsheet }, at) => {
        spreadsheet.select(at);
        spreadsheet.hidesCells = true;
      }, OVERDUE);
      await host.page.click('.here-line button');
      await host.page.click('.finding-head >> nth=0');
      await host.page.waitForSelector('.toast-action');
    },
  },
  'the open menu with ticks': {
    book: planWorkbook,
    async reach(host) {
      await host.audit();
      await host.inHost(({ pane }) => pane.toggleMarkers());
      await host.page.click('[aria-haspopup="menu"]');
    },
  },
  'an accepted finding': {
    book: planWorkbook,
    async reach(host) {
      await host.audit();
      await host.page.click('.finding-head >> nth=0');
      await host.page.keyboard.press('a');
      await host.page.keyboard.type('Moved by the board');
      await host.page.click('.task .primary');
      await host.page.waitForSelector('.fold-head:has-text("Accepted"), .fold-head:has-text("Akzeptiert")');
      await host.page.click('.finding-list .fold-head >> nth=-1');
      await host.page.waitForFunction(
        () => [...document.querySelectorAll('.finding-list .fold-head')].at(-1)?.ariaExpanded === 'true',
      );
      await host.page.click('.finding-head >> nth=-1');
      await host.page.waitForSelector('.task:has-text("Moved by the board")');
    },
  },
  'corrections and a range with a mistake': {
    book: planWorkbook,
    async reach(host) {
      await host.audit();
      await openTab(host.page, 'understood');
      await host.page.click('.table-card .fold-head');
      await host.page.selectOption('.column-row >> nth=2 >> select', 'decision_owner');
      await host.page.waitForSelector('.corrections');
      await host.page.click('.table-actions button >> nth=0');
      await host.page.fill('.area-form input >> nth=1', '99');
      await host.page.click('.area-form .primary');
      await host.page.waitForSelector('.area-form [role=alert]');
    },
  },
  'nothing audited, with a question': {
    book: planWorkbook,
    async reach(host) {
      await host.audit();
      await doubt(host);
      await host.page.waitForSelector('.nothing');
    },
  },
  questions: {
    book: longNamesWorkbook,
    async reach(host) {
      await host.audit();
      await host.inHost(({ spreadsheet }) =>
        spreadsheet.alter((audited) => ({
          ...audited,
          questions: audited.tables.flatMap(({ id, columns }) => [
            { table: id, column: null, asks: 'kind' as const },
            { table: id, column: null, asks: 'approvers' as const },
            ...columns.map(({ column }) => ({ table: id, column, asks: 'meaning' as const, meaning: 'due' as const })),
          ]),
        })),
      );
      await host.page.click('.standing button');
      await host.page.waitForSelector('.question');
    },
  },
  'very long names': {
    book: longNamesWorkbook,
    async reach(host) {
      await host.audit();
      await host.page.click('.finding-head >> nth=0');
    },
  },
  'very long names, understood': {
    book: longNamesWorkbook,
    async reach(host) {
      await host.audit();
      await openTab(host.page, 'understood');
      await host.page.click('.table-card .fold-head');
    },
  },
};

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1400, 320].map((width) => ({ colorScheme, width })),
);
const LANGUAGES = ['en-GB', 'de-DE'] as const;
// The policy of the page keeps foreign scripts out; axe-core is let in for the test alone.
const OPTIONS = { bypassCSP: true, reducedMotion: 'reduce' } as const;

const ZOOMED = 200;

async function expectAccessible(page: Page): Promise<void> {
  await loadAxe(page);
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { found, passed } = await checked(page);
    expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
    // Tabs and lists fit themselves to a new width after it was set.
    await expect.poll(() => cutOff(page), { message: `${colorScheme}, ${width} pixels` }).toEqual([]);
    expect(passed).toBeGreaterThan(10);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  // A narrow pane that is zoomed to twice its size: selects may end in an ellipsis, nothing else is lost.
  await page.setViewportSize({ width: ZOOMED, height: 800 });
  const lost = async (): Promise<string[]> => (await cutOff(page)).filter((text) => !text.startsWith('select.'));
  await expect.poll(lost).toEqual([]);
}

const inEach = (views: object): [view: string, language: string][] =>
  Object.keys(views).flatMap((view) => LANGUAGES.map((language): [string, string] => [view, language]));

test.each(inEach(FILE_VIEWS))(
  'a page with files: axe-core finds nothing and nothing is cut off, light and dark, narrow and wide: %s, %s',
  async (view, locale) => {
    const pane = await files.open({ ...OPTIONS, locale });
    await FILE_VIEWS[view]?.(pane);
    await expectAccessible(pane.page);
    await pane.page.context().close();
  },
  120_000,
);

test.each(inEach(HOST_VIEWS))(
  'in a host: axe-core finds nothing and nothing is cut off, light and dark, narrow and wide: %s, %s',
  async (view, language) => {
    const wanted = HOST_VIEWS[view];
    if (wanted === undefined) throw new Error(`There is no view ${view}.`);
    const host = await hosts.open(await wanted.book(), { ...OPTIONS, language });
    await wanted.reach(host);
    await expectAccessible(host.page);
    await host.page.context().close();
  },
  120_000,
);
