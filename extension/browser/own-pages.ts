import browser from 'webextension-polyfill';

/** What one of the extension’s own pages says when it changed something that pages show. */
export const CHANGED = { ask: 'changed' } as const;

export async function tellChanged(): Promise<void> {
  await browser.runtime.sendMessage(CHANGED);
}

export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
