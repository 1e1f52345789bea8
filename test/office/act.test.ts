import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '../../core/calendar/day.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';
import type { Excel } from '../hosts/excel/open-excel.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const countOf = (pane: OpenPane, text: string): Promise<number> =>
  pane.pane().locator(`.finding-item:has-text("${text}")`).count();
const gone = (pane: OpenPane, text: string) =>
  until(
    () => countOf(pane, text),
    (count) => count === 0,
  );
const back = (pane: OpenPane, text: string) =>
  until(
    () => countOf(pane, text),
    (count) => count > 0,
  );
const partsOf = (excel: Excel): readonly string[] =>
  excel.host.book.parts.map(({ xml }) => xml).filter((xml) => xml.includes(SETTINGS_NAMESPACE));
const marksOf = (excel: Excel) => excel.host.book.sheets.flatMap((sheet) => sheet.conditionalFormats);

test('a click on a finding selects all its cells in their sheet', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, finding } = opened;
  excel.activate('Empty sheet');
  await finding('Beta launch').click();
  const { sheet, addresses } = await until(
    () => excel.selection(),
    (now) => now.sheet === 'Milestones',
  );
  expect(sheet).toBe('Milestones');
  expect(addresses).toContain('D4:D5');
  await excel.close();
});

test('what is hidden is unhidden only when the planner says so', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  excel.sheet('Milestones').hiddenRows.add(5);
  await finding('regions” has no owner').click();
  await opened.toast('hidden row');
  expect(excel.sheet('Milestones').hiddenRows.has(5)).toBe(true);
  await pane().click('.toast-action:has-text("Unhide")');
  await until(
    () => excel.sheet('Milestones').hiddenRows.has(5),
    (hidden) => !hidden,
  );
  expect(excel.selection().addresses).toEqual(['C6']);
  await excel.close();
});

test('selecting a cell shows its findings in the pane', async () => {
  const opened = await house.open(await planWorkbook());
  opened.excel.select('Milestones!D5');
  await opened.pane().locator('.here-line:has-text("Milestones!D5")').waitFor();
  await opened.excel.close();
});

test('a fix is previewed, written with its format, and taken back to what it was', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  const before = excel.cell('Milestones!D7');
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().click('.task .primary');
  await gone(opened, '14 August 2099');
  expect(excel.value('Milestones!D7')).toBe(serialFromDay('2099-08-14' as Day, 1900));
  const told = excel.events.log.filter(({ code, delivered }) => code === 10 && delivered);
  expect(told, 'own writes are not told').toEqual([]);
  await pane().click('.toast-action:has-text("Undo")');
  await back(opened, '14 August 2099');
  expect(excel.cell('Milestones!D7')).toEqual(before);
  await excel.close();
});

test('a fix whose cell changed meanwhile is refused and writes nothing', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  await finding('14 August 2099').click();
  await pane().click('.card-actions button:has-text("Fix")');
  await pane().locator('.task .primary').waitFor();
  await opened.quiet();
  excel.faults.beforeNextBatch((host) => {
    host.events.isEnabled = false;
    excel.write('Milestones!D7', 'September 2099', 'remote');
    host.events.isEnabled = true;
  });
  await pane().click('.task .primary');
  await opened.toast('changed');
  expect(excel.value('Milestones!D7')).toBe('September 2099');
  await gone(opened, '14 August 2099');
  await excel.close();
});

test('an acceptance travels in a part of the workbook, and a reload keeps it', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  await finding('regions” has no owner').click();
  await pane().click('.card-actions button:has-text("Accept")');
  await pane().fill('.task textarea', 'Named <next> week & "soon"');
  await pane().click('.task .primary');
  await until(
    () => partsOf(excel).length,
    (count) => count === 1,
  );
  await excel.reload();
  await opened.ready();
  expect(await countOf(opened, 'regions” has no owner')).toBe(0);
  await pane().locator('text=Accepted').first().waitFor();
  expect(excel.host.book.parts).toHaveLength(1);
  await excel.close();
});

test('an acceptance is taken back at once, in the workbook too', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  await finding('regions” has no owner').click();
  await pane().click('.card-actions button:has-text("Accept")');
  await pane().fill('.task textarea', 'Known');
  await pane().click('.task .primary');
  await pane().click('.toast-action:has-text("Undo")');
  await back(opened, 'regions” has no owner');
  await until(
    () => partsOf(excel)[0] ?? '',
    (xml) => xml.includes('"acceptances":[]'),
  );
  await excel.reload();
  await opened.ready();
  await back(opened, 'regions” has no owner');
  await excel.close();
});

test('what a co-author accepted meanwhile is kept beside one’s own', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  const accept = async (text: string): Promise<void> => {
    await finding(text).click();
    await pane().click('.card-actions button:has-text("Accept")');
    await pane().fill('.task textarea', 'Known');
    await pane().click('.task .primary');
    await gone(opened, text);
  };
  await accept('regions” has no owner');
  const theirs = await until(
    () => partsOf(excel)[0] ?? '',
    (xml) => xml !== '',
  );
  await excel.reload();
  await opened.ready();
  // The co-author's copy still has the first acceptance only under another finding's id.
  excel.host.book.parts[0]!.xml = theirs.replace(/"finding":"[^"]*"/, '"finding":"of-a-co-author"');
  await accept('14 August 2099');
  await until(
    () => partsOf(excel)[0] ?? '',
    (xml) => xml.includes('of-a-co-author') && xml.split('"finding"').length === 3,
  );
  await excel.close();
});

