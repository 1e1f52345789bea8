import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '../../core/calendar/day.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';
import type { HostHouse, OpenHost } from './host-page.ts';
import { doubt, openHostHouse } from './host-page.ts';
import { openTab } from './open-tab.ts';
import { planWorkbook } from './plan-workbook.ts';

let house: HostHouse;
beforeAll(async () => {
  house = await openHostHouse();
}, 120_000);
afterAll(() => house.close());

async function audited(options = {}): Promise<OpenHost> {
  const host = await house.open(await planWorkbook(), options);
  await host.audit();
  return host;
}

const cell = (row: number, column: number, sheet = 'Milestones') => ({
  sheet,
  areas: [{ top: row, left: column, bottom: row, right: column }],
});
/** Due date of “Beta launch”, which is over. */
const OVERDUE = cell(4, 3);
/** The owner of “Trial in two regions”, which is empty. */
const NO_OWNER = cell(5, 2);
const NOTHING = cell(0, 8);

const select = (host: OpenHost, at: ReturnType<typeof cell>): Promise<void> =>
  host.inHost(({ spreadsheet }, selection) => spreadsheet.select(selection), at);

test('before the audit the host’s workbook is offered, and nothing the host cannot do', async () => {
  const { page, troubles } = await house.open(await planWorkbook());
  expect(await page.locator('button').allTextContents()).toEqual(['Audit this workbook']);
  expect(await page.locator('input, .drop-zone').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('audited, no control of a page with files is left, and the host’s own are there', async () => {
  const { page, troubles } = await audited();
  expect(await page.locator('.sheets, .file-input').count()).toBe(0);
  await page.click('[aria-haspopup=menu]');
  const labels = await page.locator('[role^=menuitem] .menu-label').allTextContents();
  expect(labels).toEqual([
    'Undo the last change',
    'Mark findings in the sheets',
    'Write the report as a sheet',
    'Write the scorecard as a sheet',
    'Report as HTML',
    'Report as Markdown',
    'Report as CSV',
    'Report as JSON',
    'Report as SARIF',
    'Publish the plan…',
    'Open with this workbook',
    'Keys',
  ]);
  expect(troubles).toEqual([]);
});

test('what is switched on in the menu is ticked, and is switched off again', async () => {
  const { page } = await audited();
  for (const label of ['Mark findings in the sheets', 'Open with this workbook'])
    for (const before of ['false', 'true', 'false']) {
      await page.click('[aria-haspopup=menu]');
      const item = page.locator(`[role=menuitemcheckbox]:has-text("${label}")`);
      await expect.poll(() => item.getAttribute('aria-checked')).toBe(before);
      await item.click();
    }
});

test('the report is written as a sheet and said to be', async () => {
  const host = await audited();
  await host.page.click('[aria-haspopup=menu]');
  await host.page.click('text=Write the report as a sheet');
  await host.page.waitForSelector('.toast:has-text("in a sheet of the workbook")');
  expect(await host.inHost(({ spreadsheet }) => spreadsheet.asked.map(([name]) => name))).toContain('writeReportSheet');
});

test('a click on a finding goes to all its cells, and the pane stays usable in a narrow window', async () => {
  const host = await audited();
  await host.page.click('.finding-item:has-text("Beta launch") >> nth=0 >> .finding-head');
  await host.page.click('.card-actions button:has-text("Go to cell")');
  const went = await host.inHost(({ spreadsheet }) => spreadsheet.asked.filter(([name]) => name === 'goTo'));
  expect(went).toHaveLength(2);
  expect(went[0]?.[1], 'the one to see first, then the other it is compared with').toEqual([
    { sheet: 'Milestones', row: 4, column: 3 },
    { sheet: 'Milestones', row: 3, column: 3 },
  ]);
  expect(await host.page.locator('main[inert]').count()).toBe(0);
});

test('hidden cells are shown only when the planner says so', async () => {
  const host = await audited();
  await host.inHost(({ spreadsheet }) => (spreadsheet.hidesCells = true));
  await host.page.click('.finding-head >> nth=0');
  await expect.poll(() => host.page.locator('.toast').textContent()).toContain('Row 5 is hidden.');
  expect(await host.inHost(({ spreadsheet }) => spreadsheet.hidesCells)).toBe(true);
  await host.page.click('.toast-action:has-text("Unhide")');
  await expect.poll(() => host.inHost(({ spreadsheet }) => spreadsheet.hidesCells)).toBe(false);
});

test('selecting a cell shows its findings without a card, a filter or the focus', async () => {
  const host = await audited();
  const { page } = host;
  await page.focus('.search input');
  const all = await page.locator('.finding-item').count();
  await select(host, OVERDUE);
  await page.waitForSelector('.finding-item.is-here');
  expect(await page.locator('.here-line').textContent()).toMatch(/^Here: Milestones!D5 \(\d\)/);
  expect(await page.locator('.finding-item').count()).toBe(all);
  expect(await page.locator('.finding-item.is-open').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await select(host, NOTHING);
  await page.waitForSelector('.is-here', { state: 'detached' });
  expect(await page.locator('.here-line').textContent()).toBe('');
});

test('narrowed to the selection, the list follows it and is whole again when it leaves', async () => {
  const host = await audited();
  const { page } = host;
  await page.fill('.search input', 'e');
  await select(host, OVERDUE);
  await page.click('.here-line button');
  await expect.poll(() => page.locator('.here-line button').getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.finding-where').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Milestones!D5')]),
  );
  await page.click('.finding-head >> nth=0');
  await select(host, OVERDUE);
  await select(host, NO_OWNER);
  await page.waitForSelector('.here-line:has-text("Milestones!C6")');
  expect(await page.locator('.filtered').textContent()).toContain('Milestones!C6');
  await select(host, NOTHING);
  await page.waitForSelector('.here-line:empty', { state: 'attached' });
  expect(await page.locator('.search input').inputValue(), 'what was searched before is searched again').toBe('e');
});

test('a group that the planner folded stays folded; its findings are named and a click away', async () => {
  const host = await audited();
  const { page } = host;
  await page.locator('.finding-list .fold-head[aria-expanded=true]').first().click();
  await select(host, OVERDUE);
  await page.waitForSelector('.here-line:has-text("Milestones!D5")');
  expect(await page.locator('.is-here').count()).toBe(0);
  await openTab(page, 'understood');
  await page.click('.here-line button');
  await page.waitForSelector('.finding-item:has-text("Beta launch")');
  await select(host, NOTHING);
  expect(await page.locator('.finding-list .fold-head').first().getAttribute('aria-expanded')).toBe('false');
});

test('the ribbon’s commands walk all findings around and go to their cells', async () => {
  const host = await audited();
  const { page } = host;
  const open = page.locator('.finding-item.is-open .finding-message');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await host.inHost(({ pane }) => pane.nextFinding());
  const first = await open.textContent();
  const total = Number(await page.locator('#tab-findings .count').textContent());
  const seen = new Set([first]);
  for (let at = 1; at < total; at += 1) {
    await host.inHost(({ pane }) => pane.nextFinding());
    seen.add(await open.textContent());
  }
  expect(seen.size).toBe(total);
  await host.inHost(({ pane }) => pane.nextFinding());
  await expect.poll(() => open.textContent()).toBe(first);
  await host.inHost(({ pane }) => pane.previousFinding());
  await host.inHost(({ pane }) => pane.nextFinding());
  await expect.poll(() => open.textContent()).toBe(first);
  const went = await host.inHost(({ spreadsheet }) => spreadsheet.asked.filter(([name]) => name === 'goTo').length);
  expect(went).toBe(total + 3);
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the focus stays in the sheet').toBe('BODY');
});

test('a command on a workbook that was not read yet reads it first', async () => {
  const host = await house.open(await planWorkbook());
  await host.inHost(({ pane }) => pane.nextFinding());
  await expect.poll(() => host.page.locator('.finding-item.is-open').count()).toBe(1);
  await host.inHost(({ pane }) => pane.toggleMarkers());
  await host.page.click('[aria-haspopup=menu]');
  await expect
    .poll(() => host.page.locator('[role=menuitemcheckbox] >> nth=0').getAttribute('aria-checked'))
    .toBe('true');
  await host.inHost(({ pane }) => pane.auditNow());
  const audits = await host.inHost(({ spreadsheet }) => spreadsheet.asked.filter(([name]) => name === 'audit').length);
  expect(audits).toBe(2);
});

test('“findings here” narrows the pane to a selection, or says that there are none', async () => {
  const host = await audited();
  await openTab(host.page, 'understood');
  await host.inHost(({ pane }, at) => pane.showFindingsOf(at), NO_OWNER);
  await expect.poll(() => host.page.locator('.filtered').textContent()).toContain('Milestones!C6');
  await expect.poll(() => host.page.evaluate(() => document.activeElement?.className)).toContain('finding-head');
  await host.inHost(({ pane }, at) => pane.showFindingsOf(at), NOTHING);
  await expect.poll(() => host.page.locator('.toast').textContent()).toContain('No finding at Milestones!I1.');
  expect(await host.page.locator('.filtered').count()).toBe(0);
});

test('reading anew is shown quietly, and what keeps the audit from following is said', async () => {
  const host = await audited();
  const { page } = host;
  await host.inHost(({ spreadsheet }) => spreadsheet.say({ refreshing: { doing: 'Reading “Milestones”', done: 0.4 } }));
  await expect.poll(() => page.locator('progress.refreshing').getAttribute('title')).toBe('Reading “Milestones”');
  await expect.poll(() => page.locator('.took').getAttribute('aria-busy')).toBe('true');
  await expect.poll(() => page.locator('.finding-item').count()).toBeGreaterThan(2);
  await host.inHost(({ spreadsheet }) => spreadsheet.say({ refreshing: null, notice: 'A cell is being edited.' }));
  await expect.poll(() => page.locator('progress.refreshing').count()).toBe(0);
  await expect.poll(() => page.locator('.notice[role=status]').textContent()).toBe('A cell is being edited.');
});

test('a fix says that the workbook changed, and Undo writes back what stood there', async () => {
  const host = await audited();
  const { page } = host;
  const item = '.finding-item:has-text("14 August 2099")';
  await page.fill('.search input', 'text');
  await page.click(`${item} >> nth=0 >> .finding-head`);
  await page.keyboard.press('f');
  await page.waitForSelector('.task .primary:focus');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.toast:has-text("1 cell changed in the workbook.")');
  expect(await page.locator(item).count()).toBe(0);
  expect(await page.locator('.unsaved').count()).toBe(0);
  await page.click('.toast-action:has-text("Undo")');
  await page.waitForSelector(item);
  await page.waitForSelector('.toast:has-text("Taken back: 1 cell.")');
});

test('Undo leaves what somebody typed since, and says so', async () => {
  const host = await audited();
  const { page } = host;
  await page.fill('.search input', '14 August 2099');
  await page.click('.finding-head >> nth=0');
  await page.keyboard.press('f');
  await page.waitForSelector('.task .primary:focus');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.toast-action');
  await host.inHost(
    ({ spreadsheet }, due) => spreadsheet.type({ sheet: 'Milestones', row: 6, column: 3 }, due, 'next year'),
    serialFromDay('2099-08-14' as Day, 1900),
  );
  await page.click('.toast-action');
  await page.waitForSelector('.toast:has-text("Nothing was taken back: 1 cell changed in the meantime")');
});

test('a table’s range is taken from the selection', async () => {
  const host = await audited();
  const { page } = host;
  await openTab(page, 'understood');
  await page.click('.table-card .fold-head');
  await page.click('text=Range and headers');
  await page.click('text=Use selection');
  await expect.poll(() => page.locator('.area-form [role=alert]').textContent()).toContain('“Milestones”');
  const range = { sheet: 'Milestones', areas: [{ top: 2, left: 0, bottom: 6, right: 4 }] };
  await host.inHost(({ spreadsheet }, at) => spreadsheet.select(at), range);
  await page.click('text=Use selection');
  expect(
    await page.locator('.area-form input').evaluateAll((inputs) => inputs.map((it) => (it as HTMLInputElement).value)),
  ).toEqual(['A3:E7', '3']);
  await page.click('.area-form .primary');
  await page.waitForSelector('.corrections:has-text("A3:E7")');
  await page.click('.table-card .address');
  const areas = await host.inHost(({ spreadsheet }) => spreadsheet.asked.filter(([name]) => name === 'goToArea'));
  expect(areas).toEqual([['goToArea', { sheet: 'Milestones', area: range.areas[0] }]]);
});

test('disposed, the pane is gone and hears nothing more', async () => {
  const host = await audited();
  await host.inHost(({ pane }) => pane.dispose());
  await expect.poll(() => host.page.locator('#pane').innerHTML()).toBe('');
  await select(host, OVERDUE);
  await host.inHost(({ spreadsheet }) => spreadsheet.say({ notice: 'x' }));
  expect(host.troubles).toEqual([]);
});

test('the theme is the host’s, whatever the system says, and follows when it changes', async () => {
  const host = await audited({ colorScheme: 'dark' });
  const surface = (): Promise<string> => host.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await surface();
  await host.inHost(({ setTheme }) => setTheme('light'));
  const light = await surface();
  expect(light).toBe('rgb(255, 255, 255)');
  await host.page.emulateMedia({ colorScheme: 'light' });
  await host.inHost(({ setTheme }) => setTheme('dark'));
  await expect.poll(surface).toBe(dark);
  expect(dark).not.toBe(light);
  await host.inHost(({ setTheme }) => setTheme('system'));
  await expect.poll(surface).toBe(light);
});

test('the whole pane speaks German, dates and numbers too', async () => {
  const host = await audited({ language: 'de-DE' });
  const { page } = host;
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('[role=tab]').allTextContents()).toEqual([
    expect.stringMatching(/^Befunde/),
    'Kennzahlen ',
    'Kapazität ',
    'Spuren ',
    'Zeitplan ',
    'Szenarien ',
    expect.stringMatching(/^Erkannt/),
  ]);
  await page.click('.finding-head >> nth=0');
  await page.click('text=Akzeptieren …');
  await expect.poll(() => page.locator('.task').textContent()).toContain('Warum ist das in Ordnung?');
  await expect.poll(() => page.locator('.standing').textContent()).toContain('kritisch');
});

