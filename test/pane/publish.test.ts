import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../addin/pane/display/today.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import { fingerprintOf, makeKeys } from '../../core/feed/feed-keys.ts';
import { keyFileText, readKeyFile } from '../../core/feed/key-file.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import { recordsOf } from '../../core/feed/records-of.ts';
import type { Taken } from '../../core/feed/verify-index.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { verifyShard } from '../../core/feed/verify-shard.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { settingsFrom } from '../../core/plan/settings-part.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { checked, cutOff, loadAxe } from './axe.ts';
import type { OpenHost } from './host-page.ts';
import { openHostHouse } from './host-page.ts';
import type { PaneHouse, PanePage } from './pane-page.ts';
import { openPaneHouse } from './pane-page.ts';

const { subtle } = globalThis.crypto;
const ROWS = [
  ['ID', 'Initiative', 'Owner', 'Decision owner', 'Start', 'End', 'Jira', 'Notes', 'Budget'],
  ['INI-1', 'Checkout', 'Ada Berg', 'Cleo Park', '2026-01-05', '2099-06-30', 'PAY-1, PAY-12', 'secret note', 77_001],
  ['INI-2', 'Spend 20k EUR well', 'Ben Holm', null, '2026-01-05', '2099-09-30', 'IAM-7', 'ask eve@acme.com', 77_002],
] as const;

const workbook = (): Promise<Uint8Array> =>
  writeWorkbook({ sheets: [{ name: 'Plan', rows: ROWS.map((row) => row.map((value) => ({ value }))) }] });

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
}, 120_000);
afterAll(() => house.close());

async function bytesOf(download: Download): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** What a click gives to download. */
async function given(page: Page, selector: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** The texts of a zip’s files by path. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** Opens a workbook in place of one that remembers what it was published as, and lets that go. */
async function openInstead(pane: PanePage, name: string, bytes: Uint8Array): Promise<void> {
  await pane.openFile(name, bytes);
  await pane.page.click('dialog button:has-text("Go on without saving")');
  await pane.page.waitForSelector('.unsaved', { state: 'detached' });
}

async function openDialog(page: Page): Promise<void> {
  await page.click('.header [aria-haspopup=menu]');
  await page.click('[role=menuitem]:has-text("Publish the plan"), [role=menuitem]:has-text("Plan veröffentlichen")');
  await page.waitForSelector('.publish-kinds');
}

async function opened(options: Parameters<PaneHouse['open']>[0] = {}): Promise<PanePage> {
  const pane = await house.open({ locale: 'en-GB', ...options });
  await pane.openFile('plan.xlsx', await workbook());
  await openDialog(pane.page);
  return pane;
}

const fileOf = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
const KEY = '.publish-file >> nth=1';
const INDEX = '.publish-file >> nth=0';
const ZIP = '.publish footer button:has-text(".zip")';
const FOLDER = '.publish footer .primary';
const fingerprintIn = (page: Page): Promise<string> => page.inputValue('.publish-fingerprint textarea');

async function read(text: string, fingerprint: string, day = today(), taken: Taken | null = null) {
  return verifyIndex(text, { subtle, pinned: [fingerprint], today: day, taken });
}

async function decidersOf(index: FeedIndex, key: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await lookUp(index, { key, parents: [], components: [], labels: [] }, (digest, schema) =>
    verifyShard(files.get(`shards/${digest}.json`) ?? '', digest, schema, subtle),
  );
  return found.ok ? found.value.map(({ work }) => work.decides?.name ?? '') : [found.trouble.kind];
}

test('a new key is saved for the planner, and what is published holds for readers who trust its fingerprint', async () => {
  const { page, troubles } = await opened();
  const key = await given(page, '.publish button:has-text("Make a new key")');
  expect(key.name).toMatch(/^lanekeeper-.*\.key$/);
  const keys = readKeyFile(new TextDecoder().decode(key.bytes));
  const fingerprint = await fingerprintIn(page);
  expect(keys === null ? null : await fingerprintOf(subtle, keys.public)).toBe(fingerprint);

  await page.fill('.publish input >> nth=3', 'Plan of the year');
  await page.fill('.publish input[type=number] >> nth=0', '7');
  const zip = await given(page, ZIP);
  expect(zip.name).toBe('Plan of the year published 1.zip');
  const files = unzipped(zip.bytes);
  const verified = await read(files.get('index.json') ?? '', fingerprint);
  expect(verified.ok && verified.value.index).toMatchObject({
    plan: { id: 'plan', name: 'Plan of the year' },
    sequence: 1,
    expiresOn: addDays(today(), 7),
    holds: { money: false, people: false },
  });
  expect(await read(files.get('index.json') ?? '', fingerprint, addDays(today(), 8))).toMatchObject({
    trouble: { kind: 'expired' },
  });
  if (verified.ok) expect(await decidersOf(verified.value.index, 'PAY-12', files)).toEqual(['Cleo Park']);
  expect([...files.values()].join('\n')).not.toMatch(/20k|7700|acme\.com|secret note/);
  await expect.poll(() => page.textContent('.publish-done')).toContain('“Plan of the year” is published as number 1.');
  await expect.poll(() => fingerprintIn(page)).toBe(fingerprint);

  // The private half is nowhere in the page, and nothing is kept on the machine.
  const secrets = Object.values(keys?.private ?? {});
  expect(secrets.length).toBeGreaterThan(0);
  const html = await page.content();
  for (const secret of secrets) expect(html).not.toContain(secret);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, 0]);
  expect(troubles).toEqual([]);
});

