import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab } from '../pane/open-tab.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const violations = async ({ pane }: OpenPane): Promise<unknown> => {
  // The content policy of the page lets no script in but ours: this one comes through the driver.
  await pane().evaluate(AXE);
  return pane().evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
};

test.each(['light', 'dark'] as const)('the pane in Excel is accessible, %s', async (colorScheme) => {
  const opened = await house.open(await planWorkbook(), { colorScheme });
  await opened.finding('Beta launch').click();
  expect(await violations(opened)).toEqual([]);
  await opened.excel.close();
});

test('Office’s own colours win over those of the system', async () => {
  const opened = await house.open(await planWorkbook(), {
    colorScheme: 'light',
    theme: {
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#FFFFFF',
      controlBackgroundColor: '#333333',
      controlForegroundColor: '#FFFFFF',
    },
  });
  await until(
    () => opened.pane().locator('html').getAttribute('data-theme'),
    (theme) => theme === 'dark',
  );
  await opened.excel.close();
});

test('in a German Excel everything is German, trouble and report too', async () => {
  const opened = await house.open(await planWorkbook(), { language: 'de-DE' });
  const { excel, pane } = opened;
  expect(await pane().locator('html').getAttribute('lang')).toBe('de');
  excel.sheet('Milestones').hiddenRows.add(5);
  await opened.finding('regions“ ist niemand verantwortlich').click();
  await opened.toast('ausgeblendeten Zeile');
  excel.faults.cellEdit = true;
  excel.write('Milestones!C6', 'Ada Byron');
  await pane().locator('text=Eine Zelle wird bearbeitet').first().waitFor();
  excel.faults.cellEdit = false;
  await until(
    () => pane().locator('.finding-item:has-text("regions“ ist niemand verantwortlich")').count(),
    (count) => count === 0,
  );
  await pane().click('[aria-haspopup=menu]');
  await pane().locator('[role^=menuitem]').nth(2).click();
  await until(
    () => excel.sheetNames().includes('Lanekeeper audit') && excel.value("'Lanekeeper audit'!A4"),
    (head) => head === 'Schwere',
  );
  await excel.close();
});

test('a corrected column is audited by its new meaning, and a reload keeps it', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane, finding } = opened;
  await finding('regions” has no owner').waitFor();
  await openTab(pane(), 'understood');
  await pane().click('.table-card .fold-head');
  await pane().selectOption('select[aria-label="Meaning of “Owner”"]', 'notes');
  await openTab(pane(), 'findings');
  await until(
    () => pane().locator('.finding-item:has-text("regions” has no owner")').count(),
    (count) => count === 0,
  );
  await until(
    () => excel.host.book.parts.length,
    (count) => count === 1,
  );
  await excel.reload();
  await opened.ready();
  expect(await pane().locator('.finding-item:has-text("regions” has no owner")').count()).toBe(0);
  await excel.close();
});

test('a worker that dies is started again, the workbook read anew and that said', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.finding('regions” has no owner').waitFor();
  const [worker] = excel.page.workers();
  // A worker that is out of memory or broken tells the page with an error event and answers nothing.
  await worker!.evaluate(() => {
    self.postMessage = () => undefined;
    self.addEventListener('message', () =>
      setTimeout(() => {
        throw new Error('Out of memory.');
      }, 100),
    );
  });
  excel.write('Milestones!C6', 'Ada Byron');
  await pane().locator('text=was started again').first().waitFor();
  await until(
    () => pane().locator('.finding-item:has-text("regions” has no owner")').count(),
    (count) => count === 0,
  );
  await excel.close();
});

test('a worker that dies over a question is started again too, and the question is answered then', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.finding('regions” has no owner').waitFor();
  const [worker] = excel.page.workers();
  await worker!.evaluate(() => {
    self.postMessage = () => undefined;
    self.addEventListener('message', () =>
      setTimeout(() => {
        throw new Error('Out of memory.');
      }, 100),
    );
  });
  await openTab(pane(), 'schedule');
  await pane().locator('text=was started again').first().waitFor();
  await pane().locator('#view >> text=Review').first().waitFor();
  await excel.close();
});

test('what the workbook could not keep survives a worker that dies, and is stored with the next change', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  const accept = async (text: string, before: () => void): Promise<void> => {
    await opened.finding(text).click();
    await pane().click('.card-actions button:has-text("Accept")');
    await pane().fill('.task textarea', 'Known');
    await pane().locator('.task .primary').waitFor();
    await opened.quiet();
    before();
    await pane().click('.task .primary');
    await opened.toast('Accepted');
  };
  // The first request looks for what is stored, the second one stores.
  await accept('regions” has no owner', () =>
    excel.faults.beforeNextBatch(() => excel.faults.dropNext({ after: 200, arrives: false })),
  );
  expect(excel.host.book.parts.length).toBe(0);
  const [worker] = excel.page.workers();
  await worker!.evaluate(() => {
    self.postMessage = () => undefined;
    self.addEventListener('message', () =>
      setTimeout(() => {
        throw new Error('Out of memory.');
      }, 100),
    );
  });
  await openTab(pane(), 'schedule');
  await pane().locator('text=was started again').first().waitFor();
  await openTab(pane(), 'findings');
  await pane().locator('.fold-head:has-text("Accepted")').waitFor();
  expect(await pane().locator('.finding-item:has-text("regions” has no owner")').count()).toBe(0);
  await accept('Beta launch', () => undefined);
  await until(
    () =>
      excel.host.book.parts
        .map(({ xml }) => xml)
        .join()
        .split('"reason"').length,
    (count) => count === 3,
  );
  await excel.close();
});

test('commands of the ribbon and a cell’s menu reach the pane, and complete', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel, pane } = opened;
  await opened.finding('regions” has no owner').waitFor();
  await excel.command('NextFinding');
  await pane().locator('.finding-item.is-open').first().waitFor();
  await until(
    () => excel.selection().sheet,
    (sheet) => sheet === 'Milestones',
  );
  excel.select('Milestones!C6');
  await excel.command('ShowFindings');
  await pane().locator('.here-line:has-text("Milestones!C6")').waitFor();
  await excel.command('ToggleMarkers');
  expect(excel.sheet('Milestones').conditionalFormats.length).toBeGreaterThan(0);
  await excel.close();
});

test('a custom function streams the findings that the pane shows, and follows them', async () => {
  const opened = await house.open(await planWorkbook());
  const { excel } = opened;
  await opened.finding('regions” has no owner').waitFor();
  const call = excel.callFunction('FINDINGS', ['Milestones', ''], { streaming: true });
  expect(JSON.stringify(await call.next())).toContain('regions” has no owner');
  excel.write('Milestones!C6', 'Ada Byron');
  expect(JSON.stringify(await call.next())).not.toContain('regions” has no owner');
  const days = excel.callFunction('WORKDAYS', [45_992, 45_996, [['']]]);
  expect(await days.next()).toEqual([[5]]);
  await excel.close();
});