test('a plan that was not understood is not called clean; answering its question lets the audit go on', async () => {
  const host = await audited();
  const { page } = host;
  await doubt(host);
  expect(await page.locator('.standing').textContent()).toBe('Nothing is audited yet.1 table waits for your answer');
  expect(await page.locator('.nothing').textContent()).toMatch(/^One guess was too unsure/);
  await page.click('.standing button');
  const question = page.locator('.question', { hasText: 'Does the table at Milestones!A3:G9 hold “Milestones”?' });
  await question.locator('button:has-text("Yes")').click();
  await question.waitFor({ state: 'detached' });
  expect(await page.locator('.standing').textContent()).toContain('critical');
  await page.click('.corrections button:has-text("Take back")');
  await question.waitFor();
});

test('a table without a name for its rows asks for the column', async () => {
  const { page } = await audited();
  await openTab(page, 'understood');
  await page.click('.table-card .fold-head');
  // Both at once: the second may not undo the first.
  await page.evaluate(() => {
    for (const select of [...document.querySelectorAll<HTMLSelectElement>('.column-row select')].slice(0, 2)) {
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  const question = page.locator('.question', {
    hasText: 'Which column names the rows of the table at Milestones!A3:G9',
  });
  await question.waitFor();
  expect(await question.locator('button:has-text("Yes")').count(), 'there is nothing to agree with').toBe(0);
  expect(await page.locator('.standing').textContent()).toContain('1 table waits for your answer');
  await question.locator('select').selectOption({ label: 'Milestone' });
  await question.waitFor({ state: 'detached' });
  expect(await page.locator('.corrections').textContent()).toContain('“Milestone” means Name or title');
  expect(await page.locator('.standing').textContent()).toContain('critical');
});

test('of very many corrections the newest are drawn, and the others when asked', async () => {
  const { page, inHost } = await audited();
  await openTab(page, 'understood');
  await inHost(({ spreadsheet }) =>
    spreadsheet.alter((real) => ({
      ...real,
      settings: {
        ...real.settings,
        corrections: Array.from({ length: 1000 }, (_none, at) => ({
          sheet: 'Milestones',
          table: { header: 'ID', headers: [], area: { top: 2, left: 0, bottom: 8, right: 6 } },
          change: { what: 'meaning' as const, header: `Column ${at}`, column: at, meaning: 'owner' as const },
        })),
      },
    })),
  );
  const drawn = page.locator('.corrections > li');
  await expect.poll(() => drawn.count()).toBe(30);
  expect(await drawn.first().textContent()).toContain('“Column 999”');
  await page.click('.fold:has(.corrections) button:has-text("Show 970 more")');
  await expect.poll(() => drawn.count()).toBe(1000);
});

test('tables that belong to no plan are told apart from a plan without faults', async () => {
  const host = await audited();
  await host.inHost(({ spreadsheet }) =>
    spreadsheet.alter((real) => ({
      ...real,
      findings: [],
      questions: [],
      tables: real.tables.map((table) => ({ ...table, kind: 'other' as const })),
    })),
  );
  await expect
    .poll(() => host.page.locator('.standing').textContent())
    .toBe('No table was recognised as part of a plan.');
  await expect
    .poll(() => host.page.locator('.nothing').textContent())
    .toContain('only the cells themselves were checked');
  await host.inHost(({ spreadsheet }) => spreadsheet.alter((real) => ({ ...real, findings: [], questions: [] })));
  await expect.poll(() => host.page.locator('.standing').textContent()).toBe('Nothing found in 1 table.');
});

test('in a narrow pane everything under Understood is reached with the Tab key alone', async () => {
  const host = await audited({ viewport: { width: 320, height: 700 } });
  const { page } = host;
  await openTab(page, 'understood');
  await page.click('.table-card .fold-head');
  await page.click('.table-actions button >> nth=0');
  await page.selectOption('.column-row >> nth=2 >> select', 'decision_owner');
  await page.waitForSelector('.corrections');
  const wanted = await page.evaluate(() => {
    const controls = [...document.querySelectorAll('#view button, #view select, #view input')];
    for (const [at, control] of controls.entries()) control.setAttribute('data-at', String(at));
    return controls.length;
  });
  expect(wanted).toBeGreaterThan(20);
  const reached: string[] = [];
  await page.focus('.tabs [aria-haspopup=menu]');
  for (let at = 0; at < wanted; at += 1) {
    await page.keyboard.press('Tab');
    const [name, inSight] = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const inSight = box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      return [document.activeElement?.getAttribute('data-at') ?? '', inSight] as const;
    });
    reached.push(inSight ? name : `${name} is out of sight`);
  }
  expect(reached).toEqual(Array.from({ length: wanted }, (_none, at) => String(at)));
});
