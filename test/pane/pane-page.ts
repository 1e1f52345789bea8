import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { buildPane, isPaneStale, PANE_FOLDER } from '../../addin/file/pane-build.mjs';
import { serveFolder } from '../../addin/file/serve-folder.mjs';
import { launchBrowser } from '../browser/launch-browser.ts';

/** The built pane in a browser, as a person has it. */
export interface PaneHouse {
  /** A fresh page with the pane; any error or refused resource in it fails the test through `troubles`. */
  open(options?: BrowserContextOptions): Promise<PanePage>;
  close(): Promise<void>;
}

export interface PanePage {
  readonly page: Page;
  /** Errors the page logged: a broken script, something the content policy refused. */
  readonly troubles: readonly string[];
  /** Opens a file in the pane and waits until it is audited or refused. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
}

export async function openPaneHouse(): Promise<PaneHouse> {
  if (isPaneStale()) await buildPane();
  const served = await serveFolder({ folder: PANE_FOLDER, port: 0 });
  const browser: Browser = await launchBrowser();
  return {
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await page.goto(served.url);
      return {
        page,
        troubles,
        async openFile(name, bytes) {
          await page.setInputFiles('.file-input', { name, mimeType: '', buffer: Buffer.from(bytes) });
          await page.waitForSelector('.phase-ready, .phase-refused', { timeout: 60_000 });
        },
      };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
