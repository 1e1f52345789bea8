import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnOn } from './drawn.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import { servePages } from './pages.ts';
import { served } from './plan-host.ts';
import { paymentsPlan, publishTo, subscribe } from './subscribed.ts';
import { expectShown } from './expect-shown.ts';
import { inTab, reportOf, shownOn, visit } from './visit.ts';

let house: ExtensionHouse;
let options: Page;
let sequence = 1;
beforeAll(async () => {
  house = await openExtensionHouse();
  servePages(house);
  publishTo(house, await paymentsPlan());
  options = await subscribe(house);
}, 120_000);
afterAll(() => house.close());

async function publishNext(off: readonly string[] = []): Promise<void> {
  sequence += 1;
  publishTo(house, await paymentsPlan({ sequence, off }));
}
async function checkNow(): Promise<void> {
  await options.click('.card button >> nth=0');
  await options.waitForSelector('.card button:enabled >> nth=0');
}
async function killBackground(): Promise<void> {
  const session = await house.context.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
const card = (): Promise<string | null> => options.textContent('.card');

test('the plan is there after the background was stopped, without asking the host again', async () => {
  const first = await visit(house, '/browse/PAY-1');
  await expectShown(first, ['Decides: Grace']);
  await killBackground();
  house.hosts.asked.length = 0;
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  expect(house.hosts.asked.filter((path) => path.startsWith('plans.'))).toEqual([]);
  await first.close();
  await page.close();
});

test('storage that the browser clears under the background is opened anew, and the plan comes again', async () => {
  const before = await visit(house, '/browse/PAY-1');
  await expectShown(before, ['Decides: Grace']);
  const session = await house.context.newCDPSession(options);
  const origin = new URL(options.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await session.detach();
  await checkNow();
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await before.close();
  await page.close();
});

test('a storage that cannot be read is told where plans stand, and pages are what they are without it', async () => {
  const breakStorage = (): void => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('A block does not match its checksum.', 'UnknownError');
    };
  };
  await (await house.background()).evaluate(breakStorage);
  const own = await house.context.newPage();
  await own.addInitScript(breakStorage);
  await own.goto(options.url());
  await expect.poll(() => own.textContent('.card')).toContain('storage is full or broken');
  await own.click('.card button >> nth=0');
  await own.waitForSelector('.card button:enabled >> nth=0');
  const page = await visit(house, '/browse/PAY-1');
  await expect.poll(async () => (await reportOf(options, page)).record).toBe('PAY-1');
  expect(await shownOn(page)).toEqual([]);
  // A background that begins again reads a storage that is whole again.
  await killBackground();
  await page.reload();
  await expectShown(page, ['Decides: Grace']);
  await page.close();
  await own.close();
});

test('a page that nobody answered for seconds has its overlay as soon as somebody does', async () => {
  await (
    await house.background()
  ).evaluate(() => {
    const world = globalThis as unknown as Record<string, { storage?: { local: { get: unknown } } } | undefined>;
    for (const name of ['chrome', 'browser']) {
      const local = world[name]?.storage?.local;
      if (local !== undefined)
        local.get = () => {
          throw new Error('IO error: LOCK.');
        };
    }
  });
  const page = await visit(house, '/browse/PAY-1');
  await page.waitForTimeout(8_000);
  expect(await shownOn(page)).toEqual([]);
  await killBackground();
  await expect.poll(() => shownOn(page), { timeout: 20_000 }).toEqual(['Decides: Grace']);
  await page.close();
}, 120_000);

test('stopped again and again while a page asks, it answers in the end', async () => {
  const page = await visit(house, '/browse/PAY-1');
  for (let at = 2; at < 8; at += 1) {
    await page.evaluate((key) => (window as unknown as { go(key: string): void }).go(key), `PAY-${at}`);
    await killBackground();
  }
  await expectShown(page, ['Decides: Grace']);
  await page.close();
});

test('a page learns of a newer plan while it is open; a feature that its publisher switched off is gone, until it is on again', async () => {
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await publishNext(['strip']);
  await checkNow();
  await expectShown(page, []);
  expect((await reportOf(options, page)).features.find(({ id }) => id === 'strip')).toMatchObject({
    state: 'off',
    detail: 'plan',
  });
  await options.reload();
  await options.waitForSelector('text=switched off by who publishes the plan');
  await publishNext();
  await checkNow();
  await expectShown(page, ['Decides: Grace']);
  await page.close();
});

test('a switch in the options takes a feature from open pages, and brings it back', async () => {
  await options.reload();
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const box = options.getByLabel('Shows who decides under the title');
  await box.uncheck();
  await expectShown(page, []);
  await box.check();
  await expectShown(page, ['Decides: Grace']);
  await page.close();
});