test('the workbook remembers the number; ticked amounts and addresses are published', async () => {
  const { page } = await opened();
  await given(page, '.publish button:has-text("Make a new key")');
  const fingerprint = await fingerprintIn(page);
  await given(page, ZIP);
  await page.click('.publish-done .primary');
  const copy = await given(page, '.unsaved');
  const reopened = openWorkbook(copy.bytes, copy.name);
  expect(reopened.ok && settingsFrom(reopened.workbook).settings.published).toEqual({
    id: 'plan',
    sequence: 1,
    fingerprint,
  });

  await openDialog(page);
  await expect.poll(() => page.inputValue('.publish input[type=number] >> nth=1')).toBe('2');
  // Under another id it is another plan.
  await page.fill('.publish input >> nth=4', 'plan of next year');
  await expect.poll(() => page.inputValue('.publish input[type=number] >> nth=1')).toBe('1');
  await page.fill('.publish input >> nth=4', 'plan');
  await expect.poll(() => page.inputValue('.publish input[type=number] >> nth=1')).toBe('2');
  await page.check('.publish-tick input >> nth=0');
  await page.check('.publish-tick input >> nth=1');
  const files = unzipped((await given(page, ZIP)).bytes);
  const verified = await read(files.get('index.json') ?? '', fingerprint);
  expect(verified.ok && verified.value.index).toMatchObject({ sequence: 2, holds: { money: true, people: true } });
  expect([...files.values()].join('\n')).toContain('Spend 20k EUR well');
});

test('what was published before is counted on from its index.json; a lower number and another key are not taken unseen', async () => {
  const first = await opened();
  const key = await given(first.page, '.publish button:has-text("Make a new key")');
  await first.page.fill('.publish input[type=number] >> nth=1', '41');
  const fingerprint = await fingerprintIn(first.page);
  const index = unzipped((await given(first.page, ZIP)).bytes).get('index.json') ?? '';
  await first.page.context().close();

  const { page } = await opened();
  await page.setInputFiles(INDEX, [fileOf('index.json', index)]);
  await page.waitForSelector('.publish:has-text("Number 41 was the last one")');
  expect(await page.inputValue('.publish input[type=number] >> nth=1')).toBe('42');
  // Another key than before signs only when the planner says so.
  await given(page, '.publish button:has-text("Make a new key")');
  expect(await page.textContent('.publish')).toContain(`signed by another key (${fingerprint})`);
  expect(await page.isDisabled(ZIP)).toBe(true);
  await page.setInputFiles(KEY, [fileOf('team.key', Buffer.from(key.bytes).toString())]);
  await expect.poll(() => fingerprintIn(page)).toBe(fingerprint);
  await page.fill('.publish input[type=number] >> nth=1', '41');
  await page.click(ZIP);
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.publish input:invalid')?.value)).toBe(
    '41',
  );
  await page.fill('.publish input[type=number] >> nth=1', '42');
  const files = unzipped((await given(page, ZIP)).bytes);
  const taken = { plan: 'plan', sequence: 41, digest: '' };
  expect(await read(files.get('index.json') ?? '', fingerprint, today(), taken)).toMatchObject({ ok: true });
});

test.each([
  ['a workbook', 'PK\u0003\u0004 no key', 'That file is no key of Lanekeeper'],
  ['half a key', '{"format":"lanekeeper-keys/1","public":{"p256":"AAAA"},"private":{"p256"', 'or it is broken'],
  [
    'a key that cannot sign',
    '{"format":"lanekeeper-keys/1","public":{"p256":"AAAA"},"private":{"p256":"AAAA"}}',
    'or it is broken',
  ],
])('%s in place of a key file is told, and nothing can be published', async (_, text, sentence) => {
  const { page, troubles } = await opened();
  await page.setInputFiles(KEY, [fileOf('team.key', text)]);
  await page.waitForSelector(`.publish [role=alert]:has-text("${sentence}")`);
  expect(await page.isDisabled(ZIP)).toBe(true);
  expect(troubles).toEqual([]);
});

