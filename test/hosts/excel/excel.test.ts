/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { CELL_CASES } from './cases/cell-cases.ts';
import { CONDITION_CASES } from './cases/condition-cases.ts';
import { DOCUMENT_CASES } from './cases/document-cases.ts';
import { LOOK_CASES } from './cases/look-cases.ts';
import { PLACE_CASES } from './cases/place-cases.ts';
import { SHEET_CASES } from './cases/sheet-cases.ts';
import { TABLE_CASES } from './cases/table-cases.ts';
import { littlePlan } from './little-plan.ts';
import { TYPES } from './objects/all-types.ts';
import type { Excel as SimulatedExcel, ExcelOptions } from './open-excel.ts';
import { openExcel } from './open-excel.ts';
import type { HostType, Kind } from './request/host-object.ts';
import { BLANK_ADDIN, errorOf, runInExcel } from './run-in-excel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (options: Partial<ExcelOptions> = {}): Promise<SimulatedExcel> =>
  openExcel({ workbook: littlePlan(), addin: BLANK_ADDIN, browser, apiLevel: 'all', ...options });

/** Waits until something in the add-in's page is there. */
const told = async (excel: SimulatedExcel, expression: string): Promise<unknown> =>
  (await excel.frame().waitForFunction(expression)).jsonValue();

const used = new Set<string>();

describe.each([
  ['cells', CELL_CASES],
  ['places', PLACE_CASES],
  ['looks', LOOK_CASES],
  ['conditions', CONDITION_CASES],
  ['sheets', SHEET_CASES],
  ['tables and names', TABLE_CASES],
  ['the document', DOCUMENT_CASES],
])('%s through the real client', (_, cases) => {
  let excel: SimulatedExcel;
  beforeAll(async () => {
    excel = await open();
  });
  afterAll(() => excel.close());

  test.each(cases)('$does', async ({ batch, gives }) => {
    expect(await runInExcel(excel, batch)).toEqual(gives);
    await expect.poll(() => excel.host.references.count()).toBe(0);
    for (const member of excel.counters.members.keys()) used.add(member);
    expect(excel.troubles).toEqual([]);
  });
});

test('every event registers, is told and unregisters', async () => {
  const excel = await open();
  await runInExcel(excel, async (context) => {
    const heard: string[] = [];
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Plan');
    const table = sheet.tables.add('A1:D4', true);
    sheet.load('id');
    table.load('id');
    await context.sync();
    const hear = (name: string) => async (event: object) => {
      heard.push(`${name} ${(event as { type?: string }).type ?? ''}`);
    };
    const kinds = [
      'onChanged',
      'onActivated',
      'onDeactivated',
      'onSelectionChanged',
      'onCalculated',
      'onFormatChanged',
      'onRowSorted',
      'onColumnSorted',
      'onSingleClicked',
      'onRowHiddenChanged',
      'onFormulaChanged',
      'onProtectionChanged',
    ] as const;
    type Event = { add(handler: (event: object) => Promise<void>): { remove(): void } };
    const handlers = [
      ...kinds.map((kind) => (sheet[kind] as unknown as Event).add(hear(`sheet ${kind}`))),
      ...kinds.map((kind) => (workbook.worksheets[kind] as unknown as Event).add(hear(`sheets ${kind}`))),
      ...(['onAdded', 'onDeleted', 'onMoved', 'onNameChanged', 'onVisibilityChanged'] as const).map((kind) =>
        (workbook.worksheets[kind] as unknown as Event).add(hear(`sheets ${kind}`)),
      ),
      ...(['onNameChanged', 'onVisibilityChanged'] as const).map((kind) =>
        (sheet[kind] as unknown as Event).add(hear(`sheet ${kind}`)),
      ),
      ...(['onAdded', 'onDeleted', 'onChanged'] as const).map((kind) =>
        (workbook.tables[kind] as unknown as Event).add(hear(`tables ${kind}`)),
      ),
      ...(['onChanged', 'onSelectionChanged'] as const).map((kind) =>
        (table[kind] as unknown as Event).add(hear(`table ${kind}`)),
      ),
      ...(['onAdded', 'onDeleted', 'onChanged'] as const).map((kind) =>
        (workbook.comments[kind] as unknown as Event).add(hear(`comments ${kind}`)),
      ),
    ];
    workbook.onSelectionChanged.add(hear('workbook onSelectionChanged'));
    await context.sync();
    Object.assign(globalThis, { heard, handlers, kept: context });
    context.trackedObjects.add(sheet);
  });
  excel.write('Plan!A2', 'Remote words', 'remote');
  excel.select('Plan!A2');
  excel.activate('Q1 notes');
  excel.renameSheet('Plan', 'The plan');
  excel.addSheet('More');
  excel.deleteSheet('More');
  excel.recalculate('The plan');
  const heard = await told(excel, 'heard.length >= 17 && [...heard].sort()');
  expect(heard).toEqual(
    expect.arrayContaining([
      'sheet onChanged WorksheetChanged',
      'sheets onChanged WorksheetChanged',
      'table onChanged TableChanged',
      'tables onChanged TableChanged',
      'sheets onActivated WorksheetActivated',
      'sheet onDeactivated WorksheetDeactivated',
      'sheets onAdded WorksheetAdded',
      'sheets onDeleted WorksheetDeleted',
      'sheet onNameChanged WorksheetNameChanged',
      'sheets onCalculated WorksheetCalculated',
      'sheet onSelectionChanged WorksheetSelectionChanged',
      'table onSelectionChanged TableSelectionChanged',
      'workbook onSelectionChanged ',
    ]),
  );
  expect(excel.events.registered().length).toBeGreaterThan(25);
  for (const member of excel.counters.members.keys()) used.add(member);
  await excel
    .frame()
    .evaluate(
      'Excel.run(handlers[0].context, async (context) => { for (const one of handlers) one.remove(); await context.sync(); })',
    );
  expect(excel.events.registered()).toEqual([]);
  await excel.close();
});

