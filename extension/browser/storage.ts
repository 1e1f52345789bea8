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

/** Milliseconds for which a policy is waited for: a browser that has just started knows its policies seconds later. */
const PATIENCE = 400;

/** What an administrator set; null where there is no policy, or none yet. */
export function readManaged(): Promise<unknown> {
  const late = new Promise<null>((tell) => {
    setTimeout(tell, PATIENCE, null);
  });
  return Promise.race([managed(), late]);
}

/** Calls `heard` when a policy came or changed after it was read. */
export function onManagedChanged(heard: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') heard();
  });
  void hearLate(heard);
}

async function hearLate(heard: () => void): Promise<void> {
  const first = await readManaged();
  if (first === null && (await managed()) !== null) heard();
}

async function managed(): Promise<unknown> {
  try {
    const policy = await browser.storage.managed.get();
    return Object.keys(policy).length === 0 ? null : policy;
  } catch {
    // Firefox throws where there is no policy.
    return null;
  }
}
