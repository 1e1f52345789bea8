import type { Page } from 'playwright';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import { LIGHTNING } from '../hosts/salesforce/open-salesforce.ts';
import type { SalesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { serveSalesforce } from '../hosts/salesforce/serve-salesforce.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import { publishTo, subscribe } from './subscribed.ts';

/** The extension as it ships, subscribed to a plan, over a Salesforce. */
export interface SalesforceOverlayHouse extends ExtensionHouse {
  /** The extension’s options, from which pages are asked what they see. */
  readonly options: Page;
  /** Serves a site and opens a page of it: `/lightning/…`, once its application has started; any other path in Classic. */
  open(site: SalesforceSite, path: string): Promise<Page>;
  /** Publishes another plan and has the extension look for it now. */
  republish(files: readonly FeedFile[], sequence: number): Promise<void>;
}

export async function openSalesforceOverlay(
  files: readonly FeedFile[],
  { locale = 'en-GB' }: { readonly locale?: string } = {},
): Promise<SalesforceOverlayHouse> {
  const house = await openExtensionHouse({ withParts: false, locale });
  publishTo(house, files);
  const options = await subscribe(house);
  return {
    ...house,
    options,
    async open(site, path) {
      await serveSalesforce(house.hosts, LIGHTNING, site);
      const page = await house.context.newPage();
      await page.goto(`https://${LIGHTNING}${path}`);
      if (path.startsWith('/lightning/')) await page.waitForSelector('html[data-started]');
      return page;
    },
    async republish(more, sequence) {
      publishTo(house, more);
      await options.click('.card button >> nth=0');
      await options.waitForSelector(`text=number ${sequence}`);
    },
  };
}
