import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';
import { planWorkbook } from './plan-workbook.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

/** What axe-core finds wrong with the page as it stands (rule and elements), and how many of its rules passed. */
function checked(page: Page): Promise<{ found: string[]; passed: number }> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations, passes } = await axe.run();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    return { found, passed: passes.length };
  });
}

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const VIEWS: Readonly<Record<string, (pane: PanePage) => Promise<void>>> = {
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
  understood: async (pane) => {
    await pane.openFile('Plan.xlsx', await planWorkbook());
    await pane.page.click('#tab-understood');
    await pane.page.click('.table-card .fold-head');
    await pane.page.click('text=Range and headers');
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

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1400, 320].map((width) => ({ colorScheme, width })),
);

test.each(Object.keys(VIEWS))(
  'axe-core finds nothing, light and dark, narrow and wide: %s',
  async (view) => {
    // The policy of the page keeps foreign scripts out; axe-core is let in for the test alone.
    const pane = await house.open({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = pane;
    await VIEWS[view]?.(pane);
    await page.addScriptTag({ path: AXE });
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { found, passed } = await checked(page);
      expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
      expect(passed).toBeGreaterThan(10);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  },
  60_000,
);
