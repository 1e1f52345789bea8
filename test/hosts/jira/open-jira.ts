import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '../../browser/find-browser.ts';
import { BROWSER_FLAGS } from '../../browser/launch-browser.ts';
import { build } from '../../browser/plain-vite.ts';
import type { TestHosts } from '../../extension/plan-host.ts';
import { startHosts } from '../../extension/plan-host.ts';

/** A browser beside the hosts of a test, with the extension’s knowledge of sites in every page, as `sites`. */
export interface JiraHouse {
  readonly hosts: TestHosts;
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openJiraHouse(): Promise<JiraHouse> {
  const [hosts, script] = await Promise.all([startHosts(), sitesScript()]);
  const hostRules = ['*.atlassian.net', '*.example.com'].map((host) => `MAP ${host}:443 127.0.0.1:${hosts.port}`);
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, '--ignore-certificate-errors', `--host-resolver-rules=${hostRules.join(',')}`],
  });
  return {
    hosts,
    async open(address) {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
      await page.goto(address);
      await page.addScriptTag({ content: script });
      return page;
    },
    async close() {
      await browser.close();
      await hosts.close();
    },
  };
}

async function sitesScript(): Promise<string> {
  const output = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'sites-in-page.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The sites were not built.');
  return chunk.code;
}
