import browser from 'webextension-polyfill';
import type { PageAsk, PageReport } from './messages.ts';

/** The tab in front; null where there is none, such as a window of developer tools. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tabs that may show a page: a self-test started in the options looks at the last one that was used. */
export async function lastUsedTab(): Promise<number | null> {
  const reports = (await browser.tabs.query({}))
    .filter(({ url }) => url === undefined || !url.startsWith(browser.runtime.getURL('')))
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of reports) if (id !== undefined && (await reportOf(id)) !== null) return id;
  return null;
}

/** What the overlay sees in a tab; null where it does not run. */
export async function reportOf(tab: number): Promise<PageReport | null> {
  const ask: PageAsk = { tell: 'report' };
  try {
    return ((await browser.tabs.sendMessage(tab, ask, { frameId: 0 })) as PageReport | undefined) ?? null;
  } catch {
    return null;
  }
}

export async function tellTab(tab: number, told: PageAsk): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, told, { frameId: 0 });
  } catch {
    // The overlay does not run there.
  }
}

export async function tellAllTabs(told: PageAsk): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, told)])));
}

/** Calls `heard` when a tab shows another address without being loaded anew. */
export function onMoved(heard: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { url }) => {
    if (url !== undefined) heard(tab);
  });
}

/** Calls `heard` with the address of a tab while it is loaded, several times; browsers tell only those of granted hosts. */
export function onLoading(heard: (tab: number, address: string) => void): void {
  browser.tabs.onUpdated.addListener((id, _change, { url }) => {
    if (url !== undefined) heard(id, url);
  });
}

/** Opens a tab in front. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** A tab that is gone already is as good. */
export async function closeTab(tab: number): Promise<void> {
  await browser.tabs.remove(tab).catch(() => {});
}

/** The number on the extension’s button in a tab; none for 0. The browser clears it when the tab is loaded anew. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#9b1c1c', tabId: tab });
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}
