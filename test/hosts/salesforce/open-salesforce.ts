import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '../../browser/find-browser.ts';
import { BROWSER_FLAGS } from '../../browser/launch-browser.ts';
import type { TestHosts } from '../../extension/plan-host.ts';
import { startHosts } from '../../extension/plan-host.ts';
import { lightningScript } from './build/lightning-script.ts';
import type { SalesforceSite } from './salesforce-site.ts';
import { serveSalesforce } from './serve-salesforce.ts';

/** Where Lightning is in tests, and Classic. */
export const LIGHTNING = 'acme.lightning.force.com';
export const CLASSIC = 'acme.my.salesforce.com';

/** A browser beside made-up Salesforces. */
export interface SalesforceHouse {
  readonly hosts: TestHosts;
  /** Serves a site and opens a page of it: `/lightning/…`, once its application has started; any other path in Classic. */
  open(site: SalesforceSite, path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openSalesforceHouse(): Promise<SalesforceHouse> {
  const [hosts] = await Promise.all([startHosts(), lightningScript()]);
  const rules = ['*.force.com', '*.salesforce.com'].map((host) => `MAP ${host}:443 127.0.0.1:${hosts.port}`);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, '--ignore-certificate-errors', `--host-resolver-rules=${rules.join(',')}`],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  return {
    hosts,
    async open(site, path) {
      const isLightning = path.startsWith('/lightning/');
      const host = isLightning ? LIGHTNING : CLASSIC;
      await serveSalesforce(hosts, host, site);
      const page = await context.newPage();
      await page.goto(`https://${host}${path}`);
      if (isLightning) await page.waitForSelector('html[data-started]');
      return page;
    },
    async close() {
      await browser.close();
      await hosts.close();
    },
  };
}
