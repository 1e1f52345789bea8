import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../core/sheet/workbook.ts';
import { littleWorkbook } from '../little-sheet.ts';
import { HostError } from '../hosts/excel/request/host-error.ts';
import { removeSheet } from '../hosts/excel/objects/sheet-changes.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
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

test('while a cell is edited the pane waits, says so, and goes on by itself', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  excel.faults.cellEdit = true;
  excel.write('Milestones!C6', 'Ada Byron');
  await pane().locator('text=a cell is being edited').first().waitFor();
  expect(await countOf(opened, 'regions” has no owner')).toBeGreaterThan(0);
  excel.faults.cellEdit = false;
  await shows(opened, 'regions” has no owner', false);
  await until(
    () => pane().locator('text=a cell is being edited').count(),
    (count) => count === 0,
  );
  await excel.close();
});

test.each([5103, 5104])('when %i says that a request is too large, smaller ones are asked', async (code) => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.quiet();
  excel.faults.failNext(code);
  excel.faults.failNext(code);
  await pane().click('[aria-label^="Audit again"]');
  await until(
    () => countOf(opened, 'regions” has no owner'),
    (count) => count > 0,
  );
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});

test('a small limit is kept by asking for less and less', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  excel.faults.responseLimit = 2_500;
  await excel.reload();
  await opened.ready();
  await shows(opened, 'regions” has no owner', true);
  expect(await pane().locator('.phase-refused').count()).toBe(0);
  await excel.close();
});

test('nothing given back is told, and the audit of before stays', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const unchecked = pane().locator('.fold-head:has-text("Could not check")');
  const before = await unchecked.textContent();
  excel.faults.nullReads = true;
  excel.write('Milestones!C6', 'Ada Byron');
  await until(
    () => unchecked.textContent(),
    (now) => now !== before,
  );
  await unchecked.click();
  await pane().locator('text=“Milestones” could not be read').first().waitFor();
  excel.faults.nullReads = false;
  await pane().click('[aria-label^="Audit again"]');
  await shows(opened, 'Beta launch', true);
  await excel.close();
});

test('a sheet that goes between two requests costs itself alone', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.quiet();
  let batches = 0;
  const remove = (): void =>
    excel.faults.beforeNextBatch((host) => {
      batches += 1;
      if (batches === 2)
        removeSheet(
          host,
          host.book.sheets.find(({ name }) => name === 'Empty sheet')!,
        );
      else remove();
    });
  remove();
  await pane().click('[aria-label^="Audit again"]');
  await until(
    () => excel.sheetNames().length,
    (count) => count === 1,
  );
  await shows(opened, 'regions” has no owner', true);
  expect(await pane().locator('.phase-refused').count()).toBe(0);
  await excel.close();
});

test('a network that drops is tried again and said', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.quiet();
  excel.faults.dropNext({ after: 200 });
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  expect(excel.troubles).toEqual([]);
  expect(await pane().locator('.phase-refused').count()).toBe(0);
  await excel.close();
});

test('a slow host is waited for, and what is typed meanwhile is not lost', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  excel.faults.delay = 400;
  excel.write('Milestones!C6', 'Ada Byron');
  await new Promise((resolve) => setTimeout(resolve, 250));
  excel.write('Milestones!C7', '');
  await shows(opened, 'regions” has no owner', false);
  await shows(opened, 'Data residency', true);
  await excel.close();
});

test('a fix in a protected sheet writes nothing and says why', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  excel.sheet('Milestones').protection = { options: {}, password: null };
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().click('.task .primary');
  await opened.toast('protected');
  expect(excel.value('Milestones!D7')).toBe('14 August 2099');
  expect(excel.events.isEnabled).toBe(true);
  await excel.close();
});

