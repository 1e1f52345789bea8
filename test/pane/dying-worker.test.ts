import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';
import { longPlanWorkbook, planWorkbook } from './plan-workbook.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

const finding = (words: string) => `.finding-item:has-text("${words}")`;

async function withPlan(options = {}): Promise<PanePage> {
  const pane = await house.open(options);
  await pane.openFile('Plan FY27.xlsx', await planWorkbook());
  return pane;
}

/** The worker answers nothing any more, and breaks over the next question. */
async function kill(page: Page): Promise<void> {
  const [worker] = page.workers();
  await worker!.evaluate(() => {
    self.postMessage = () => undefined;
    self.addEventListener('message', () =>
      setTimeout(() => {
        throw new Error('Out of memory.');
      }, 100),
    );
  });
}

test('where the worker dies, another one has all changes, and the question is answered', async () => {
  const { page } = await withPlan();
  await page.click(`${finding('14 August 2099')} >> .finding-head`);
  await page.click('.card-actions button:has-text("Fix")');
  await page.click('.task .primary');
  await page.waitForSelector(finding('14 August 2099'), { state: 'detached' });
  await page.click(`${finding('regions” has no owner')} >> .finding-head`);
  await page.click('.card-actions button:has-text("Accept")');
  await page.fill('.task textarea', 'Known');
  await page.click('.task .primary');
  await page.waitForSelector('.fold-head:has-text("Accepted")');
  await kill(page);
  await page.click('#tab-schedule');
  await page.waitForSelector('.notice:has-text("was started again")');
  await page.waitForSelector('#view >> text=Review');
  await page.click('#tab-findings');
  expect(await page.locator(finding('14 August 2099')).count()).toBe(0);
  await page.waitForSelector('.fold-head:has-text("Accepted")');
  // What was done before it died can be taken back as ever.
  await page.keyboard.press('Control+z');
  await page.waitForSelector(finding('regions” has no owner'));
  await page.keyboard.press('Control+z');
  await page.waitForSelector(finding('14 August 2099'));
});

/** The next findings build on a list that the page never had. */
async function loseAnswer(page: Page): Promise<void> {
  const [worker] = page.workers();
  await worker!.evaluate(() => {
    const post = self.postMessage.bind(self);
    self.postMessage = (told: { findings?: { before: number } | null }) =>
      post(told.findings ? { ...told, findings: { ...told.findings, before: told.findings.before + 1 } } : told);
  });
}

/** The next answer is told to be one that the browser cannot decode. */
async function garbleAnswer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    // Instead of asking: no page can make an answer of its own worker undecodable.
    Worker.prototype.postMessage = function garbled(this: Worker) {
      Worker.prototype.postMessage = postMessage;
      setTimeout(() => this.dispatchEvent(new MessageEvent('messageerror')));
    };
  });
}

test('an answer that builds on a lost one ends the worker, and another one does what was asked', async () => {
  const { page, troubles } = await withPlan();
  await loseAnswer(page);
  await page.click(`${finding('regions” has no owner')} >> .finding-head`);
  await page.click('.card-actions button:has-text("Accept")');
  await page.fill('.task textarea', 'Known');
  await page.click('.task .primary');
  await page.waitForSelector('.fold-head:has-text("Accepted")');
  // It stays told until something else is done.
  await page.waitForSelector('.notice:has-text("was started again")');
  await page.keyboard.press('Control+z');
  await page.waitForSelector(finding('regions” has no owner'));
  await page.waitForSelector('.notice:has-text("was started again")', { state: 'detached' });
  expect(troubles).toEqual([]);
});

test('an answer that cannot be decoded ends the worker, and another one answers', async () => {
  const { page, troubles } = await withPlan();
  await garbleAnswer(page);
  await page.click('#tab-schedule');
  await page.waitForSelector('.notice:has-text("was started again")');
  await page.waitForSelector('#view >> text=Review');
  expect(troubles).toEqual([]);
});

test('a file that is gone by then is told to be, and another one can be opened', async () => {
  const { page, openFile } = await withPlan();
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('Nothing there.', 'NotFoundError'));
  });
  await kill(page);
  await page.click('[aria-label^="Audit again"]');
  await page.waitForSelector('.phase-refused >> text=moved, deleted or changed since it was chosen');
  await page.evaluate(() => {
    File.prototype.arrayBuffer = Blob.prototype.arrayBuffer;
  });
  await openFile('Plan FY27.xlsx', await planWorkbook());
  await page.waitForSelector(finding('14 August 2099'));
});

test('a worker that cannot be loaded is told, and the next try may do', async () => {
  const { page } = await house.open();
  const again = await page.context().newPage();
  await again.route(/audit-worker/, (route) => route.abort());
  await again.goto(page.url());
  const bytes = Buffer.from(await planWorkbook());
  await again.setInputFiles('.file-input', { name: 'Plan.xlsx', mimeType: '', buffer: bytes });
  await again.waitForSelector('.phase-refused >> text=could not be read: what reads it stopped working');
  await again.unroute(/audit-worker/);
  await again.setInputFiles('.file-input', { name: 'Plan.xlsx', mimeType: '', buffer: bytes });
  await again.waitForSelector('.phase-refused, .phase-ready');
  await again.setInputFiles('.file-input', { name: 'Plan.xlsx', mimeType: '', buffer: bytes });
  await again.waitForSelector(finding('Beta launch'));
});

test('what is still asked of a workbook when another one is opened keeps nothing waiting', async () => {
  const { page, openFile } = await house.open();
  await openFile('Long.xlsx', await longPlanWorkbook(20_000));
  await page.click('[aria-label^="Audit again"]');
  await openFile('Plan FY27.xlsx', await planWorkbook());
  await page.waitForSelector('h1:has-text("Plan FY27.xlsx")');
  await page.click(`${finding('14 August 2099')} >> .finding-head`);
  await page.click('.card-actions button:has-text("Fix")');
  await page.click('.task .primary');
  await page.waitForSelector(finding('14 August 2099'), { state: 'detached' });
  expect(await page.locator('[aria-busy=true]').count()).toBe(0);
});
