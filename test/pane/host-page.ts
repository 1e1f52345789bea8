import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { serveFolder } from '../../addin/file/serve-folder.mjs';
import { build } from '../browser/plain-vite.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { HostPage } from './host-page/main.ts';

/** The pane in a host with sheets of its own, as in Excel, over the real worker. */
export interface HostHouse {
  /** A fresh page with nothing audited yet. */
  open(workbook: Uint8Array, options?: BrowserContextOptions & { readonly language?: string }): Promise<OpenHost>;
  close(): Promise<void>;
}

export interface OpenHost {
  readonly page: Page;
  readonly troubles: readonly string[];
  /** Runs in the page, with what stands in for the spreadsheet and the pane's handle. */
  inHost<T, A = undefined>(act: (host: HostPage, about: A) => T | Promise<T>, about?: A): Promise<T>;
  /** Audits through the pane's own button. */
  audit(): Promise<void>;
}

export async function openHostHouse(): Promise<HostHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'lanekeeper-host-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'host-page'),
    base: './',
    logLevel: 'silent',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const served = await serveFolder({ folder, port: 0 });
  const browser = await launchBrowser();
  return {
    async open(workbook, { language = 'en', ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await page.route('**/plan.xlsx', (route) => route.fulfill({ body: Buffer.from(workbook) }));
      await page.goto(`${served.url}?language=${language}`);
      await page.waitForSelector('.phase-empty');
      return {
        page,
        troubles,
        inHost: (act, about) =>
          page.evaluate(
            // The function is sent as text: it knows what it is handed and nothing else.
            `(${act.toString()})(window.host, ${JSON.stringify(about) ?? 'undefined'})`,
          ) as never,
        async audit() {
          await page.click('.empty .primary');
          await page.waitForSelector('.phase-ready', { timeout: 60_000 });
        },
      };
    },
    async close() {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the guess about the first table too unsure to audit with until it is confirmed. */
export function doubt(host: OpenHost): Promise<void> {
  return host.inHost(({ spreadsheet }) =>
    spreadsheet.alter((audited) => {
      const [table, ...others] = audited.tables;
      const isSettled = audited.settings.corrections.some(({ change }) => change.what === 'kind');
      if (table === undefined || isSettled) return audited;
      return {
        ...audited,
        findings: [],
        tables: [{ ...table, confidence: 0.4 }, ...others],
        questions: [{ table: table.id, column: null, asks: 'kind' }],
      };
    }),
  );
}
