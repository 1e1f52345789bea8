/**
 * A simulated Excel: a test stand-in, not Excel. It hosts an add-in that runs Microsoft's unmodified client library in
 * headless Chromium and answers that library's messages from a workbook kept here. See README.md.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import type { Workbook } from '../../../core/sheet/workbook.ts';
import { openWorkbook } from '../../../core/files/open-workbook.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { Counters } from './counters.ts';
import { CustomFunctionCalls } from './custom-functions.ts';
import { paneState } from './pane-state.ts';
import { EventHub } from './events.ts';
import { Faults } from './faults.ts';
import type { Host } from './host.ts';
import { Journal } from './model/journal.ts';
import { bookOf } from './model/load-book.ts';
import type { ApiLevel } from './requirement-sets.ts';
import { requirementSets } from './requirement-sets.ts';
import { References } from './request/references.ts';
import { CONVERSATION, eventMessage } from './transport/envelope.ts';
import { conversation } from './transport/conversation.ts';
import { libraryFolder, newestExcelApi } from './transport/library.ts';
import type { Site } from './transport/routes.ts';
import { themeScript } from './transport/theme-script.ts';
import { HOST_PATH, addressInHost, routeSite } from './transport/routes.ts';
import type { Commands } from './commands.ts';
import { commands } from './commands.ts';
import { people } from './people.ts';
import type { People } from './people.ts';

export interface ExcelOptions {
  /** Bytes of an .xlsx, its path, or a workbook already read. */
  readonly workbook: Uint8Array | string | Workbook;
  /** The add-in: a folder with `index.html`, a page as HTML text (it begins with `<`), or an https address. */
  readonly addin: string;
  /** Page within the folder; `index.html` when not given. */
  readonly entry?: string;
  /** Highest ExcelApi of the host. `EXCEL_API_LEVEL` sets the default, else all that the client library has. */
  readonly apiLevel?: ApiLevel;
  readonly language?: string;
  /** `Office.context.officeTheme`, which Excel on the web lacks: `{ bodyBackgroundColor: '#262626', … }`. */
  readonly theme?: Readonly<Record<string, string>>;
  /** A browser to share between tests; closing the host then leaves it open. */
  readonly browser?: Browser;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What a formula shows when it is written; 0 where nothing is said. There is no calculation engine. */
  readonly formulaValue?: (formula: string, sheet: string, address: string) => unknown;
}

/** A running simulated Excel. */
export interface Excel extends People, Commands {
  readonly host: Host;
  readonly page: Page;
  /** Frame of the add-in; another one after `reload`. */
  frame(): Frame;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly events: EventHub;
  /** Everything that was said, oldest first. */
  readonly log: readonly object[];
  /** Errors of the page and requests that were refused. */
  readonly troubles: string[];
  /** Loads the add-in anew, as when the task pane is reloaded. */
  reload(): Promise<void>;
  /** Ends it. Fails with their names when the add-in used members this stand-in does not know. */
  close(): Promise<void>;
}

export async function openExcel(options: ExcelOptions): Promise<Excel> {
  const library = libraryFolder();
  const level = options.apiLevel ?? (process.env['EXCEL_API_LEVEL'] as ApiLevel | undefined) ?? 'all';
  const language = options.language ?? 'en-US';
  const site = siteOf(options, library);
  const host = hostOf(options, requirementSets(level, newestExcelApi(library)));
  const log: object[] = [];
  const troubles: string[] = [];
  const browser = options.browser ?? (await launchBrowser());
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 380, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
  });
  context.setDefaultTimeout(30_000);
  await routeSite(context, site, (url) => troubles.push(`refused: ${url}`));
  const answer = conversation(
    host,
    () => ({
      language,
      reason: 'documentOpened',
      matrix: host.sets.matrix,
      isPaneShown: true,
    }),
    (entry) => log.push(entry),
  );
  await context.exposeBinding('__excelHost', (_, message: string) => answer(message));
  if (options.theme !== undefined) await context.addInitScript(themeScript(options.theme));
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  host.events.connect((event, data) => {
    void page
      .evaluate(
        (text) => (globalThis as unknown as { __toAddin(message: string): void }).__toAddin(text),
        eventMessage(event, CONVERSATION, data),
      )
      .catch((error: unknown) => {
        // What is told while the page closes reaches nobody; anything else is a fault of the stand-in.
        if (!/has been closed|was destroyed/.test(String(error)))
          troubles.push(`An event was not delivered: ${String(error)}`);
      });
  });
  await page.goto(site.origin + HOST_PATH);
  const frame = (): Frame => page.mainFrame().childFrames()[0]!;
  const load = async (): Promise<void> => {
    host.events.forgetAll();
    host.pane.actionsReady = false;
    await frame().goto(addressInHost(site, language));
  };
  await load();
  return {
    ...people(host),
    ...commands(host),
    host,
    page,
    frame,
    counters: host.counters,
    faults: host.faults,
    events: host.events,
    log,
    troubles,
    async reload() {
      await frame().goto('about:blank');
      host.references.clear();
      await load();
    },
    async close() {
      await context.close();
      if (options.browser === undefined) await browser.close();
      const unknown = [...host.counters.unknownMembers];
      if (unknown.length > 0) throw new Error(`The simulated Excel does not know: ${unknown.join(', ')}.`);
    },
  };
}

function siteOf(options: ExcelOptions, library: string): Site {
  const { addin } = options;
  if (addin.startsWith('https://'))
    return { origin: new URL(addin).origin, addinUrl: addin, pages: new Map(), folder: null, library };
  const origin = 'https://addin.example';
  if (addin.trimStart().startsWith('<'))
    return {
      origin,
      addinUrl: `${origin}/addin.html`,
      pages: new Map([['/addin.html', addin]]),
      folder: library,
      library,
    };
  const entry = options.entry ?? 'index.html';
  return { origin, addinUrl: `${origin}/${entry}`, pages: new Map(), folder: addin, library };
}

function hostOf(options: ExcelOptions, sets: Host['sets']): Host {
  const events = new EventHub();
  return {
    book: bookOf(workbookOf(options.workbook)),
    journal: new Journal(),
    events,
    functions: new CustomFunctionCalls(events),
    pane: paneState(),
    counters: new Counters(),
    faults: new Faults(),
    sets,
    references: new References(),
    valueOfFormula: options.formulaValue ?? (() => 0),
    language: options.language ?? 'en-US',
    author: 'person',
  };
}

function workbookOf(source: ExcelOptions['workbook']): Workbook {
  if (typeof source === 'object' && 'sheets' in source) return source;
  const bytes = typeof source === 'string' ? readFileSync(source) : source;
  const name = typeof source === 'string' ? basename(source) : 'Book1.xlsx';
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) throw new Error(`The workbook could not be opened: ${opened.refusal.message}`);
  return opened.workbook;
}