test('what breaks off with Excel’s events off has them on again, whatever is in the way', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  excel.sheet('Milestones').protection = { options: {}, password: null };
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().locator('.task .primary').waitFor();
  await opened.quiet();
  // Two requests look at the cell, the third is refused in the protected sheet, the next one gets lost.
  excel.faults.failNext('RequestAborted', 1, 3);
  await pane().click('.task .primary');
  await opened.toast('protected');
  expect(excel.events.isEnabled).toBe(true);
  excel.sheet('Milestones').protection = null;
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});

test('an Excel that tells of no changes is said to, until it does', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const { events } = excel;
  const register = events.register.bind(events);
  events.register = (code, target) => {
    if (code === 10) throw new HostError('AccessDenied', 'Not here.');
    register(code, target);
  };
  await excel.reload();
  await opened.ready();
  await pane().locator('text=does not tell of changes').waitFor();
  events.register = register;
  await pane().click('[aria-label^="Audit again"]');
  await until(
    () => pane().locator('text=does not tell of changes').count(),
    (count) => count === 0,
  );
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});

test('an Excel that gives no answer is said to be silent', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.quiet();
  excel.faults.dropNext({ after: Number.POSITIVE_INFINITY });
  excel.write('Milestones!C6', 'Ada Byron');
  await pane().locator('text=has not answered for a while').waitFor();
  await excel.close();
});

const HIDDEN = littleWorkbook(`
  ## Milestones
  | ID | Milestone | Owner | Due date   | Status      |
  | M1 | Beta      |       | 2099-06-30 | In progress |
  | M2 | Launch    | Ada   | 2099-07-30 | Not started |
  ## Cellar
  | ID | Milestone | Owner | Due date   | Status      |
  | M7 | Hidden    |       | 2099-06-30 | In progress |
  | M8 | Deeper    | Ben   | 2099-07-30 | Not started |`);

test('protected, hidden and very hidden sheets are read', async () => {
  const states = HIDDEN.sheets.map((sheet) =>
    sheet.name === 'Cellar' ? { ...sheet, state: 'very-hidden' as const, isProtected: true } : sheet,
  );
  const workbook: Workbook = { ...HIDDEN, name: 'Hidden.xlsx', sheets: states };
  const opened = await house.open(workbook);
  await shows(opened, '“Hidden”', true);
  await opened.finding('“Hidden”').click();
  await opened.toast('is hidden');
  expect(opened.excel.sheet('Cellar').visibility).toBe('VeryHidden');
  await opened.excel.close();
});

test('the floor is enough: at ExcelApi 1.12 all of it works', async () => {
  const opened = await house.open(await planWorkbook(), { apiLevel: '1.12' });
  const { excel, pane, finding } = opened;
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().click('.task .primary');
  await shows(opened, '14 August 2099', false);
  await opened.menu('Mark findings');
  await opened.menu('Write the report');
  await until(
    () => excel.sheetNames().length,
    (count) => count === 3,
  );
  excel.renameSheet('Milestones', 'Work');
  excel.write('Work!C6', 'Ada Byron');
  await pane().locator('.finding-where:has-text("Work!")').first().waitFor();
  expect([...excel.counters.refusedMembers]).toEqual([]);
  await excel.close();
});

test('a reading that takes long is told with its progress, can be cancelled and begun anew', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  excel.faults.delay = 600;
  await excel.reload();
  await pane().locator('.phase-working').waitFor();
  await pane().click('button:has-text("Cancel")');
  await pane().locator('.phase-empty').waitFor();
  excel.faults.delay = 0;
  await pane().click('button:has-text("Audit this workbook")');
  await opened.ready();
  await shows(opened, 'regions” has no owner', true);
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  await excel.close();
});

test('an Excel that tells of no selection is said to, and nothing else breaks', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await pane().goto('about:blank');
  // The pane asks for the selection before anything else.
  excel.faults.failNext('AccessDenied');
  await excel.reload();
  await opened.ready();
  await pane().locator('.notice:has-text("which cells are selected")').waitFor();
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  expect(excel.troubles).toEqual([]);
  await excel.close();
});

