import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../manifests/extension/configuration.ts';
import { FINGERPRINT } from '../feed/made-feed.ts';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { LIGHTNING } from '../hosts/salesforce/open-salesforce.ts';
import { idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { serveSalesforce } from '../hosts/salesforce/serve-salesforce.ts';
import { buildExtension } from './build-extension.ts';
import type { Firefox } from './marionette.ts';
import { findFirefox, startFirefox } from './marionette.ts';
import type { TestHosts } from './plan-host.ts';
import { startHosts } from './plan-host.ts';
import { salesforcePlan } from './salesforce-plan.ts';
import { publishTo } from './subscribed.ts';

const path = findFirefox();
/** Firefox starts the background of a fresh extension, and asks its storage, the first time here. */
const WAIT = { timeout: 20_000 };
const OWN = 'moz-extension://5b8f6a2e-0d3c-4f1a-9a4e-6d1f2c3b4a59';

describe.skipIf(path === null)('Firefox, over Salesforce', () => {
  let hosts: TestHosts;
  let folder = '';
  let firefox: Firefox;
  beforeAll(async () => {
    [hosts, folder] = await Promise.all([startHosts(), buildExtension({ withParts: false, granted: [] })]);
    publishTo({ hosts }, await salesforcePlan());
    firefox = await startFirefox(path ?? '', {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: new URL(OWN).host }),
      'xpinstall.signatures.required': false,
    });
    await firefox.install(folder);
  }, 180_000);
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
        .filter((item) => getComputedStyle(item).visibility === 'visible')
        .map((item) => [...item.querySelectorAll('[data-text]')].map((it) => it.dataset.text).join('')));
    `);
  const open = async (shadow: 'native' | 'synthetic', address: string): Promise<void> => {
    await serveSalesforce(hosts, LIGHTNING, salesforceSite({ shadow }));
    await firefox.open(`https://${LIGHTNING}:${hosts.port}${address}`);
  };

  test('subscribes to the plan', async () => {
    await firefox.open(`${OWN}/options/options.html`);
    await expect.poll(() => firefox.run(`return document.querySelector('form .primary') !== null`), WAIT).toBe(true);
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
      firefox.run(`return document.querySelector('.card')?.textContent ?? null`);
    await expect.poll(card, WAIT).toContain('Up to date');
  });

  test.each(['native', 'synthetic'] as const)('a record in %s shadow says its lane', async (shadow) => {
    await open(shadow, `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 3)}/view`);
    await expect
      .poll(shown, WAIT)
      .toContainEqual(expect.stringMatching(/^GuardrailAmount 37,500 EUR, Discount 15% →rule 2/));
  });

  test('rows of a list carry their lane', async () => {
    await open('native', '/lightning/o/Opportunity/list');
    await expect.poll(async () => (await shown()).filter((text) => text === 'Guardrail').length, WAIT).toBe(2);
  });
});
