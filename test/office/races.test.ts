import { afterAll, beforeAll, expect, test } from 'vitest';
import { serialFromDay } from '../../core/sheet/serial-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { tellChanged } from '../hosts/excel/objects/changed.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const shows = (opened: OpenPane, text: string, is: boolean) =>
  until(
    () => opened.pane().locator(`.finding-item:has-text("${text}")`).count(),
    (count) => count > 0 === is,
  );
async function previewDateFix({ pane, finding }: OpenPane): Promise<void> {
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().locator('.task .primary').waitFor();
}

test('what the planner types while a fix waits for the end of typing is not written over', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await previewDateFix(opened);
  await opened.quiet();
  // Typing begins between the look whether the cell is still as it was and the writing: after two requests.
  let requests = 0;
  const beginsTyping = (): void => {
    requests += 1;
    if (requests < 2) return excel.faults.beforeNextBatch(beginsTyping);
    excel.faults.cellEdit = true;
    setTimeout(() => {
      excel.faults.cellEdit = false;
      excel.write('Milestones!D7', 'September 2099');
    }, 1_500);
  };
  excel.faults.beforeNextBatch(beginsTyping);
  await pane().click('.task .primary');
  await opened.toast('changed');
  expect(excel.value('Milestones!D7')).toBe('September 2099');
  await excel.close();
});

test('a fix is taken back in a sheet that was renamed since', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await previewDateFix(opened);
  await pane().click('.task .primary');
  await shows(opened, '14 August 2099', false);
  excel.renameSheet('Milestones', 'Milestones 2099');
  await pane().evaluate(() => window.dispatchEvent(new Event('focus')));
  await pane().locator('.finding-where:has-text("Milestones 2099")').first().waitFor();
  await pane().click('.toast-action:has-text("Undo")');
  await opened.toast('Taken back');
  expect(excel.value("'Milestones 2099'!D7")).toBe('14 August 2099');
  await excel.close();
});

test('rows that come with whole columns are read, though the sheet was shorter before', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await shows(opened, 'regions” has no owner', true);
  const due = serialFromDay('2099-11-02' as Day, 1900);
  excel.edit((host) => {
    const sheet = excel.sheet('Milestones');
    host.events.isEnabled = false;
    excel.write('Milestones!A10:E10', [['M7', 'Sunset', '', due, 'Not started']]);
    host.events.isEnabled = true;
    tellChanged(host, sheet, { top: 0, left: 0, bottom: 1_048_575, right: 6 }, 'RangeEdited', {});
  });
  await shows(opened, '“Sunset” has no owner', true);
  await excel.close();
});

test('a report goes into its sheet though somebody hid that sheet or rows of it', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  for (const [label, name] of [
    ['Write the report', 'Lanekeeper audit'],
    ['Write the scorecard', 'Lanekeeper scorecard'],
  ] as const) {
    await opened.menu(label);
    await until(
      () => excel.sheetNames(),
      (names) => names.includes(name),
    );
    await opened.toast('in a sheet of the workbook');
    await pane().click('.toast button:last-child');
    excel.activate('Milestones');
    const sheet = excel.sheet(name);
    sheet.visibility = 'Hidden';
    sheet.hiddenRows.add(5);
    await opened.menu(label);
    await opened.toast('in a sheet of the workbook');
    await pane().click('.toast button:last-child');
    expect(sheet.visibility).toBe('Visible');
    expect([...sheet.hiddenRows]).toEqual([]);
  }
  await excel.close();
});

test('a workbook that keeps no settings does not open with the pane, and the menu says so', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  excel.faults.refuse('Settings.saveAsync', 'AccessDenied');
  const chosen = async (): Promise<string | null> => {
    await pane().click('[aria-haspopup=menu]');
    const item = pane().locator('[role=menuitemcheckbox]:has-text("with this workbook")');
    const checked = await item.getAttribute('aria-checked');
    await pane().press('body', 'Escape');
    return checked;
  };
  expect(await chosen()).toBe('false');
  await opened.menu('with this workbook');
  await opened.toast('not');
  expect(await chosen()).toBe('false');
  expect(await pane().evaluate(() => Office.context.document.settings.get('Office.AutoShowTaskpaneWithDocument'))).toBe(
    null,
  );
  excel.faults.refuse('Settings.saveAsync', null);
  await opened.menu('with this workbook');
  await until(chosen, (is) => is === 'true');
  await excel.close();
});
