import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright';
import { chromium } from 'playwright';
import { BROWSER_FLAGS } from '../browser/launch-browser.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { buildExtension } from './build-extension.ts';
import type { TestHosts } from './plan-host.ts';
import { startHosts } from './plan-host.ts';

/** Chromium with the real unpacked extension, and every host it meets. */
export interface ExtensionHouse {
  readonly hosts: TestHosts;
  readonly context: BrowserContext;
  readonly folder: string;
  /** The background, started when it sleeps. */
  background(): Promise<Worker>;
  /** One of the extension’s own pages. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

const TRUSTED = ['*.atlassian.net', '*.force.com', '*.salesforce.com', '*.example.com'];

interface HouseOptions {
  readonly withParts?: boolean;
  readonly locale?: string;
  /** Lets axe-core into the extension’s own pages, whose policy keeps foreign scripts out. */
  readonly bypassCSP?: boolean;
  /** Whatever host is asked for, it is the test’s server, which remembers it: nothing gets past it. */
  readonly everyHost?: boolean;
}

export async function openExtensionHouse({
  withParts = true,
  locale = 'en-GB',
  bypassCSP = false,
  everyHost = false,
}: HouseOptions = {}): Promise<ExtensionHouse> {
  const [hosts, folder] = await Promise.all([
    startHosts(),
    buildExtension({
      withParts,
      granted: ['https://plans.example.com/*', 'https://jira.example.com/*', 'https://acme.my.salesforce.com/*'],
    }),
  ]);
  const profile = mkdtempSync(join(tmpdir(), 'lanekeeper-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: false,
    viewport: { width: 1200, height: 800 },
    bypassCSP,
    locale,
    args: [
      ...BROWSER_FLAGS,
      '--headless=new',
      `--lang=${locale}`,
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${(everyHost ? ['*'] : TRUSTED).map((host) => `MAP ${host}:443 127.0.0.1:${hosts.port}`).join(',')}`,
    ],
  });
  context.setDefaultTimeout(30_000);
  const background = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await background()).url()).host;
  return {
    hosts,
    context,
    folder,
    background,
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      await hosts.close();
      for (const made of [folder, profile]) rmSync(made, { recursive: true, force: true });
    },
  };
}
