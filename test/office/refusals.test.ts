import { afterAll, beforeAll, expect, test } from 'vitest';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import type { Workbook } from '../../core/sheet/workbook.ts';
import { littleWorkbook } from '../little-sheet.ts';
import { HostError } from '../hosts/excel/request/host-error.ts';
import { longPlanWorkbook, planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const countOf = (opened: OpenPane, text: string): Promise<number> =>
  opened.pane().locator(`.finding-item:has-text("${text}")`).count();
const shows = (opened: OpenPane, text: string, is: boolean) =>
  until(
    () => countOf(opened, text),
    (count) => count > 0 === is,
  );

async function opensThoughRefused(member: string, code: string, told: string): Promise<OpenPane> {
  const opened = await house.open(await planWorkbook());
  opened.excel.faults.refuse(member, code);
  await opened.excel.reload();
  await opened.ready();
  await shows(opened, 'regions” has no owner', true);
  await opened.pane().click('.fold-head:has-text("Could not check")');
  await opened.pane().locator(`text=${told}`).first().waitFor();
  return opened;
}

test.each([
  ['what it stored', 'CustomXmlPartCollection.getByNamespace', 'AccessDenied', 'stored in this workbook'],
  ['its tables', 'Workbook.tables', 'UnsupportedOperation', 'which tables the workbook holds'],
  ['its names', 'Workbook.names', 'NotImplemented', 'names that the workbook defines'],
  ['its day zero', 'Functions.date', 'GeneralException', 'counts its days'],
  ['frozen rows', 'WorksheetFreezePanes.getLocationOrNullObject', 'GeneralException', 'tells the cells only'],
  ['protection', 'WorksheetProtection.protected', 'AccessDenied', 'tells the cells only'],
  ['looks', 'Range.getCellProperties', 'GeneralException', 'cells of “Milestones” look'],
])('where Excel does not tell %s, the rest is audited and that said', async (_, member, code, told) => {
  const opened = await opensThoughRefused(member, code, told);
  const { excel, pane } = opened;
  excel.faults.refuse(member, null);
  await pane().click('[aria-label^="Audit again"]');
  await until(
    () => pane().locator(`text=${told}`).count(),
    (count) => count === 0,
  );
  await excel.close();
});

const STORED = `<settings xmlns="${SETTINGS_NAMESPACE}">{"version":1,"settings":{}}</settings>`;

test('settings that Excel does not give are not written over; what is accepted meanwhile holds for now', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  excel.host.book.parts.push({ id: 'theirs', xml: STORED });
  excel.faults.refuse('CustomXmlPart.getXml', 'AccessDenied');
  excel.faults.refuse('CustomXmlPartCollection.getByNamespace', 'AccessDenied');
  await excel.reload();
  await opened.ready();
  await finding('regions” has no owner').click();
  await pane().click('.card-actions button:has-text("Accept")');
  await pane().fill('.task textarea', 'Known');
  await pane().click('.task .primary');
  await opened.toast('until the pane is closed');
  await shows(opened, 'regions” has no owner', false);
  expect(excel.host.book.parts).toEqual([{ id: 'theirs', xml: STORED }]);
  await excel.close();
});

test('settings whose text alone Excel does not give cost no sheet', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  excel.host.book.parts.push({ id: 'theirs', xml: STORED });
  excel.faults.refuse('CustomXmlPart.getXml', 'GeneralException');
  await excel.reload();
  await opened.ready();
  await shows(opened, 'regions” has no owner', true);
  await pane().click('.fold-head:has-text("Could not check")');
  await pane().locator('text=stored in this workbook').first().waitFor();
  expect(await pane().locator('text=was left out').count()).toBe(0);
  await excel.close();
});

test.each(['AccessDenied', 'InvalidOperation'])(
  'a workbook whose structure is protected (%s) gets no report sheet, and that is said with what to do',
  async (code) => {
    const opened = await house.open(await planWorkbook());
    const { excel } = opened;
    excel.faults.refuse('WorksheetCollection.add', code);
    await opened.menu('Write the report');
    await opened.toast('could not be written');
    await opened.toast('Review');
    expect(excel.sheetNames()).toEqual(['Milestones', 'Empty sheet']);
    excel.write('Milestones!C6', 'Ada Byron');
    await shows(opened, 'regions” has no owner', false);
    await excel.close();
  },
);