test('the runtime, the ribbon, actions and custom functions', async () => {
  const excel = await open();
  const seen = await excel.frame().evaluate(async () => {
    await Office.onReady();
    const modes: string[] = [];
    Object.assign(globalThis, { modes, done: [] as string[] });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    const startup = await Office.addin.getStartupBehavior();
    const inner = Office.addin as unknown as { _getState(): Promise<string> };
    const state = await inner._getState();
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Tab', visible: true, groups: [{ id: 'Group', controls: [{ id: 'Publish', enabled: false }] }] }],
    });
    const ribbon = Office.ribbon as unknown as { requestCreateControls(input: object): Promise<void> };
    await ribbon.requestCreateControls({ actions: [], tabs: [] });
    Office.actions.associate('AuditNow', (event: { completed(): void; source: { id: string } }) => {
      (globalThis as unknown as { done: string[] }).done.push(`audit ${event.source.id}`);
      event.completed();
    });
    Office.actions.associate('NextFinding', () => {
      (globalThis as unknown as { done: string[] }).done.push('next');
    });
    await Office.actions.replaceShortcuts({ NextFinding: 'Ctrl+Alt+1' });
    const shortcuts = await Office.actions.getShortcuts();
    const inUse = await Office.actions.areShortcutsInUse(['Ctrl+Alt+1']);
    return { startup, state, shortcuts, inUse };
  });
  expect(seen).toEqual({
    startup: 'Load',
    state: 'Visible',
    shortcuts: { NextFinding: 'Ctrl+Alt+1' },
    inUse: [{ shortcut: 'Ctrl+Alt+1', inUse: false }],
  });
  expect(await told(excel, 'modes.length === 2 && modes')).toEqual(['Hidden', 'Taskpane']);
  expect(excel.host.pane.startState).toBe('Background');
  expect([...excel.host.pane.buttons, ...excel.host.pane.tabs]).toEqual([
    ['Publish', false],
    ['Tab', true],
  ]);
  await excel.command('AuditNow', 'AuditButton');
  await expect(excel.command('Nothing')).rejects.toThrow('no command Nothing');
  excel.action('NextFinding');
  expect(await told(excel, 'done.length === 2 && done')).toEqual(['audit AuditButton', 'next']);

  await excel.frame().evaluate(() => {
    CustomFunctions.associate('SUM3', (a: number, b: number) => a + b);
    CustomFunctions.associate('LATER', (text: string) =>
      Promise.resolve([
        [text, 1],
        ['x', 2],
      ]),
    );
    CustomFunctions.associate('FAILS', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No readings.');
    });
    CustomFunctions.associate('TICKS', (invocation: CustomFunctions.StreamingInvocation<number>) => {
      let count = 0;
      const timer = setInterval(() => invocation.setResult((count += 1)), 100);
      invocation.onCanceled = () => {
        clearInterval(timer);
        (globalThis as unknown as { done: string[] }).done.push('canceled');
      };
    });
  });
  await expect.poll(() => excel.host.functions.isReady).toBe(true);
  expect(await excel.callFunction('SUM3', [1, 2]).next()).toEqual([[3]]);
  await excel.enterFunction("'Q1 notes'!B2", 'LATER', ['a']).next();
  expect([excel.value("'Q1 notes'!B2"), excel.value("'Q1 notes'!C3")]).toEqual(['a', 2]);
  excel.write("'Q1 notes'!F3", 'in the way');
  await excel.enterFunction("'Q1 notes'!E3", 'LATER', ['a']).next();
  expect(excel.cell("'Q1 notes'!E3").text).toBe('#SPILL!');
  const fails = excel.enterFunction('Plan!H1', 'FAILS', []);
  await fails.next();
  expect([excel.cell('Plan!H1').text, fails.message]).toEqual(['#N/A', 'No readings.']);
  const ticks = excel.callFunction('TICKS', [], { streaming: true });
  expect([await ticks.next(), await ticks.next()].length).toBe(2);
  ticks.cancel();
  expect(await told(excel, "done.includes('canceled')")).toBe(true);
  expect(await excel.callFunction('UNKNOWN', []).next()).toEqual([[{ error: '#VALUE!' }]]);
  for (const member of excel.counters.members.keys()) used.add(member);
  await excel.close();
});

/** Notes and selecting several areas are ExcelApi 1.18; array results come with a newer runtime of custom functions. */
const NEWER = /^(Note|NoteCollection)\.|\.notes$|^RangeAreas\.select$|^CustomFunctions\.setInvocationArrayResults$/;

test('every member this stand-in lists has been used by the real client, but for those only newer ones have', () => {
  const listed = Object.values(TYPES).flatMap((type) => membersOf(type as unknown as HostType<Kind>));
  const missing = listed.filter((member) => !used.has(member) && !NEWER.test(member));
  expect(missing).toEqual([]);
});

/** Members of a class that a test can use: its own, and what every collection has. */
function membersOf({ kind, properties, objects, methods, events }: HostType<Kind>): string[] {
  const own = [properties, objects, methods].flatMap((group) => Object.keys(group ?? {}));
  const registered = Object.values(events ?? {}).map((event) => event.member);
  return [...own, ...registered].filter((name) => !name.startsWith('_')).map((name) => `${kind}.${name}`);
}

test('a member this stand-in does not know fails the batch and the test', async () => {
  const excel = await open();
  const code = await errorOf(excel, async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1').sort.apply([]);
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
  await expect(excel.close()).rejects.toThrow('Range.sort');
});
