import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { until } from '../office/open-pane.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

const text = (value: string): DraftCell => ({ value });
const WEEKS = Array.from({ length: 150 }, (_, at) => at + 1);

/** A calendar of narrow columns under a row that stays in sight. */
function calendar(): Promise<Uint8Array> {
  const rows = [['Milestone', 'Owner', ...WEEKS.map((week) => `W${week}`)].map(text)];
  for (let at = 1; at <= 120; at += 1)
    rows.push([`Result ${at}`, 'Ada Byron', ...WEEKS.map((week) => `${week}`)].map(text));
  const widths = [20, 12, ...WEEKS.map(() => 2.5)];
  return writeWorkbook({ sheets: [{ name: 'Work', rows, widths, frozen: { rows: 1, columns: 0 } }] });
}

/** Which cells of a drawn row are in sight and say something, from the first to the last one. */
async function filledIn({ page }: PanePage, row: number): Promise<{ readonly from: number; readonly to: number }> {
  return page.evaluate((at) => {
    const sight = document.querySelector('.grid-scroller')!.getBoundingClientRect();
    const cells = [...document.querySelectorAll(`[role=row][aria-rowindex="${at + 2}"] .cell`)].filter((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return cell.textContent !== '' && left < sight.right && right > sight.left;
    });
    const columns = cells.map((cell) => Number(cell.getAttribute('aria-colindex')));
    return { from: Math.min(...columns), to: Math.max(...columns) };
  }, row);
}

test('on a wide screen a row of narrow columns is drawn to its end', async () => {
  const pane = await house.open({ viewport: { width: 3200, height: 700 } });
  await pane.openFile('Calendar.xlsx', await calendar());
  await pane.page.waitForSelector('#cell-5-5');
  // The list takes 450 pixels; what is left holds more than 100 columns of 24.
  const { from, to } = await until(
    () => filledIn(pane, 5),
    (row) => row.to > 100,
  );
  expect(from).toBe(2);
  expect(to).toBeGreaterThan(100);
});

test('rows that stay in sight are filled wherever the sheet is scrolled to', async () => {
  const pane = await house.open();
  await pane.openFile('Calendar.xlsx', await calendar());
  await pane.page.waitForSelector('#cell-5-5');
  await pane.page.evaluate(() => (document.querySelector('.grid-scroller')!.scrollTop = 1_800));
  await pane.page.waitForSelector('#cell-90-5');
  await pane.page.evaluate(() => (document.querySelector('.grid-scroller')!.scrollLeft = 2_000));
  await until(
    async () => ({ below: await filledIn(pane, 90), frozen: await filledIn(pane, 0) }),
    ({ below, frozen }) =>
      below.to - below.from > 30 && frozen.from === below.from && frozen.to === below.to && below.from > 60,
  );
});

