import browser from 'webextension-polyfill';

/** Whether the extension may reach an origin; `https://jira.example.com`. */
export function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks the person for an origin. Browsers answer only while a click is being handled. */
export function askForHost(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** What an administrator granted stays. */
export async function giveBackHost(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

export function onHostsChanged(heard: () => void): void {
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
}

/** Lays content scripts over exactly these origins, besides those of the manifest, now and in later sessions. */
export async function layOver(origins: readonly string[], fileFor: (origin: string) => string): Promise<void> {
  const idOf = (origin: string): string => `${fileFor(origin)} ${origin}`;
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Set(origins.map(idOf));
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = new Set(registered.map(({ id }) => id));
  const added = origins.filter((origin) => !known.has(idOf(origin)));
  for (const origin of added) {
    const matches = [patternOf(origin)];
    const files = [fileFor(origin)];
    await browser.scripting.registerContentScripts([
      { id: idOf(origin), matches, js: files, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    for (const { id } of await browser.tabs.query({ url: matches }))
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => []);
  }
}

/** Firefox takes no port in a pattern; without one every port of the host is meant. */
function patternOf(origin: string): string {
  return `${origin.replace(/:\d+$/, '')}/*`;
}
