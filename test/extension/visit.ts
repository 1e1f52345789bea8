import type { Page } from 'playwright';
import type { PageReport } from '../../extension/browser/messages.ts';
import { drawnOn } from './drawn.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { SITE } from './pages.ts';

/** A page of the site in a tab of its own. */
export async function visit(house: ExtensionHouse, path: string): Promise<Page> {
  const page = await house.context.newPage();
  await page.goto(`${SITE}${path}`);
  return page;
}

/** Texts of what the overlay shows on the page and that can be seen. */
export async function shownOn(page: Page): Promise<readonly string[]> {
  return (await drawnOn(page)).filter(({ kind, box }) => kind === 'shown' && box !== null).map(({ text }) => text);
}

/** What the overlay says of the page, asked as the options ask. */
export function reportOf(own: Page, page: Page): Promise<PageReport> {
  return inTab<PageReport>(own, page, { tell: 'report' });
}

/** Tells the content script of a page something, from one of the extension’s own pages. */
export function inTab<T>(own: Page, page: Page, told: object): Promise<T> {
  return own.evaluate(
    async ({ address, message }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(of: object): Promise<{ id: number; url?: string }[]>;
            sendMessage(tab: number | undefined, message: object): Promise<unknown>;
          };
        };
      };
      const tabs = await chrome.tabs.query({});
      return (await chrome.tabs.sendMessage(tabs.find(({ url }) => url === address)?.id, message)) as T;
    },
    { address: page.url(), message: told },
  );
}
