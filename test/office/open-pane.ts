import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Frame, Locator } from 'playwright';
import { createBuilder } from '../browser/plain-vite.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { Excel, ExcelOptions } from '../hosts/excel/open-excel.ts';
import { openExcel } from '../hosts/excel/open-excel.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built add-in and a browser, shared by the tests of a file. */
export interface AddInHouse {
  /** Where the built add-in lies. */
  readonly folder: string;
  /** Opens a workbook in the simulated Excel with the pane beside it, and waits for its audit. */
  open(workbook: ExcelOptions['workbook'], options?: Partial<ExcelOptions>): Promise<OpenPane>;
  close(): Promise<void>;
}

export interface OpenPane {
  readonly excel: Excel;
  pane(): Frame;
  /** Waits until the pane shows an audit. */
  ready(): Promise<void>;
  /** The head of the first finding whose text holds this. */
  finding(text: string): Locator;
  /** Chooses an entry of the pane's menu. */
  menu(label: string): Promise<void>;
  toast(text: string): Promise<void>;
  /** Waits until the pane asks Excel nothing any more: what it does on its own is over. Requests so far. */
  quiet(): Promise<number>;
}

export async function openAddInHouse(): Promise<AddInHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-excel-'));
  const builder = await createBuilder({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'addin', 'office'),
    logLevel: 'error',
    environments: { excel: { build: { outDir: folder, emptyOutDir: true } } },
  });
  await builder.build(builder.environments['excel']!);
  const browser: Browser = await launchBrowser();
  return {
    folder,
    async open(workbook, options = {}) {
      const excel = await openExcel({ workbook, addin: folder, browser, ...options });
      const opened = openPane(excel);
      await opened.ready();
      return opened;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openPane(excel: Excel): OpenPane {
  const pane = (): Frame => excel.frame();
  return {
    excel,
    pane,
    ready: () => pane().locator('.phase-ready, .phase-refused').waitFor({ timeout: 50_000 }),
    finding: (text) =>
      pane()
        .locator(`.finding-item:has-text(${JSON.stringify(text)}) .finding-head`)
        .first(),
    async menu(label) {
      await pane().click('[aria-haspopup=menu]');
      await pane().click(`[role^=menuitem]:has-text("${label}")`);
    },
    toast: (text) =>
      pane()
        .locator(`.toast:has-text(${JSON.stringify(text)})`)
        .waitFor(),
    async quiet() {
      for (let before = -1; before !== excel.counters.syncs;) {
        before = excel.counters.syncs;
        await pause(excel, 400);
      }
      return excel.counters.syncs;
    },
  };
}

/** So long by the clock of the pane, once its workers are through with what they do: on a busy machine all of them are late. */
async function pause(excel: Excel, milliseconds: number): Promise<void> {
  // One that dies meanwhile does nothing any more either.
  await Promise.all(excel.page.workers().map((worker) => worker.evaluate(() => null).catch(() => null)));
  await excel.frame().evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}

/** Waits until something holds; fails with what it is at last. */
export async function until<T>(read: () => T | Promise<T>, holds: (now: T) => boolean): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    const now = await read();
    if (holds(now)) return now;
    if (performance.now() > end) throw new Error(`It never came to be; at last: ${JSON.stringify(now)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