test('the number on the button is what wants to be looked at on the page', async () => {
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const text = (): Promise<string> =>
    options.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      return chrome.action.getBadgeText({ tabId: tab?.id });
    }, page.url());
  await expect.poll(text).toBe('1');
  await page.evaluate(() => (window as unknown as { go(key: string): void }).go('OPS-1'));
  await expect.poll(text).toBe('');
  await page.close();
});

test('the keyboard reaches the overlay with one command and comes back with Esc', async () => {
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await page.bringToFront();
  await page.locator('#own').focus();
  await inTab(options, page, { tell: 'focus' });
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.parentElement?.tagName);
  await expect.poll(focused).toBe('HTML');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('own');
  await page.close();
});

test.each([
  ['a 404', () => house.hosts.answers.delete('plans.example.com/fy27/index.json'), 'There is no plan at its address.'],
  [
    'a sign-in page',
    () => house.hosts.answers.set('plans.example.com/fy27/index.json', served('<html>Sign in</html>', 'text/html')),
    'The address answered with a web page',
  ],
  [
    'an older plan',
    async () => publishTo(house, await paymentsPlan({ sequence: 1, name: 'FY26' })),
    'older than number',
  ],
])('%s: the last good plan stays on pages, the options say why and how old it is', async (_, breakIt, sentence) => {
  const page = await visit(house, '/browse/PAY-1');
  await breakIt();
  await checkNow();
  await expect.poll(card).toContain(sentence);
  expect(await card()).toContain('The last good plan is shown; it was up to date');
  expect(await card()).toContain('FY27');
  await page.reload();
  await expectShown(page, ['Decides: Grace']);
  await publishNext();
  await checkNow();
  await expect.poll(card).not.toContain('The last good plan');
  await page.close();
});

test('a host that a person adds gets the overlay, in its open tabs too, and loses it as soon as it is removed', async () => {
  house.hosts.answers.set(
    'jira.example.com/browse/*',
    served(
      '<!doctype html><meta name="application-name" content="Plain"><h1 class="summary">Own host</h1>',
      'text/html',
    ),
  );
  const openBefore = await house.context.newPage();
  await openBefore.goto('https://jira.example.com/browse/PAY-3');
  expect(await shownOn(openBefore)).toEqual([]);
  await options.fill('section:has(#sites) input', 'jira.example.com');
  await options.click('section:has(#sites) form button');
  await options.waitForSelector('text=allowed');
  await expectShown(openBefore, ['Decides: Grace']);
  await openBefore.reload();
  await expectShown(openBefore, ['Decides: Grace']);
  const remove = async (): Promise<void> => {
    await options.click('[aria-label="Remove: https://jira.example.com"]');
    await options.waitForSelector('text=https://jira.example.com', { state: 'detached' });
    await expect.poll(() => shownOn(openBefore)).toEqual([]);
  };
  await remove();
  // Allowed again while the page is still open, and once more taken back.
  await options.fill('section:has(#sites) input', 'jira.example.com');
  await options.click('section:has(#sites) form button');
  await expectShown(openBefore, ['Decides: Grace']);
  await remove();
  await openBefore.reload();
  await openBefore.waitForTimeout(500);
  expect(await shownOn(openBefore)).toEqual([]);
  await openBefore.close();
});

test('of 1,000 cards only what can be seen is drawn, and nothing of the page moves', async () => {
  servePages(house, { cards: 1_000 });
  const page = await visit(house, '/board');
  await expect.poll(async () => (await shownOn(page)).length).toBeGreaterThan(30);
  await expect.poll(async () => (await reportOf(options, page)).cost).toMatchObject({ watched: 1_000, drawn: 40 });
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const heard = new PerformanceObserver((list) => tell(list.getEntries().length));
        heard.observe({ type: 'layout-shift', buffered: true });
        setTimeout(tell, 200, 0);
      }),
  );
  expect(shifts).toBe(0);
  await page.close();
}, 120_000);

test('when the extension was updated, a page says once that it has to be reloaded, and shows nothing else', async () => {
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  // The options go with the extension: they answer first.
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  const notices = async (): Promise<readonly string[]> =>
    (await drawnOn(page)).filter(({ kind }) => kind === 'notice').map(({ text }) => text);
  // The page is quiet: nothing in it tells that the extension is gone.
  await expect.poll(notices).toEqual([expect.stringContaining('Reload this tab')]);
  expect(await shownOn(page)).toEqual([]);
  for (let at = 0; at < 3; at += 1)
    await page.evaluate(() =>
      (window as unknown as { go(key: string): void }).go(`PAY-${Math.ceil(Math.random() * 40)}`),
    );
  await page.waitForTimeout(1_000);
  expect(await notices()).toEqual([expect.stringContaining('Reload this tab')]);
  expect(await shownOn(page)).toEqual([]);
});