test('settings that cannot be read are told and never overwritten', async () => {
  const broken = `<settings xmlns="${SETTINGS_NAMESPACE}">{"version":99,"settings":{}}</settings>`;
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  excel.host.book.parts.push({ id: 'broken', xml: broken });
  await excel.reload();
  await opened.ready();
  await pane().click('.fold-head:has-text("Could not check")');
  await pane().locator('text=newer Lanekeeper').first().waitFor();
  await finding('regions” has no owner').click();
  await pane().click('.card-actions button:has-text("Accept")');
  await pane().fill('.task textarea', 'Known');
  await pane().click('.task .primary');
  await gone(opened, 'regions” has no owner');
  expect(partsOf(excel)).toEqual([broken]);
  await excel.close();
});

test('marks come and go without a trace, follow the findings, and are taken over by whoever opens the pane', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  const look = JSON.stringify(excel.cell('Milestones!C6'));
  await opened.menu('Mark findings');
  const marked = await until(
    () => marksOf(excel).length,
    (count) => count > 0,
  );
  expect(JSON.stringify(excel.cell('Milestones!C6'))).toBe(look);
  excel.write('Milestones!C6', 'Ada Byron');
  await gone(opened, 'regions” has no owner');
  await until(
    () =>
      marksOf(excel)
        .flatMap(({ areas }) => areas)
        .some((area) => area.top === 5 && area.left === 2),
    (is) => !is,
  );
  await opened.menu('Mark findings');
  await until(
    () => marksOf(excel).length,
    (count) => count === 0,
  );
  await opened.menu('Mark findings');
  const drawn = await until(
    () => marksOf(excel).length,
    (count) => count > 0 && count <= marked,
  );
  // A mark whose finding is gone, as an ended session or a co-author leaves it.
  const [first] = marksOf(excel);
  excel.sheet('Milestones').conditionalFormats.push({ ...first!, id: 'left behind' });
  await excel.reload();
  await opened.ready();
  await until(
    () => marksOf(excel).some(({ id }) => id === 'left behind'),
    (is) => !is,
  );
  expect(marksOf(excel)).toHaveLength(drawn);
  await opened.menu('Mark findings');
  await until(
    () => marksOf(excel).length,
    (count) => count === 0,
  );
  await excel.close();
});

test('marks that stay as they are are not drawn anew: two panes would follow each other for ever', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await opened.menu('Mark findings');
  await until(
    () => marksOf(excel).length,
    (count) => count > 0,
  );
  const ids = marksOf(excel).map(({ id }) => id);
  excel.write('Milestones!B6', 'Renamed milestone');
  await back(opened, 'Renamed milestone');
  excel.write('Milestones!B6', 'Renamed again');
  await back(opened, 'Renamed again');
  expect(marksOf(excel).map(({ id }) => id)).toEqual(ids);
  await excel.close();
});

test('the planner’s own conditional formats stay, and protected sheets are left as they are and said to be', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  const own = {
    id: 'own',
    type: 'Custom',
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    stopIfTrue: false,
    facts: new Map([['rule.formula', '=TRUE']]),
  };
  excel.sheet('Milestones').conditionalFormats.push(own as never);
  await opened.menu('Mark findings');
  await until(
    () => marksOf(excel).length,
    (count) => count > 1,
  );
  await opened.menu('Mark findings');
  await until(
    () => marksOf(excel).length,
    (count) => count === 1,
  );
  excel.sheet('Milestones').protection = { options: {}, password: null };
  await opened.menu('Mark findings');
  await opened.toast('protected');
  expect(marksOf(excel)).toHaveLength(1);
  await excel.close();
});

test('the report is a table on a sheet of its own that links to the cells and is never audited', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const findings = await pane().locator('#tab-findings').textContent();
  await opened.menu('Write the report');
  const sheet = await until(
    () => excel.sheetNames().includes('Lanekeeper audit') && excel.sheet('Lanekeeper audit').tables[0],
    Boolean,
  );
  if (sheet === false || sheet === undefined) throw new Error('No table.');
  const count = sheet.area.bottom - sheet.area.top;
  expect(findings).toContain(String(count));
  await until(
    () => excel.sheet('Lanekeeper audit').links.length,
    (links) => links === count,
  );
  const said = Array.from({ length: count }, (_, at) => excel.value(`'Lanekeeper audit'!C${at + 5}`)).join(' ');
  // Days as the workbook's language writes them.
  expect(said).toMatch(/[A-Z][a-z]{2} \d{1,2}, \d{4}/);
  await opened.menu('Write the report');
  await opened.toast('in a sheet of the workbook');
  expect(excel.sheet('Lanekeeper audit').tables).toHaveLength(1);
  await pane().click('[aria-label*="udit again"], [title*="udit again"]');
  expect(await pane().locator('#tab-findings').textContent()).toBe(findings);
  expect(excel.sheetNames().filter((name) => name.startsWith('Lanekeeper'))).toHaveLength(1);
  await excel.close();
});

test('opening together with the workbook is kept in it', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await opened.menu('Open with this workbook');
  await until(
    () => excel.host.pane.startState,
    (state) => state === 'Background',
  );
  await excel.close();
});
