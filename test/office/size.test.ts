import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellStyle, Row, Sheet, Workbook } from '../../core/sheet/workbook.ts';
import { PLAIN_STYLE } from '../../core/sheet/workbook.ts';
import { littleWorkbook } from '../little-sheet.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

let house: AddInHouse;
beforeAll(async () => {
  house = await openAddInHouse();
}, 120_000);
afterAll(() => house.close());

const STYLES: readonly CellStyle[] = [
  PLAIN_STYLE,
  { ...PLAIN_STYLE, bold: true, fill: '#1F3A5F' },
  { ...PLAIN_STYLE, numberFormat: 'yyyy-mm-dd', isDate: true },
  { ...PLAIN_STYLE, fill: '#00B050' },
  { ...PLAIN_STYLE, fill: '#FF0000' },
];
const HEADERS = ['ID', 'Milestone', 'Owner', 'Start', 'Due', 'Status', 'RAG', 'Depends on'];

/** A plan of 12,500 rows and eight columns, with texts of this many characters. */
function bigWorkbook(characters: number): Workbook {
  const [little] = littleWorkbook('| A |').sheets;
  if (little === undefined) throw new Error('No sheet.');
  const rows: Row[] = [{ values: HEADERS, styles: HEADERS.map(() => 1) }];
  for (let at = 1; at < 12_500; at += 1) {
    const owner = at === 7_000 ? null : `Owner ${at % 40}`;
    const text = `Result number ${at} `.padEnd(characters, 'of the plan ');
    rows.push({
      values: [`M${at}`, text, owner, 73_000 + (at % 300), 73_400 + (at % 300), 'Not started', null, null],
      styles: [0, 0, 0, 2, 2, 0, at % 9 === 0 ? 4 : 3, 0],
    });
  }
  const sheet: Sheet = { ...little, name: 'Work', rows, rowCount: rows.length, columnCount: HEADERS.length };
  return { ...littleWorkbook('| A |'), name: 'Big.xlsx', styles: STYLES, sheets: [sheet] };
}

test.each([
  { characters: 20, syncs: 14 },
  { characters: 900, syncs: 30 },
])(
  '100,000 cells with texts of $characters characters: no request over 4 MB',
  async ({ characters, syncs }) => {
    const opened = await house.open(bigWorkbook(characters));
    const { excel, finding } = opened;
    await finding('“Result number 7000').waitFor();
    await until(
      () => excel.counters.syncs,
      (count) => count > 0,
    );
    expect(excel.counters.syncs).toBeLessThanOrEqual(syncs);
    expect(excel.counters.largestResponseBytes).toBeLessThan(4_000_000);
    expect(excel.counters.largestRequestBytes).toBeLessThan(4_000_000);
    expect(excel.host.references.alive()).toEqual([]);
    excel.write('Work!C7001', 'Ada Byron');
    await until(
      () => opened.pane().locator('.finding-item:has-text("Result number 7000")').count(),
      (count) => count === 0,
    );
    await excel.close();
  },
  180_000,
);

test('what the pane loads before anything is asked of it is at most 90 kB', async () => {
  const { excel, pane } = await house.open(littleWorkbook('| A |'));
  const loaded = await pane().evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && /\/assets\/.*\.(?:js|css)$/.test(pathname))
      .map(({ pathname }) => pathname),
  );
  const own = [...new Set(loaded.map((path) => basename(path)))].filter((name) => !name.startsWith('audit-worker'));
  const sizes = own.map((name) => gzipSync(readFileSync(join(house.folder, 'assets', name))).length);
  expect(own.some((name) => name.startsWith('index-'))).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000);
  await excel.close();
});
