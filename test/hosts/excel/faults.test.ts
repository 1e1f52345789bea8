/// <reference types="office-js" />
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { littlePlan } from './little-plan.ts';
import type { Excel as SimulatedExcel, ExcelOptions } from './open-excel.ts';
import { openExcel } from './open-excel.ts';
import { BLANK_ADDIN, errorOf, runInExcel } from './run-in-excel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (options: Partial<ExcelOptions> = {}): Promise<SimulatedExcel> =>
  openExcel({ workbook: littlePlan(), addin: BLANK_ADDIN, browser, apiLevel: 'all', ...options });

const readPlan = async (context: Excel.RequestContext): Promise<unknown> => {
  const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B2').load('values');
  await context.sync();
  return range.values;
};
const writePlan = async (context: Excel.RequestContext): Promise<unknown> => {
  context.workbook.worksheets.getItem('Plan').getRange('A2').values = [['Written']];
  await context.sync();
  return null;
};

test('cell-edit mode fails a batch, or holds it back where it may wait', async () => {
  const excel = await open();
  excel.faults.cellEdit = true;
  expect(await errorOf(excel, readPlan)).toBe('InvalidOperationInCellEditMode');
  const waiting = runInExcel(excel, readPlan, { delayForCellEdit: true });
  const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]);
  expect(first).toBe('waits');
  excel.faults.cellEdit = false;
  expect(await waiting).toEqual([
    ['Task', 'Owner'],
    ['Draft', 'Ana'],
  ]);
  await excel.close();
});

test('requests and responses past their limits fail with the documented codes', async () => {
  const excel = await open();
  await excel.frame().evaluate('Office.onReady()');
  expect(
    await errorOf(excel, async (context) => {
      context.workbook.worksheets.getItem('Q1 notes').getRange('A1').values = [['x'.repeat(5_300_000)]];
      await context.sync();
    }),
  ).toBe('RequestPayloadSizeLimitExceeded');
  excel.write(
    "'Q1 notes'!A1:J5000",
    Array.from({ length: 5000 }, () => Array.from({ length: 10 }, () => 'y'.repeat(120))),
  );
  expect(
    await errorOf(excel, async (context) => {
      context.workbook.worksheets.getItem('Q1 notes').getUsedRange().load('values');
      await context.sync();
    }),
  ).toBe('ResponsePayloadSizeLimitExceeded');
  expect(excel.counters.largestRequestBytes).toBeGreaterThan(5_300_000);
  expect(excel.counters.largestResponseBytes).toBeGreaterThan(6_000_000);
  excel.faults.failNext(5103);
  expect(await errorOf(excel, readPlan)).toBe('RequestPayloadSizeLimitExceeded');
  excel.faults.failNext('GeneralException', 2);
  expect(await errorOf(excel, readPlan)).toBe('GeneralException');
  await excel.close();
});

