import type { Page } from 'playwright';

/** Chooses a view of the pane: by its tab, or in the menu of those that have no room. */
export async function openTab(page: Pick<Page, 'locator' | 'click'>, tab: string): Promise<void> {
  const own = page.locator(`#tab-${tab}`);
  if (await own.isVisible()) return own.click();
  const title = await own.evaluate((it) => it.firstChild?.textContent ?? '');
  await page.click('.tabs [aria-haspopup=menu]');
  await page.click(`.tabs [role=menuitem]:has-text("${title.trim()}")`);
}
