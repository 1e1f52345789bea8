import browser from 'webextension-polyfill';

/** The extension’s memory: gone when the browser is closed, and out of reach for content scripts. */
export async function readSession(name: string): Promise<unknown> {
  return (await browser.storage.session.get(name))[name];
}

/** Undefined takes it away. */
export function writeSession(name: string, value: unknown): Promise<void> {
  return value === undefined ? browser.storage.session.remove(name) : browser.storage.session.set({ [name]: value });
}

/** Calls `heard` whenever something in the memory changed; returns what ends that. */
export function onSessionChanged(heard: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'session') heard();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