test('halves of two keys are no key', async () => {
  const [one, other] = [await makeKeys(subtle), await makeKeys(subtle)];
  const { page } = await opened();
  const mixed = keyFileText({ ...one, private: other.private });
  await page.setInputFiles(KEY, [fileOf('team.key', mixed)]);
  await page.waitForSelector('.publish [role=alert]:has-text("or it is broken")');
});

/** Lets the pane choose the browser’s own folder for pages, which is a folder like any other. */
const CHOOSE = `window.showDirectoryPicker = () =>
  navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('share', { create: true }));`;

/** All files of that folder by path. */
function shareOf(page: Page): Promise<[path: string, text: string][]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const share = await root.getDirectoryHandle('share');
    const found: [string, string][] = [];
    for (const [folder, at] of [
      [share, ''],
      [await share.getDirectoryHandle('shards'), 'shards/'],
    ] as const)
      for await (const [name, entry] of (
        folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }
      ).entries())
        if (entry.kind === 'file')
          found.push([at + name, await (await (entry as FileSystemFileHandle).getFile()).text()]);
    return found;
  });
}

test('into a folder: index and shards, counted on, another plan and a changed index left alone', async () => {
  const pane = await house.open({ locale: 'en-GB' });
  const { page, troubles } = pane;
  await page.evaluate(CHOOSE);
  await pane.openFile('plan.xlsx', await workbook());
  await openDialog(page);
  await given(page, '.publish button:has-text("Make a new key")');
  const fingerprint = await fingerprintIn(page);
  for (const number of [1, 2]) {
    await page.click(FOLDER);
    await page.waitForSelector(`.publish-done:has-text("as number ${number}.")`);
    const files = new Map(await shareOf(page));
    const verified = await read(files.get('index.json') ?? '', fingerprint);
    expect(verified.ok && verified.value.index.sequence).toBe(number);
    if (verified.ok) expect(await decidersOf(verified.value.index, 'IAM-7', files)).toEqual(['Ben Holm']);
    await page.click('.publish-done footer button:has-text("Back")');
  }
  // A workbook that knows nothing of it goes on from what lies in the folder.
  const key = await given(page, '.publish button:has-text("Make a new key")');
  await page.keyboard.press('Escape');
  await openInstead(pane, 'plan.xlsx', await workbook());
  await openDialog(page);
  await page.setInputFiles(KEY, [fileOf('new.key', Buffer.from(key.bytes).toString())]);
  await page.click(FOLDER);
  await page.waitForSelector(`.publish [role=alert]:has-text("another key (${fingerprint})")`);
  await page.check('.publish-tick input >> nth=3');
  await page.click(FOLDER);
  await page.waitForSelector('.publish-done:has-text("as number 3.")');
  await page.keyboard.press('Escape');

  await openInstead(pane, 'other.xlsx', await workbook());
  await openDialog(page);
  await page.setInputFiles(KEY, [fileOf('new.key', Buffer.from(key.bytes).toString())]);
  const before = await shareOf(page);
  await page.click(FOLDER);
  await page.waitForSelector('.publish [role=alert]:has-text("Another plan lies in that folder (“plan”)")');
  await page.evaluate(async () => {
    const share = await (await navigator.storage.getDirectory()).getDirectoryHandle('share');
    const stream = await (await share.getFileHandle('index.json')).createWritable();
    await stream.write('{"index":{}}');
    await stream.close();
  });
  await page.click(FOLDER);
  await page.waitForSelector('.publish [role=alert]:has-text("is no published plan")');
  const shards = (files: readonly [path: string, text: string][]) =>
    Object.fromEntries(files.filter(([path]) => path !== 'index.json'));
  expect(shards(await shareOf(page))).toEqual(shards(before));
  expect(troubles).toEqual([]);
});

test.each([
  ['SecurityError', 'Folders cannot be chosen here. Download the .zip instead.'],
  ['InvalidStateError', 'The folder could not be written (InvalidStateError)'],
])('where a folder cannot be chosen (%s) that is said, and the zip still works', async (error, sentence) => {
  const { page } = await opened();
  await page.evaluate(
    (name) =>
      Object.assign(window, {
        showDirectoryPicker: async () => {
          throw new DOMException('no', name);
        },
      }),
    error,
  );
  await given(page, '.publish button:has-text("Make a new key")');
  await page.click(FOLDER);
  await page.waitForSelector(`.publish [role=alert]:has-text("${sentence}")`);
  expect(unzipped((await given(page, ZIP)).bytes).has('index.json')).toBe(true);
});