async function accept({ pane, finding }: OpenPane, text: string): Promise<void> {
  await finding(text).click();
  await pane().click('.card-actions button:has-text("Accept")');
  await pane().fill('.task textarea', 'Known');
  await pane().locator('.task .primary').waitFor();
}

test('what could not be accepted is not said to be, and nothing is there to take back', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await accept(opened, 'regions” has no owner');
  await opened.quiet();
  excel.faults.failNext('AccessDenied');
  await pane().click('.task .primary');
  await opened.toast('Excel does not allow that');
  expect(await pane().locator('.toast').textContent()).not.toContain('Accepted');
  expect(await pane().locator('.toast-action').count()).toBe(0);
  expect(await countOf(opened, 'regions” has no owner')).toBe(1);
  await excel.close();
});

test.each([
  ['whose answer got lost is kept all the same', true, /^Accepted\. It is folded away under “Accepted”\./],
  [
    'that did not arrive is in force, and told not to be kept',
    false,
    /^Accepted\..*could not keep that.*until the pane/,
  ],
])('an acceptance %s', async (_, arrives, said) => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await accept(opened, 'regions” has no owner');
  await opened.quiet();
  // The first request looks for what is stored, the second one stores.
  excel.faults.beforeNextBatch(() => excel.faults.dropNext({ after: 200, arrives }));
  await pane().click('.task .primary');
  await opened.toast('Accepted');
  const toast = (await pane().locator('.toast > :first-child').textContent()) ?? '';
  expect(toast).toMatch(said);
  expect(toast.includes('could not keep')).toBe(!arrives);
  expect(excel.host.book.parts.length).toBe(arrives ? 1 : 0);
  await shows(opened, 'regions” has no owner', false);
  await pane().click('.toast-action:has-text("Undo")');
  await shows(opened, 'regions” has no owner', true);
  await excel.close();
});

test('a workbook of which Excel gives no sheet is not said to hold no plan', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await pane().goto('about:blank');
  // Three requests go well: for the selection, for changes and for the list of sheets.
  excel.faults.failNext('AccessDenied', 50, 3);
  await excel.reload();
  await opened.ready();
  await pane().locator('.refused [role=alert]:has-text("Excel does not allow that")').waitFor();
  while (excel.faults.takeError() !== null);
  await pane().click('.refused .primary');
  await shows(opened, 'regions” has no owner', true);
  await excel.close();
});

test('where Excel gives no sheet any more, the audit of before stays and is told to be old', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await shows(opened, 'regions” has no owner', true);
  await opened.quiet();
  excel.faults.failNext('AccessDenied', 50, 1);
  await pane().click('[aria-label^="Audit again"]');
  await pane().locator('.notice:has-text("shows the workbook as it was. Excel does not allow that")').waitFor();
  expect(await countOf(opened, 'regions” has no owner')).toBe(1);
  while (excel.faults.takeError() !== null);
  excel.write('Milestones!C6', 'Ada Byron');
  await shows(opened, 'regions” has no owner', false);
  expect(await pane().locator('.notice').textContent()).toBe('');
  await excel.close();
});

test('marks that could not follow the audit are told to be old, until they can', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const marks = () => excel.sheet('Milestones').conditionalFormats.length;
  await opened.menu('Mark findings');
  await until(marks, (count) => count > 0);
  await opened.quiet();
  // What changed is read first, then the marks are looked for.
  excel.faults.failNext('AccessDenied', 1, 1);
  excel.write('Milestones!C6', 'Ada Byron');
  await pane().locator('.notice:has-text("marks in the sheets are those of an earlier audit")').waitFor();
  await shows(opened, 'regions” has no owner', false);
  excel.write('Milestones!C7', '');
  await shows(opened, 'Data residency', true);
  await until(
    () => pane().locator('.notice').textContent(),
    (text) => text === '',
  );
  await excel.close();
});
