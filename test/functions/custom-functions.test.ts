import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { english } from '../../addin/functions/words/english.ts';
import { german } from '../../addin/functions/words/german.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { FUNCTION_EXAMPLES } from '../docs/function-examples.ts';
import { littlePlan } from '../hosts/excel/little-plan.ts';
import type { Excel, ExcelOptions } from '../hosts/excel/open-excel.ts';
import { openExcel } from '../hosts/excel/open-excel.ts';
import type { FunctionPage } from './function-page.ts';

/** Calls the functions as Excel’s calculation does: through the real client library, by the ids of the metadata. */
let browser: Browser;
let addin = '';
beforeAll(async () => {
  browser = await launchBrowser();
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'function-page.ts'), formats: ['iife'], name: 'functions' },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [];
  const script = bundle?.output[0].code ?? '';
  addin = `<!doctype html><meta charset="utf-8"><title>Functions</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script>${script.replaceAll('</script', '<\\/script')}</script>`;
});
afterAll(() => browser.close());

async function open(options: Partial<ExcelOptions> = {}): Promise<Excel> {
  const excel = await openExcel({ workbook: littlePlan(), addin, browser, ...options });
  await vi.waitUntil(() => excel.host.functions.isReady, 10_000);
  return excel;
}

/** Lets the page do something with what the audit found. */
async function onPage<T>(excel: Excel, act: (page: FunctionPage) => T): Promise<T> {
  return excel.frame().evaluate<T>(`(${act.toString()})(globalThis.functionPage)`);
}

const HEADER = ['Severity', 'Rule', 'Finding', 'Cells'];
const STREAMING = { streaming: true };

describe('the examples of the page', () => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await open();
  });
  afterAll(() => excel.close());
  const examples = Object.entries(FUNCTION_EXAMPLES).flatMap(([id, of]) => of.map((example) => ({ id, ...example })));
  test.each(examples)('$formula where $cells', async ({ id, args, shows }) => {
    const cells = typeof shows === 'object' ? shows : [shows];
    expect(await excel.host.functions.call(id, args).next()).toEqual(cells.map((cell) => [cell]));
  });
});

test('an error shows in the cell with its sentence', async () => {
  const excel = await open();
  const signal = excel.host.functions.call('SIGNAL', [[[1, 2]], 'sideways']);
  expect(await signal.next()).toEqual([[{ error: '#VALUE!' }]]);
  expect(signal.message).toBe(english.noDirection('sideways'));
  const workdays = excel.host.functions.call('WORKDAYS', ['soon', 46_023, null]);
  expect(await workdays.next()).toEqual([[{ error: '#VALUE!' }]]);
  expect(workdays.message).toBe(english.noDay('soon'));
  await excel.close();
});

test('in a German Excel the sentence is German and the result is not', async () => {
  const excel = await open({ language: 'de-DE' });
  const health = excel.host.functions.call('HEALTH', [[[1, 2]], [[1]], 'quer', null, null]);
  await health.next();
  expect(health.message).toBe(german.noDirection('quer'));
  expect(await excel.host.functions.call('HEALTH', [[[1, 2]], [[1]], null, null, null]).next()).toEqual([['On track']]);
  await excel.close();
});

test('WORKDAYS counts from the year that the workbook counts from', async () => {
  const excel = await open({ workbook: { ...littlePlan(), dateSystem: 1904 } });
  // Serial 44,561 of the 1904 system is Thursday 1 January 2026; 44,563 is the Saturday.
  expect(await excel.host.functions.call('WORKDAYS', [44_561, 44_591, null]).next()).toEqual([[22]]);
  expect(await excel.host.functions.call('WORKDAYS', [44_563, 44_564, null]).next()).toEqual([[0]]);
  await excel.close();
});

test('FINDINGS starts the audit, fills its cells and follows it until the formula is gone', async () => {
  const excel = await open();
  const all = excel.host.functions.call('FINDINGS', [null, null], STREAMING);
  const none = excel.host.functions.call('FINDINGS', ['Plan', 'minor'], STREAMING);
  const elsewhere = excel.host.functions.call('FINDINGS', ['Budget', null], STREAMING);
  await expect.poll(() => onPage(excel, (page) => [page.audits, page.followers])).toEqual([1, 3]);
  expect(all.results).toEqual([]);

  await onPage(excel, (page) => page.find(['Beta is late.']));
  const late = ['critical', 'Milestone overdue', 'Beta is late.', 'Plan!C1'];
  expect(await all.next()).toEqual([HEADER, late]);
  expect(await none.next()).toEqual([HEADER, late]);
  expect(await elsewhere.next()).toEqual([[{ error: '#N/A' }]]);

  await onPage(excel, (page) => page.find([]));
  expect(await all.next()).toEqual([HEADER, ['', '', 'No findings.', '']]);

  none.cancel();
  await expect.poll(() => onPage(excel, (page) => page.followers)).toBe(2);
  await onPage(excel, (page) => page.refuse('The workbook is protected.'));
  expect(await all.next()).toEqual([[{ error: '#N/A' }]]);
  expect(none.results).toHaveLength(2);
  await excel.close();
});

test('GAP and LOAD show what is free and how full it is, and follow the plan', async () => {
  const excel = await open();
  await onPage(excel, (page) => page.ask(2.5));
  // Serial 46,023 is 1 January 2026.
  const gap = excel.host.functions.call('GAP', ['Java', 46_023, null], STREAMING);
  const load = excel.host.functions.call('LOAD', ['Java', 'Jan 2026', 'skill'], STREAMING);
  const nobody = excel.host.functions.call('LOAD', ['Cobol', '2026-01', null], STREAMING);
  expect(await gap.next()).toEqual([[-0.5]]);
  expect(await load.next()).toEqual([[1.25]]);
  expect(await nobody.next()).toEqual([[{ error: '#N/A' }]]);
  expect(nobody.message).toBe(english.unknownWho('Cobol'));
  await onPage(excel, (page) => page.ask(1));
  expect(await gap.next()).toEqual([[1]]);
  expect(await load.next()).toEqual([[0.5]]);
  await excel.close();
});
