import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../manifests/extension/configuration.ts';
import { FINGERPRINT } from '../feed/made-feed.ts';
import { buildExtension } from './build-extension.ts';
import type { Firefox } from './marionette.ts';
import { findFirefox, startFirefox } from './marionette.ts';
import { servePages } from './pages.ts';
import type { TestHosts } from './plan-host.ts';
import { startHosts } from './plan-host.ts';
import { paymentsPlan, publishTo } from './subscribed.ts';

const path = findFirefox();
const OWN = 'moz-extension://5b8f6a2e-0d3c-4f1a-9a4e-6d1f2c3b4a59';

describe.skipIf(path === null)('Firefox, with the same extension', () => {
  let hosts: TestHosts;
  let folder = '';
  let firefox: Firefox;
  beforeAll(async () => {
    [hosts, folder] = await Promise.all([startHosts(), buildExtension({ withParts: true, granted: [] })]);
    servePages({ hosts });
    publishTo({ hosts }, await paymentsPlan());
    firefox = await startFirefox(path ?? '', {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: new URL(OWN).host }),
      'xpinstall.signatures.required': false,
    });
    await firefox.install(folder);
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await hosts?.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  /** Texts of what the overlay shows; only the browser itself sees into the closed tree. */
  const shown = (): Promise<readonly string[]> =>
    firefox.runAsBrowser(`
      const roots = [...document.querySelectorAll('html > div')].map((host) => host.openOrClosedShadowRoot);
      return roots.flatMap((root) => [...(root?.querySelectorAll('.item') ?? [])]
        .filter((item) => item.checkVisibility({ visibilityProperty: true }))
        .map((item) => [...item.querySelectorAll('[data-text]')].map((it) => it.dataset.text).join('')));
    `);
  const site = (file: string): string => `https://test.atlassian.net:${hosts.port}${file}`;

  test('subscribes to a plan that a person adds, after asking for its host', async () => {
    await firefox.open(`${OWN}/options/options.html`);
    await expect.poll(() => firefox.run(`return document.querySelector('form .primary') !== null`)).toBe(true);
    await firefox.run(
      `for (const [css, value] of [['input[type=url]', arguments[0]], ['textarea', arguments[1]]]) {
        const field = document.querySelector(css);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }`,
      `https://plans.example.com:${hosts.port}/fy27/index.json`,
      FINGERPRINT,
    );
    await firefox.click('form .primary');
    const card = (): Promise<string | null> =>
      firefox.run(
        `return document.querySelector('.card')?.textContent ?? document.querySelector('[role=alert]')?.textContent ?? null`,
      );
    await expect.poll(card).toContain('Up to date');
    await expect.poll(card).toContain('FY27');
  });

  test('an issue says who decides, and its scripts read nothing of it', async () => {
    await firefox.open(site('/browse/PAY-1'));
    await expect.poll(shown).toEqual(['Decides: Grace']);
    const read = await firefox.run<string>(`
      getSelection().selectAllChildren(document.documentElement);
      return JSON.stringify([
        document.documentElement.outerHTML,
        document.documentElement.innerText,
        getSelection().toString(),
        window.find('Grace'),
        [...document.querySelectorAll('*')].map((it) => it.shadowRoot === null),
      ]);
    `);
    expect(read).not.toMatch(/Grace|Checkout|FY27/);
    expect((JSON.parse(read) as unknown[])[3]).toBe(false);
  });

  test('moves inside the page are followed; an issue that no plan has shows nothing', async () => {
    const go = (key: string): Promise<void> => firefox.run(`window.wrappedJSObject.go(arguments[0])`, key);
    await go('OPS-1');
    await expect.poll(shown).toEqual([]);
    for (let at = 1; at <= 30; at += 1) await go(`PAY-${at}`);
    await expect.poll(shown).toEqual(['Decides: Grace']);
  });

  test('cards of a board carry badges', async () => {
    await firefox.open(site('/board'));
    await expect.poll(shown).toContain('PAY-1');
  });

  test('an update takes over from what the earlier version drew; a removal leaves nothing of it for the next page', async () => {
    await firefox.open(site('/browse/PAY-1'));
    await expect.poll(shown).toEqual(['Decides: Grace']);
    await firefox.install(folder);
    await new Promise((done) => setTimeout(done, 3_000));
    await expect.poll(shown).toEqual(['Decides: Grace']);
    await firefox.uninstall(FIREFOX_ID);
    await expect.poll(shown, { timeout: 30_000, interval: 1_000 }).toEqual([]);
  }, 120_000);
});