test('a text that runs from right to left and is too long for its cell is cut at its end', async () => {
  const pane = await house.open();
  const long = 'إطلاق النسخة التجريبية من المنتج في السوق الأوروبية';
  const rows = [['Milestone', 'Owner'].map(text), [long, 'ليلى حسن'].map(text), ['Beta', 'Ada'].map(text)];
  await pane.openFile('خطة.xlsx', await writeWorkbook({ sheets: [{ name: 'الخطة', rows, widths: [14, 18] }] }));
  await pane.page.waitForSelector('#cell-1-0');
  const { cell, first } = await pane.page.evaluate(() => {
    const range = document.createRange();
    const letters = document.querySelector('#cell-1-0 .cell-text')!.firstChild!;
    range.setStart(letters, 0);
    range.setEnd(letters, 1);
    const [cell, first] = [document.querySelector('#cell-1-0')!, range].map((it) => it.getBoundingClientRect());
    return { cell: [cell!.left, cell!.right], first: [first!.left, first!.right] };
  });
  expect(first[0]).toBeGreaterThanOrEqual(cell[0]!);
  expect(first[1]).toBeLessThanOrEqual(cell[1]!);
  // Texts that run from left to right stay where they were.
  expect(await pane.page.locator('#cell-2-0 .cell-text').evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
});

test('a text that runs from right to left reaches over the empty cell after it, and never over the one before', async () => {
  const pane = await house.open();
  const long = 'إطلاق النسخة التجريبية من المنتج';
  const rows = [['ID', 'Milestone', 'Owner'].map(text), ['M1', long].map(text), ['M2', 'Beta', 'Ada'].map(text)];
  await pane.openFile('خطة.xlsx', await writeWorkbook({ sheets: [{ name: 'الخطة', rows, widths: [14, 14, 30] }] }));
  const cell = (await pane.page.locator('#cell-1-1').boundingBox())!;
  const shown = (await pane.page.locator('#cell-1-1 .cell-text').boundingBox())!;
  expect(shown.x).toBe(cell.x);
  expect(shown.width).toBeGreaterThan(cell.width + 20);
});

test('a number or date that is too long for its cell is not cut without a sign', async () => {
  const pane = await house.open();
  const day = { value: 46_000, format: 'd mmmm yyyy' };
  const rows = [['Milestone', 'Due', 'Owner'].map(text), [text('A name that is cut'), day, text('Ada')]];
  await pane.openFile('Plan.xlsx', await writeWorkbook({ sheets: [{ name: 'Plan', rows, widths: [6, 6, 6] }] }));
  const overflowOf = (at: string): Promise<string> =>
    pane.page.locator(`${at} .cell-text`).evaluate((it) => getComputedStyle(it).textOverflow);
  expect(await overflowOf('#cell-1-1')).toBe('ellipsis');
  expect(await overflowOf('#cell-1-0')).toBe('clip');
});

test('a sheet that runs from right to left is mirrored: its columns, its texts, what a press chooses and the arrows', async () => {
  const pane = await house.open();
  const header = ['Milestone', 'Owner', 'Due', ...WEEKS.slice(0, 60).map((week) => `W${week}`)].map(text);
  const row = [text('إطلاق النسخة التجريبية'), text('ليلى حسن'), { value: 46_000, format: 'yyyy-mm-dd' }];
  const sheet = { name: 'الخطة', rows: [header, row, row], widths: [14, 18], rightToLeft: true };
  await pane.openFile('خطة.xlsx', await writeWorkbook({ sheets: [sheet] }));
  const { page } = pane;
  await page.waitForSelector('#cell-1-0');
  const boxOf = async (what: string): Promise<{ readonly left: number; readonly right: number }> => {
    const { x, width } = (await page.locator(what).boundingBox())!;
    return { left: Math.round(x), right: Math.round(x + width) };
  };
  const isBeside = async (first: string, next: string): Promise<void> =>
    expect((await boxOf(next)).right).toBe((await boxOf(first)).left);
  await isBeside('.corner', '#cell-1-0');
  await isBeside('#cell-1-0', '#cell-1-1');
  await isBeside('.letter >> nth=0', '.letter >> nth=1');
  expect(await boxOf('.letter >> nth=1')).toEqual(await boxOf('#cell-1-1'));
  expect(await page.locator('#cell-1-2').getAttribute('class')).toContain('align-left');

  await page.click('#cell-1-1');
  const at = (): Promise<string | null> => page.locator('.grid-scroller').getAttribute('aria-activedescendant');
  await expect.poll(at).toBe('cell-1-1');
  await expect.poll(() => boxOf('.cursor')).toEqual(await boxOf('#cell-1-1'));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(at).toBe('cell-1-2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).toBe('cell-1-1');

  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(at).toBe('cell-1-62');
  const sight = await boxOf('.grid-scroller');
  const far = await until(
    () => boxOf('.cursor'),
    ({ left }) => left >= sight.left,
  );
  expect(far).toEqual(await boxOf('#cell-1-62'));
  await page.click('#cell-0-60');
  await expect.poll(at).toBe('cell-0-60');
});

test('merged cells lie under the numbers of rows, and are one cell in rows that stay in sight too', async () => {
  const pane = await house.open();
  const rows = [
    ['Plan', '', '', ...WEEKS.slice(0, 60).map((week) => `W${week}`)].map(text),
    ...Array.from({ length: 90 }, (_, at) => ['Design', '', `Result ${at}`].map(text)),
  ];
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 3, left: 0, bottom: 5, right: 1 },
  ];
  const sheet = { name: 'Work', rows, widths: [20, 12, 20], merges, frozen: { rows: 1, columns: 0 } };
  await pane.openFile('Merged.xlsx', await writeWorkbook({ sheets: [sheet] }));
  await pane.page.waitForSelector('.overlays .merged >> nth=1', { state: 'attached' });
  /** What lies on top at the middle of a drawn box, after the sheet is scrolled. */
  const topmost = (what: string, scroll: { left: number; top: number }): Promise<string | undefined> =>
    pane.page.evaluate(
      async ([selector, { left, top }]) => {
        document.querySelector('.grid-scroller')!.scrollTo(left, top);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (const over of document.querySelectorAll<HTMLElement>('.overlays *')) over.style.pointerEvents = 'auto';
        const box = document.querySelector(selector)!.getBoundingClientRect();
        const found = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        return found?.closest<HTMLElement>('.row-number, .merged, .letter, .cell')?.className.split(' ')[0];
      },
      [what, scroll] as const,
    );
  expect(await topmost('[role=row][aria-rowindex="6"] .row-number', { left: 60, top: 0 })).toBe('row-number');
  expect(await topmost('#cell-4-0', { left: 0, top: 0 })).toBe('merged');
  expect(await topmost('#cell-0-0', { left: 0, top: 900 })).toBe('merged');
  expect(await topmost('.frozen .row-number', { left: 60, top: 0 })).toBe('row-number');
});

test('a sheet with a long name has the number of its findings on one line', async () => {
  const pane = await house.open();
  const { page } = pane;
  const rows = Array.from({ length: 14 }, (_, at) =>
    [
      `Step ${at}`,
      at % 3 === 0 ? '' : 'Ada Byron',
      '2099-03-02',
      at % 4 === 0 ? '2099-02-02' : '2099-04-01',
      'Open',
    ].map((value) => ({ value })),
  );
  const heads = ['Task', 'Owner', 'Start', 'End', 'Status'].map((value) => ({ value }));
  await pane.openFile(
    'Plan.xlsx',
    await writeWorkbook({ sheets: [{ name: 'Everything that nobody owns yet', rows: [heads, ...rows] }] }),
  );
  const count = page.locator('.sheet-tabs .count');
  expect(await count.textContent()).toMatch(/^\d\d+$/);
  const lines = await count.evaluate(
    (it) => it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight),
  );
  expect(lines).toBeLessThan(1.5);
});