test('a sheet can go between load and sync', async () => {
  const excel = await open();
  const code = await errorOf(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan').load('name');
    await context.sync();
    Object.assign(globalThis, { loaded: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  expect(code).toBeNull();
  excel.faults.beforeNextBatch(() => excel.deleteSheet('Plan', 'remote'));
  expect(await errorOf(excel, readPlan)).toBe('ItemNotFound');
  await excel.close();
});

test('the network goes: nothing arrives, or it arrives and the answer is lost', async () => {
  const excel = await open();
  excel.faults.dropNext({ after: 50 });
  expect(await errorOf(excel, writePlan)).toBe('GeneralException');
  expect(excel.value('Plan!A2')).toBe('Draft');
  excel.faults.dropNext({ after: 50, arrives: true });
  expect(await errorOf(excel, writePlan)).toBe('GeneralException');
  expect(excel.value('Plan!A2')).toBe('Written');
  await excel.close();
});

test('reads may come back empty', async () => {
  const excel = await open();
  excel.faults.nullReads = true;
  expect(await runInExcel(excel, readPlan)).toBeNull();
  await excel.close();
});

test('a protected sheet refuses writes to locked cells, and only those', async () => {
  const excel = await open();
  excel.protect('Plan');
  expect(await errorOf(excel, writePlan)).toBe('AccessDenied');
  expect(await errorOf(excel, readPlan)).toBeNull();
  excel.protect('Plan', false);
  expect(await errorOf(excel, writePlan)).toBeNull();
  await excel.close();
});

test('another author changes a cell between reading and writing; the add-in hears of it as remote', async () => {
  const excel = await open();
  await runInExcel(excel, async (context) => {
    Object.assign(globalThis, { sources: [] as string[] });
    context.workbook.worksheets.onChanged.add(async ({ source, address, details }) => {
      (globalThis as unknown as { sources: unknown[] }).sources.push([
        source,
        address,
        details?.valueBefore,
        details?.valueAfter,
      ]);
    });
    await context.sync();
  });
  excel.faults.beforeNextBatch(() => excel.write('Plan!A2', 'Theirs', 'remote'));
  expect(await runInExcel(excel, readPlan)).toEqual([
    ['Task', 'Owner'],
    ['Theirs', 'Ana'],
  ]);
  await runInExcel(excel, writePlan);
  excel.write('Plan!A2', 'Mine');
  const sources = await excel.frame().waitForFunction('sources.length === 3 && sources');
  expect(await sources.jsonValue()).toEqual([
    ['Remote', 'A2', 'Draft', 'Theirs'],
    ['Local', 'A2', 'Theirs', 'Written'],
    ['Local', 'A2', 'Written', 'Mine'],
  ]);
  await excel.close();
});

test('no event is told while the add-in has switched them off, nor to handlers of a page before', async () => {
  const excel = await open();
  const listen = async (context: Excel.RequestContext): Promise<unknown> => {
    context.workbook.worksheets.onChanged.add(async () => {});
    await context.sync();
    return null;
  };
  await runInExcel(excel, listen);
  await runInExcel(excel, async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Plan').getRange('A2').values = [['quiet']];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  excel.write('Plan!A2', 'loud');
  expect(
    excel.events.log.filter(({ code, target }) => code === 10 && target === 'Workbook').map((one) => one.delivered),
  ).toEqual([false, true]);
  await excel.reload();
  expect(excel.events.registered()).toEqual([]);
  await runInExcel(excel, listen);
  expect(excel.events.registered()).toEqual(['10 Workbook']);
  await excel.close();
});

test('undo takes back one batch at a time; a deleted sheet ends it', async () => {
  const excel = await open();
  await runInExcel(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.getRange('A2:B2').values = [['One', 'Two']];
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('3:3').insert('Down');
    await context.sync();
    sheet.getRange('A1').values = [['Later']];
    await context.sync();
  });
  expect(excel.undo()).toBe('add-in');
  expect([excel.value('Plan!A1'), excel.value('Plan!A2'), excel.value('Plan!A4')]).toEqual(['Task', 'One', 'Review']);
  expect(excel.undo()).toBe('add-in');
  expect([excel.value('Plan!A2'), excel.cell('Plan!A2').look.fill, excel.value('Plan!A3')]).toEqual([
    'Draft',
    null,
    'Review',
  ]);
  expect(excel.undo()).toBeNull();
  excel.write('Plan!A2', 'x');
  excel.deleteSheet('Q1 notes');
  expect(excel.undo()).toBeNull();
  await excel.close();
});

test('a host of ExcelApi 1.12 refuses what came later, and says so beforehand', async () => {
  const excel = await open({ apiLevel: '1.12' });
  const supported = await excel.frame().evaluate(async () => {
    await Office.onReady();
    const { requirements } = Office.context;
    return [
      requirements.isSetSupported('ExcelApi', '1.12'),
      requirements.isSetSupported('ExcelApi', '1.13'),
      requirements.isSetSupported('SharedRuntime', '1.1'),
      requirements.isSetSupported('CustomFunctionsRuntime', '1.4'),
    ];
  });
  expect(supported).toEqual([true, false, true, false]);
  expect(
    await errorOf(excel, async (context) => {
      context.workbook.load('use1904DateSystem');
      context.workbook.worksheets.getItem('Plan').getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    }),
  ).toBe('ApiNotFound');
  expect(
    await errorOf(excel, async (context) => {
      context.workbook.worksheets.getItem('Plan').load();
      await context.sync();
    }),
  ).toBeNull();
  expect([...excel.counters.refusedMembers]).not.toEqual([]);
  await excel.close();
});

test('settings of the document, the language, the theme and dialogs', async () => {
  const excel = await open({ language: 'de-DE', theme: { bodyBackgroundColor: '#262626' } });
  const seen = await excel.frame().evaluate(async () => {
    await Office.onReady();
    const { settings } = Office.context.document;
    settings.set('Office.AutoShowTaskpaneWithDocument', true);
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    const refreshed = await new Promise((resolve) => settings.refreshAsync((result) => resolve(result.status)));
    return [status, refreshed, Office.context.displayLanguage, Office.context.officeTheme.bodyBackgroundColor];
  });
  expect(seen).toEqual(['succeeded', 'succeeded', 'de-DE', '#262626']);
  expect([...excel.host.book.settings]).toEqual([['Office.AutoShowTaskpaneWithDocument', true]]);
  const popup = excel.page.context().waitForEvent('page');
  const said = excel.frame().evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.ui.displayDialogAsync(`${location.origin}/addin.html`, { promptBeforeOpen: false }, (result) => {
          if (result.status === Office.AsyncResultStatus.Failed) resolve(result.error.message);
          else
            result.value.addEventHandler(Office.EventType.DialogMessageReceived, (message) =>
              resolve((message as { message: string }).message),
            );
        });
      }),
  );
  const dialog = await popup;
  await dialog.waitForLoadState();
  await dialog.evaluate(async () => {
    await Office.onReady();
    Office.context.ui.messageParent('from the dialog');
  });
  expect(await said).toBe('from the dialog');
  await excel.close();
});
