import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseIsoDay } from '../../core/calendar/day.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import { findingsOf } from '../../core/feed/findings-of.ts';
import type { LoadShard } from '../../core/feed/look-up.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import { recordsOf } from '../../core/feed/records-of.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { verifyShard } from '../../core/feed/verify-shard.ts';
import { patchWorkbook } from '../../core/files/patch-workbook.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { settingsXml } from '../../core/plan/settings-part.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import { BIN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

const PLAN = [
  'ID,Initiative,Owner,Decision owner,Start,End,Jira,Notes',
  'INI-1,Checkout,Ada Berg,Cleo Park,2026-01-05,2026-06-30,"PAY-1, PAY-12",secret note',
  'INI-2,Spend 20k EUR well,Ben Holm,,2026-01-05,2026-09-30,IAM-7,ask eve@acme.com',
  '',
].join('\n');
const PUBLISH = ['publish', 'plan.csv', '--out', 'feed', '--key', 'team.key', ...TODAY] as const;
const { subtle } = globalThis.crypto;

let folder = '';
let fingerprint = '';
beforeAll(async () => {
  folder = folderWith({ 'plan.csv': PLAN });
  const made = await lanekeeper(folder, ['keys', 'make', 'team.key']);
  fingerprint = /lk1-[\w-]{43}/.exec(made.out)?.[0] ?? '';
});

/** The folder as a reader sees it. */
async function read(out = 'feed', pinned = [fingerprint]) {
  const text = readFileSync(join(folder, out, 'index.json'), 'utf8');
  return verifyIndex(text, { subtle, pinned, today: parseIsoDay('2026-03-02')!, taken: null });
}

const loadFrom =
  (out: string): LoadShard =>
  (digest, schema) =>
    verifyShard(readFileSync(join(folder, out, 'shards', `${digest}.json`), 'utf8'), digest, schema, subtle);

async function ownerOf(index: FeedIndex, key: string, out = 'feed'): Promise<readonly string[]> {
  const found = await lookUp(index, { key, parents: [], components: [], labels: [] }, loadFrom(out));
  return found.ok ? found.value.map(({ work }) => work.decides?.name ?? '') : [found.trouble.kind];
}

test('keys: a file for its owner alone, never written over, never printed', async () => {
  expect(fingerprint).toMatch(/^lk1-/);
  const secret = readFileSync(join(folder, 'team.key'), 'utf8');
  if (process.platform !== 'win32') expect(statSync(join(folder, 'team.key')).mode & 0o777).toBe(0o600);
  const again = await lanekeeper(folder, ['keys', 'make', 'team.key']);
  expect(again.code).toBe(2);
  expect(again.err).toContain('is there already and was not written over');
  expect(readFileSync(join(folder, 'team.key'), 'utf8')).toBe(secret);
  const shown = await lanekeeper(folder, ['keys', 'show', 'team.key']);
  expect(shown).toEqual({ code: 0, out: `${fingerprint}\n`, err: '' });
  const parts = Object.values((JSON.parse(secret) as { private: Record<string, string> }).private);
  expect(parts).toHaveLength(2);
  for (const part of parts) expect(shown.out + again.out + again.err).not.toContain(part);
});

test('publish: what a reader gets, and what the planner is told', async () => {
  const ran = await lanekeeper(folder, [...PUBLISH]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('“plan” is published in feed as number 1, good until 1 Apr 2026.');
  expect(ran.out).toContain('2 initiatives and milestones');
  expect(ran.out).toContain('not in it  amounts of money');
  expect(ran.out).toContain(fingerprint);
  const verified = await read();
  expect(verified.ok && verified.value.index.sequence).toBe(1);
  if (verified.ok) expect(await ownerOf(verified.value.index, 'PAY-12')).toEqual(['Cleo Park']);
  const all = readdirSync(join(folder, 'feed', 'shards'))
    .map((name) => readFileSync(join(folder, 'feed', 'shards', name), 'utf8'))
    .join('\n');
  expect(all).not.toMatch(/20k|acme\.com|secret note/);
  expect(readdirSync(join(folder, 'feed')).toSorted()).toEqual(['index.json', 'shards']);
});

test('publishing again counts on, writes what is new, and keeps the files of the publication before', async () => {
  await lanekeeper(
    folder,
    [...PUBLISH, '--out', 'again'].filter((_, at) => at !== 2 && at !== 3),
  );
  const before = await read('again');
  const shardsBefore = readdirSync(join(folder, 'again', 'shards'));
  const more = [2, 3, 4];
  for (const number of more) {
    writeFileSync(join(folder, 'plan.csv'), PLAN.replace('Cleo Park', `Cleo Park ${'I'.repeat(number)}`));
    const ran = await lanekeeper(folder, ['publish', 'plan.csv', '--out', 'again', '--key', 'team.key', ...TODAY]);
    expect(ran.out).toContain(`as number ${number}`);
    if (number === 2 && before.ok) expect(await ownerOf(before.value.index, 'PAY-12', 'again')).toEqual(['Cleo Park']);
  }
  const shards = readdirSync(join(folder, 'again', 'shards'));
  expect(shards).toHaveLength(shardsBefore.length + 1);
  const last = await read('again');
  expect(last.ok && last.value.index).toMatchObject({ sequence: 4, plan: { id: 'plan' } });
  if (last.ok) expect(await ownerOf(last.value.index, 'PAY-1', 'again')).toEqual(['Cleo Park IIII']);
  writeFileSync(join(folder, 'plan.csv'), PLAN);
});

test('open findings are published where they are ticked, still there after the next publication, and told to the planner', async () => {
  writeFileSync(
    join(folder, 'late.csv'),
    [
      'ID,Initiative,Owner,Start,End,Status,Benefit,Benefit measure,Jira',
      'INI-1,Checkout,Ada Berg,2026-06-05,2026-03-30,Running,Fewer calls,,PAY-1',
      'INI-2,Sign-on,Ben Holm,2026-01-05,2026-02-10,Running,Fewer clicks,Clicks,PAY-2',
      '',
    ].join('\n'),
  );
  const publish = ['publish', 'late.csv', '--out', 'late', '--key', 'team.key', ...TODAY, '--with-findings'];
  const all = (): string =>
    readdirSync(join(folder, 'late', 'shards'))
      .map((name) => readFileSync(join(folder, 'late', 'shards', name), 'utf8'))
      .join('\n');
  const ran = await lanekeeper(folder, publish);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/2 open findings about them; in the workbook alone: 1 of money \(--with-money\)/);
  expect(ran.out).not.toContain('--with-findings');
  expect(all()).not.toContain('benefit-without-measure');
  for (const more of [[], ['--with-money']]) {
    expect(await lanekeeper(folder, [...publish, ...more])).toMatchObject({ code: 0 });
    const verified = await read('late');
    if (!verified.ok) throw new Error(verified.trouble.kind);
    expect(await findingsOf(verified.value.index, 'i:ini-1', loadFrom('late'))).toMatchObject({
      ok: true,
      value: {
        owners: ['Ada Berg'],
        findings: [
          { rule: 'finish-before-start', severity: 'critical', cell: 'late!E2' },
          ...(more.length === 0 ? [] : [{ rule: 'benefit-without-measure' }]),
        ],
      },
    });
  }
  const without = await lanekeeper(folder, ['publish', 'late.csv', '--out', 'late', '--key', 'team.key', ...TODAY]);
  expect(without.out.replace(/\s+/g, ' ')).toContain('findings (--with-findings)');
  const verified = await read('late');
  expect(verified.ok && 'findings' in verified.value.index).toBe(false);
});

test('another key publishes over a plan only when told to', async () => {
  await lanekeeper(folder, ['keys', 'make', 'other.key']);
  const publish = ['publish', 'plan.csv', '--out', 'kept', ...TODAY];
  await lanekeeper(folder, [...publish, '--key', 'team.key']);
  const refused = await lanekeeper(folder, [...publish, '--key', 'other.key']);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(`signed with another key (${fingerprint})`);
  expect((await read('kept')).ok).toBe(true);
  expect(await lanekeeper(folder, [...publish, '--key', 'other.key', '--replace'])).toMatchObject({ code: 0 });
  expect(await read('kept')).toMatchObject({ ok: false, trouble: { kind: 'wrong-key' } });
});

test('what the workbook was published as from its pane is counted on, under its id', async () => {
  const bytes = await writeWorkbook({
    sheets: [{ name: 'Plan', rows: PLAN.split('\n').map((row) => row.split(',').map((value) => ({ value }))) }],
  });
  const published = { id: 'acme', sequence: 40, fingerprint };
  const xml = settingsXml({ ...DEFAULT_SETTINGS, published });
  const patched = patchWorkbook(bytes, [], [{ namespace: SETTINGS_NAMESPACE, xml }]);
  if (!patched.ok) throw new Error(patched.refusal.message);
  writeFileSync(join(folder, 'remembers.xlsx'), patched.bytes);
  const publish = ['publish', 'remembers.xlsx', '--key', 'team.key', ...TODAY];
  expect((await lanekeeper(folder, [...publish, '--out', 'on'])).out).toContain('as number 41');
  expect(await read('on')).toMatchObject({ ok: true, value: { index: { plan: { id: 'acme' }, sequence: 41 } } });
  const lower = await lanekeeper(folder, [...publish, '--out', 'lower', '--sequence', '40']);
  expect(lower.err).toContain('--sequence must be above 40');
  expect((await lanekeeper(folder, [...publish, '--out', 'own', '--id', 'own'])).out).toContain('as number 1');
});

test('choices: name, id, days, features off, money, a number of one’s own', async () => {
  const publish = ['publish', 'plan.csv', '--out', 'chosen', '--key', 'team.key', ...TODAY];
  const named = ['--name', 'Plan 2026', '--id', 'acme-2026', '--expires', '7', '--sequence', '41'];
  const ticked = ['--off', 'card-badges', '--off', 'drift', '--with-money', '--with-people'];
  const ran = await lanekeeper(folder, [...publish, ...named, ...ticked]);
  expect(ran.code).toBe(0);
  const verified = await read('chosen');
  expect(verified.ok && verified.value.index).toMatchObject({
    plan: { id: 'acme-2026', name: 'Plan 2026' },
    sequence: 41,
    expiresOn: '2026-03-09',
    off: ['card-badges', 'drift'],
    holds: { money: true, people: true },
  });
});

test.each([
  [['publish', 'plan.csv'], 'Say where the files go: --out FOLDER.'],
  [['publish', 'plan.csv', '--out', 'x'], 'Say which key signs: --key FILE.'],
  [['publish', '--out', 'x', '--key', 'team.key'], 'Name one workbook: lanekeeper publish plan.xlsx'],
  [['publish', 'plan.csv', '--out', 'x', '--key', 'plan.csv'], 'plan.csv is no key file of Lanekeeper'],
  [['publish', 'plan.csv', '--out', 'x', '--key', 'gone.key'], 'gone.key'],
  [['publish', 'plan.csv', '--out', 'x', '--key', 'team.key', '--expires', 'soon'], '--expires needs a whole number'],
  [['publish', 'plan.csv', '--out', 'x', '--key', 'team.key', '--off', 'f'.repeat(400)], 'readers would refuse it'],
  [['publish', 'plan.csv', '--out', 'broken', '--key', 'team.key'], 'or it was changed'],
  [['publish', 'plan.csv', '--out', 'team.key', '--key', 'team.key'], 'could not be made'],
  [['keys'], 'Say what to do'],
  [['keys', 'mak', 'x.key'], 'make'],
  [['keys', 'make'], 'Name one key file'],
  [['keys', 'show', 'plan.csv'], 'is no key file'],
  [['keys', 'make', 'nowhere/x.key'], 'its folder does not exist'],
])('%j is told what is wrong, and nothing is written', async (args, sentence) => {
  mkdirSync(join(folder, 'broken'), { recursive: true });
  writeFileSync(join(folder, 'broken', 'index.json'), '{"index":1}');
  const ran = await lanekeeper(folder, args);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(sentence);
  expect(ran.out).toBe('');
  expect(readdirSync(folder)).not.toContain('x');
  expect(readdirSync(join(folder, 'broken'))).toEqual(['index.json']);
  rmSync(join(folder, 'broken'), { recursive: true });
});

test('approval tables are published, limits and all, where they are ticked; else they are named among what stays', async () => {
  writeFileSync(
    join(folder, 'deals.csv'),
    [
      'Amount,Discount %,Segment,Lane,Approvers,Wait limit (days)',
      '"< 50,000",< 15%,any,Autonomy,none,',
      '"< 50,000",15-25%,"Mid-market, SMB",Guardrail,Ana Reyes,1',
      'any,any,any,Deal desk,Tom Berg,3',
      '',
    ].join('\n'),
  );
  const publish = ['publish', 'deals.csv', '--out', 'deals', '--key', 'team.key', ...TODAY];
  const without = await lanekeeper(folder, publish);
  expect(without).toMatchObject({ code: 0, err: '' });
  expect(without.out.replace(/\s+/g, ' ')).toContain('1 approval table (--with-approvals)');
  const all = (): string =>
    readdirSync(join(folder, 'deals', 'shards'))
      .map((name) => readFileSync(join(folder, 'deals', 'shards', name), 'utf8'))
      .join('\n');
  expect(all()).not.toContain('Ana Reyes');
  const ran = await lanekeeper(folder, [...publish, '--with-approvals']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('1 approval table with 3 rules: limits, amounts, lanes, approvers');
  expect(ran.out).not.toMatch(/--with-approvals|No row leads to an issue/);
  const verified = await read('deals');
  if (!verified.ok) throw new Error(verified.trouble.kind);
  const records = await recordsOf(verified.value.index, 'opportunity', loadFrom('deals'));
  expect(records.ok && records.value?.tables.map(({ table }) => table.lanes.map(({ name }) => name))).toEqual([
    ['Autonomy', 'Guardrail', 'Deal desk'],
  ]);
});

test.runIf(process.platform === 'linux')(
  'a folder that can neither be found nor made is told, and not tried for ever',
  async () => {
    const folder = folderWith({ 'plan.csv': PLAN });
    await lanekeeper(folder, ['keys', 'make', 'team.key']);
    const args = [BIN, 'publish', 'plan.csv', '--out', '/proc/none/feed', '--key', 'team.key', ...TODAY];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 20_000 });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '/proc/none/feed could not be made (its folder does not exist).\n',
    });
  },
);