test('a sheet of which Excel does not tell its formats costs itself alone when findings are marked', async () => {
  const two = littleWorkbook(`
    ## First
    | ID | Milestone | Owner | Due date   | Status      |
    | M1 | Beta      |       | 2099-06-30 | In progress |
    | M2 | Launch    | Ada   | 2099-07-30 | Not started |
    ## Second
    | ID | Milestone | Owner | Due date   | Status      |
    | M7 | Rollout   |       | 2099-06-30 | In progress |
    | M8 | Sunset    | Ben   | 2099-07-30 | Not started |`);
  const opened = await house.open(two);
  const { excel } = opened;
  const second = excel.sheet('Second');
  Object.defineProperty(second, 'conditionalFormats', {
    get: () => {
      throw new HostError('UnsupportedSheet', 'Not here.');
    },
  });
  await opened.menu('Mark findings');
  await opened.toast('“Second” could not be marked');
  expect(excel.sheet('First').conditionalFormats.length).toBeGreaterThan(0);
  await excel.close();
});

test('a report that is too large for one request lists the first findings and says so', async () => {
  const opened = await house.open(await longPlanWorkbook(4_000));
  const { excel } = opened;
  const written = async (): Promise<void> => {
    await opened.menu('Write the report');
    await opened.toast('in a sheet of the workbook');
  };
  await written();
  expect(excel.value("'Lanekeeper audit'!A2")).not.toContain('The first');
  excel.faults.requestLimit = Math.floor(excel.counters.largestRequestBytes * 0.9);
  await opened.pane().click('.toast button:last-child');
  await written();
  expect(excel.value("'Lanekeeper audit'!A2")).toMatch(/The first \d+ are listed\./);
  expect(excel.sheet('Lanekeeper audit').tables).toHaveLength(1);
  await excel.close();
});

/** Dates as text in every other row, so that each is written by itself. */
function textDates(rows: number): Workbook {
  const lines = Array.from({ length: rows }, (_, at) =>
    at % 2 === 0 ? `| M${at} | Result ${at} | Ada | '2099-06-30 |` : `| M${at} | Result ${at} | Ada | 2099-06-30 |`,
  );
  return littleWorkbook(['| ID | Milestone | Owner | Due date |', ...lines].join('\n'));
}

test('a fix of more cells than Excel takes at once is written in parts', async () => {
  const opened = await house.open(textDates(120));
  const { excel, pane, finding } = opened;
  await finding('text').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().locator('.task .primary').waitFor();
  excel.faults.requestLimit = 12_000;
  await pane().click('.task .primary');
  await opened.toast('60 cells changed');
  for (let row = 2; row <= 121; row += 1) expect(excel.value(`Sheet1!D${row}`), `row ${row}`).toBeTypeOf('number');
  await excel.close();
});

test('a fix that breaks off half way says how many cells were changed, and what Excel has against the others', async () => {
  const opened = await house.open(textDates(120));
  const { excel, pane, finding } = opened;
  await finding('text').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().locator('.task .primary').waitFor();
  // The person here protects all but the first rows meanwhile.
  const sheet = excel.sheet('Sheet1');
  for (let row = 0; row < 20; row += 1) {
    const cell = sheet.rows.get(row)!.get(3)!;
    sheet.rows.get(row)!.set(3, { ...cell, look: { ...cell.look, locked: false } });
  }
  excel.protect('Sheet1');
  await pane().click('.task .primary');
  await opened.toast('10 cells changed in the workbook. 50 cells stayed as they are. Excel does not allow that');
  excel.protect('Sheet1', false);
  await pane().click('.toast-action:has-text("Undo")');
  await opened.toast('Taken back: 10 cells');
  await excel.close();
});

test('what could not be taken back can be taken back later', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().click('.task .primary');
  await shows(opened, '14 August 2099', false);
  excel.protect('Milestones');
  await pane().click('.toast-action:has-text("Undo")');
  await opened.toast('Excel does not allow that');
  expect(typeof excel.value('Milestones!D7')).toBe('number');
  excel.protect('Milestones', false);
  await pane().click('body');
  await pane().press('body', 'ControlOrMeta+z');
  await opened.toast('Taken back');
  expect(excel.value('Milestones!D7')).toBe('14 August 2099');
  await excel.close();
});

test('a stray cell in the last corner of a sheet costs a few requests', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  excel.write('Milestones!XFD1048576', 'x');
  await excel.reload();
  excel.counters.reset();
  await opened.ready();
  await shows(opened, 'regions” has no owner', true);
  expect(excel.counters.syncs).toBeLessThan(30);
  expect(excel.counters.largestResponseBytes).toBeLessThan(1_000_000);
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});