test('a workbook without a plan has nothing to publish, and says so', async () => {
  const pane = await house.open({ locale: 'en-GB' });
  await pane.openFile(
    'notes.xlsx',
    await writeWorkbook({ sheets: [{ name: 'Notes', rows: [[{ value: 'Nothing' }]] }] }),
  );
  await openDialog(pane.page);
  await pane.page.waitForSelector('.publish:has-text("There is nothing to publish")');
  await given(pane.page, '.publish button:has-text("Make a new key")');
  expect(await pane.page.isDisabled(ZIP)).toBe(true);
});

test('by keyboard: the dialog takes the focus, Esc closes it, and the list’s keys do nothing behind it', async () => {
  const { page } = await opened();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog')?.className)).toBe('publish');
  await page.keyboard.press('?');
  await expect.poll(() => page.locator('dialog.keys').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.publish', { state: 'detached' });
});

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1400, 320].map((width) => ({ colorScheme, width })),
);

async function expectAccessible(page: Page): Promise<void> {
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { found } = await checked(page);
    expect({ colorScheme, width, found, cut: await cutOff(page) }).toEqual({ colorScheme, width, found: [], cut: [] });
  }
}

test.each(['en-GB', 'de-DE'])(
  'axe-core finds nothing and nothing is cut off: %s',
  async (locale) => {
    const { page } = await opened({ locale, bypassCSP: true, reducedMotion: 'reduce' });
    await loadAxe(page);
    await page.click('.publish-kinds summary >> nth=0');
    await expectAccessible(page);
    await given(page, '.publish .buttons button >> nth=1');
    await page.setInputFiles(INDEX, [fileOf('index.json', 'no')]);
    await page.waitForSelector('.publish [role=alert]');
    await expectAccessible(page);
    await given(page, ZIP);
    await page.waitForSelector('.publish-done');
    await expectAccessible(page);
  },
  120_000,
);

test('in a host with sheets of its own the workbook remembers too', async () => {
  const hosts = await openHostHouse();
  const host: OpenHost = await hosts.open(await workbook());
  await host.audit();
  await openDialog(host.page);
  await given(host.page, '.publish button:has-text("Make a new key")');
  expect(unzipped((await given(host.page, ZIP)).bytes).has('index.json')).toBe(true);
  await host.page.click('.publish-done footer button:has-text("Back")');
  await expect.poll(() => host.page.inputValue('.publish input[type=number] >> nth=1')).toBe('2');
  expect(host.troubles).toEqual([]);
  await hosts.close();
});

test('approval tables are offered where there are any, and go out with their limits once they are ticked', async () => {
  const rows = [
    ['Amount', 'Discount %', 'Segment', 'Lane', 'Approvers', 'Wait limit (days)'],
    ['< 50,000', '< 15%', 'any', 'Autonomy', 'none', null],
    ['< 50,000', '15-25%', 'Mid-market, SMB', 'Guardrail', 'Ana Reyes', 1],
    ['any', 'any', 'any', 'Deal desk', 'Tom Berg', 3],
  ];
  const bytes = await writeWorkbook({
    sheets: [{ name: 'Deals', rows: rows.map((row) => row.map((value) => ({ value }))) }],
  });
  const { page, openFile, troubles } = await house.open({ locale: 'en-GB' });
  await openFile('deals.xlsx', bytes);
  await openDialog(page);
  const dialog = page.locator('.publish');
  await dialog.getByText('only approval tables: tick them below').waitFor();
  await dialog.getByText('1 approval table, and who approves what.').waitFor();
  await given(page, '.publish button:has-text("Make a new key")');
  expect(await page.isDisabled(ZIP)).toBe(true);
  await dialog.getByLabel('Publish approval tables with their limits too').check();
  await dialog.getByText('1 approval table with limits, amounts, lanes').waitFor();
  const files = unzipped((await given(page, ZIP)).bytes);
  const verified = await read(files.get('index.json') ?? '', await fingerprintIn(page));
  if (!verified.ok) throw new Error(verified.trouble.kind);
  const records = await recordsOf(verified.value.index, 'opportunity', (digest, schema) =>
    verifyShard(files.get(`shards/${digest}.json`) ?? '', digest, schema, subtle),
  );
  expect(records.ok && records.value?.tables.map(({ table }) => table.rules.length)).toEqual([3]);
  expect(troubles).toEqual([]);
  await page.close();
});
