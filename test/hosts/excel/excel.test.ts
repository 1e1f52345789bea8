/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { FORMAT_CASES } from './cases/format-cases.ts';
import { RANGE_CASES } from './cases/range-cases.ts';
import { WORKBOOK_CASES } from './cases/workbook-cases.ts';
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
  openExcel({ workbook: littlePlan(), addin: BLANK_ADDIN, browser, ...options });

/** Waits until something in the add-in's page is there. */
const told = async (excel: SimulatedExcel, expression: string): Promise<unknown> =>
  (await excel.frame().waitForFunction(expression)).jsonValue();

const used = new Set<string>();

describe.each([
  ['ranges', RANGE_CASES],
  ['looks', FORMAT_CASES],
  ['the workbook', WORKBOOK_CASES],
])('%s through the real client', (_, cases) => {
  let excel: SimulatedExcel;
  beforeAll(async () => {
    excel = await open();
  });
  afterAll(async () => {
    for (const member of excel.counters.members.keys()) used.add(member);
    expect(excel.troubles).toEqual([]);
    await excel.close();
  });
  for (const { does, batch, gives } of cases)
    test(does, async () => {
      expect(await runInExcel(excel, batch)).toEqual(gives);
      await expect.poll(() => excel.host.references.count()).toBe(0);
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
  const heard = await told(excel, 'heard.length >= 15 && [...heard].sort()');
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

test('every member this stand-in lists has been used by the real client, but for those only newer ones have', () => {
  const listed = Object.values(TYPES).flatMap((type) => membersOf(type as unknown as HostType<Kind>));
  const missing = listed.filter((member) => !used.has(member) && !/^(Note|NoteCollection)\./.test(member));
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
