import browser from 'webextension-polyfill';

/** The extension’s small storage: what people set. Plans lie in IndexedDB, which pages’ processes cannot reach. */
export async function readStored(name: string): Promise<unknown> {
  return (await browser.storage.local.get(name))[name];
}

export function writeStored(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}

/** Keeps content scripts out of the storage where the browser can; they never need it. */
export async function closeStorage(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?(to: { accessLevel: string }): Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** What an administrator set; null where there is no policy. */
export async function readManaged(): Promise<unknown> {
  try {
    const managed = await browser.storage.managed.get();
    return Object.keys(managed).length === 0 ? null : managed;
  } catch {
    // Firefox throws where there is no policy.
    return null;
  }
}

export function onManagedChanged(heard: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') heard();
  });
}
