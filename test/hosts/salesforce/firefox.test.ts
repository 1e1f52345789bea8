import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../extension/marionette.ts';
import { findFirefox, startFirefox } from '../../extension/marionette.ts';
import type { TestHosts } from '../../extension/plan-host.ts';
import { startHosts } from '../../extension/plan-host.ts';
import { lightningScript } from './build/lightning-script.ts';
import { OPPORTUNITY } from './objects.ts';
import { LIGHTNING } from './open-salesforce.ts';
import { idOf, salesforceSite } from './salesforce-site.ts';
import { serveSalesforce } from './serve-salesforce.ts';

const path = findFirefox();

describe.skipIf(path === null)('Firefox', () => {
  let hosts: TestHosts;
  let firefox: Firefox;
  beforeAll(async () => {
    [hosts] = await Promise.all([startHosts(), lightningScript()]);
    firefox = await startFirefox(path ?? '', { 'network.dns.forceResolve': '127.0.0.1' });
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await hosts?.close();
  });

  test.each([
    ['synthetic', 14],
    ['native', 0],
  ] as const)('a record in %s shadow: the document itself finds %i of 14 fields', async (shadow, expected) => {
    await serveSalesforce(hosts, LIGHTNING, salesforceSite({ shadow }));
    await firefox.open(`https://${LIGHTNING}:${hosts.port}/lightning/r/Opportunity/${idOf(OPPORTUNITY, 3)}/view`);
    // The browser’s own view of the document is the one that content scripts have.
    const fields = (walks: boolean): Promise<number> =>
      firefox.runAsBrowser(
        `const css = '[data-target-selection-name*="RecordField"]';
         const count = (tree) => tree.querySelectorAll(css).length + (arguments[0]
           ? [...tree.querySelectorAll('*')].reduce((sum, it) => sum + (it.shadowRoot ? count(it.shadowRoot) : 0), 0) : 0);
         return count(document);`,
        walks,
      );
    await expect.poll(() => fields(true)).toBe(14);
    expect(await fields(false)).toBe(expected);
  });
});
