import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CLEAN_PLAN, FAULTY_PLAN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

const RULES_OF_PLAN = ['milestone-overdue', 'milestone-without-owner'];
const only = RULES_OF_PLAN.flatMap((id) => ['--rule', id]);

// The first run builds the command when its sources changed.
beforeAll(() => lanekeeper(process.cwd(), ['--version']), 120_000);

test('a plan with faults: how it stands first, then findings with their cells, exit code 1', async () => {
  const { code, out, err } = await lanekeeper(folderWith({ 'plan.csv': FAULTY_PLAN }), [
    'audit',
    'plan.csv',
    ...TODAY,
    ...only,
  ]);
  expect(out).toMatch(/^plan\.csv: 2 critical · 1 serious\n/);
  expect(out).toMatch(/plan!D3 {2}“Beta launch”.*17 days late/);
  expect(out).toMatch(/plan!E4 {2}“Trial opened” has no owner\./);
  expect(out).not.toContain('\u001B');
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

test('a clean plan: exit code 0', async () => {
  const ran = await lanekeeper(folderWith({ 'plan.csv': CLEAN_PLAN }), ['audit', 'plan.csv', ...TODAY, ...only]);
  expect(ran).toMatchObject({ code: 0, out: 'plan.csv: no findings\n', err: '' });
});

test.each([
  [['--fail-on', 'critical'], 1],
  [['--fail-on', 'none'], 0],
  [['--fail-on', 'critical', '--rule', 'milestone-without-owner'], 0],
  [['--fail-on', 'serious', '--rule', 'milestone-without-owner'], 1],
])('%j ends with %i', async (args, code) => {
  const rules = args.includes('--rule') ? [] : only;
  const ran = await lanekeeper(folderWith({ 'plan.csv': FAULTY_PLAN }), [
    'audit',
    'plan.csv',
    ...TODAY,
    ...rules,
    ...args,
  ]);
  expect(ran.code).toBe(code);
});

test('JSON keeps its contract', async () => {
  const folder = folderWith({ 'plans/plan.csv': FAULTY_PLAN });
  const { out } = await lanekeeper(folder, ['audit', 'plans', '--format', 'json', ...TODAY, ...only]);
  const { findings, outcomes, tables } = JSON.parse(out);
  expect(findings.map((finding: { rule: string; cells: string[] }) => [finding.rule, finding.cells])).toEqual([
    ['milestone-overdue', ['D3']],
    ['milestone-overdue', ['D5']],
    ['milestone-without-owner', ['E4']],
  ]);
  expect(findings[0]).toMatchObject({ severity: 'critical', file: 'plans/plan.csv', sheet: 'plan' });
  expect(outcomes).toContainEqual({ rule: 'milestone-overdue', outcome: 'fail', detail: null, file: 'plans/plan.csv' });
  expect(tables).toMatchObject([
    { file: 'plans/plan.csv', range: 'A1:F7', headerRows: [1], kind: expect.stringMatching(/^(milestones|tasks)$/) },
  ]);
});

test.each([
  ['sarif', (text: string) => expect(JSON.parse(text).runs[0].results).toHaveLength(3)],
  ['html', (text: string) => expect(text).toMatch(/^<!doctype html>[^]*2 critical · 1 serious/i)],
  ['md', (text: string) => expect(text).toMatch(/^# plan\\?\.csv\n\n\*\*2 critical · 1 serious\*\*/)],
])('--format %s --output writes the report and nothing else', async (format, holds) => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  const { out } = await lanekeeper(folder, ['audit', 'plan.csv', '-f', format, '-o', 'report', ...TODAY, ...only]);
  expect(out).toBe('');
  expect(readdirSync(folder).toSorted()).toEqual(['plan.csv', 'report']);
  holds(readFileSync(join(folder, 'report'), 'utf8'));
});

test('what one file cannot give is a sentence; the others are still reported, in the same order each time', async () => {
  const folder = folderWith({
    'a.csv': FAULTY_PLAN,
    'b.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    'c.csv': CLEAN_PLAN,
  });
  const args = ['audit', 'a.csv', 'missing.xlsx', 'b.xlsx', 'c.csv', '-f', 'json', ...TODAY, ...only];
  const first = await lanekeeper(folder, args);
  expect(first.code).toBe(2);
  expect(first.err.trim().split('\n')).toHaveLength(2);
  expect(first.err).toContain('There is no file or folder missing.xlsx');
  expect(first.err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(JSON.parse(first.out).findings).toHaveLength(3);
  expect(JSON.parse(first.out).refused.map(({ file }: { file: string }) => file)).toEqual(['missing.xlsx', 'b.xlsx']);
  expect(await lanekeeper(folder, [...args, '--jobs', '4'])).toEqual(first);
});

test('folders are searched; lock files, hidden folders and node_modules are not', async () => {
  const folder = folderWith({
    'plans/a.csv': CLEAN_PLAN,
    'plans/deep/b.CSV': CLEAN_PLAN,
    'plans/~$a.csv': 'lock',
    'plans/.hidden/c.csv': CLEAN_PLAN,
    'plans/node_modules/d.csv': CLEAN_PLAN,
    'plans/notes.txt': 'no plan',
  });
  const { out } = await lanekeeper(folder, ['tables', 'plans', 'plans/a.csv', '-f', 'json']);
  const files = JSON.parse(out).tables.map(({ file }: { file: string }) => file);
  expect(new Set(files)).toEqual(new Set(['plans/a.csv', 'plans/deep/b.CSV']));
});

test('a baseline hides what it knows and shows what is new', async () => {
  const folder = folderWith({ 'plans/plan.csv': FAULTY_PLAN.replace(',,Not started', ',Dorothy Vaughan,Not started') });
  const wrote = await lanekeeper(folder, ['audit', 'plans', ...TODAY, ...only, '--write-baseline', 'known.json']);
  expect(wrote).toMatchObject({ code: 0, out: 'plans/plan.csv: no findings · 2 in the baseline\n' });
  writeFileSync(join(folder, 'plans/plan.csv'), FAULTY_PLAN);
  const now = await lanekeeper(join(folder, 'plans'), ['audit', '.', ...TODAY, ...only, '--baseline', '../known.json']);
  expect(now.code).toBe(1);
  expect(now.out).toMatch(/^plan\.csv: 1 serious · 2 in the baseline\n/);
});

test('a baseline holds on another system: one that parts letters from their marks, or puts a mark in front', async () => {
  const folder = folderWith({ 'Pläne.csv': FAULTY_PLAN });
  await lanekeeper(folder, ['audit', 'Pläne.csv', ...TODAY, ...only, '--write-baseline', 'known.json']);
  const known = join(folder, 'known.json');
  writeFileSync(known, `\uFEFF${readFileSync(known, 'utf8').normalize('NFD')}`);
  const { out } = await lanekeeper(folder, ['audit', 'Pläne.csv', ...TODAY, ...only, '--baseline', 'known.json']);
  expect(out).toBe('Pläne.csv: no findings · 3 in the baseline\n');
});

test('a name that begins with a dash is told so that it can be typed', async () => {
  const folder = folderWith({ '-plan.csv': CLEAN_PLAN });
  const { out } = await lanekeeper(folder, ['audit', './-plan.csv', ...TODAY]);
  expect(out).toContain('lanekeeper tables ./-plan.csv');
});

test('settings come from lanekeeper.config.json of the working directory, or from --config', async () => {
  const folder = folderWith({
    'plan.csv': FAULTY_PLAN,
    'lanekeeper.config.json': '{"rulesOff":["milestone-overdue"],"failOn":"critical"}',
  });
  const own = await lanekeeper(folder, ['audit', 'plan.csv', ...TODAY, ...only]);
  expect(own).toMatchObject({ code: 0, out: expect.stringMatching(/^plan\.csv: 1 serious\n/) });
  writeFileSync(join(folder, 'other.json'), '{"rulesOf":[]}');
  const other = await lanekeeper(folder, ['audit', 'plan.csv', '--config', 'other.json']);
  expect(other).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('other.json sets “rulesOf”, which is no setting. Did you mean rulesOff?'),
  });
});

test('--quiet keeps what reaches the bar', async () => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  const { out } = await lanekeeper(folder, ['audit', 'plan.csv', '-q', '--fail-on', 'critical', ...TODAY, ...only]);
  expect(out).toMatch(/^plan\.csv: 2 critical\n/);
});

test('a screen by default, everything with --all', async () => {
  const rows = Array.from(
    { length: 200 },
    (_, at) => `M${at},Step ${at} of the work,2026-01-05,2026-03-${10 + (at % 20)},,Not started`,
  );
  const folder = folderWith({});
  mkdirSync(join(folder, 'many'));
  for (const at of [0, 1, 2])
    writeFileSync(
      join(folder, `many/${at}.csv`),
      FAULTY_PLAN.replaceAll('2026-05-15,,', '2026-05-15,Ada,') + rows.slice(at * 60, at * 60 + 2).join('\n'),
    );
  const screen = await lanekeeper(folder, ['audit', 'many', ...TODAY, ...only]);
  expect(screen.out.split('\n').length).toBeLessThanOrEqual(51);
  const all = await lanekeeper(folder, ['audit', 'many', ...TODAY, ...only, '--all']);
  expect(all.out).not.toContain('--all');
  expect(all.out.match(/milestone-overdue/g)).toHaveLength(6);
});

test('colours only where they are wanted', async () => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  const args = ['audit', 'plan.csv', ...TODAY, ...only];
  expect((await lanekeeper(folder, args, { FORCE_COLOR: '1' })).out).toContain('\u001B[1m');
  expect((await lanekeeper(folder, args, { NO_COLOR: '1' })).out).not.toContain('\u001B');
});

test('long names without blanks are read as soon as others', async () => {
  const long = (name: string) => `${name}${'DonaudampfschifffahrtsgesellschaftEn'.repeat(4)}ä`;
  const rows = ['Beta', 'Preis', 'Schulung', 'Umzug'].map((name) => `${long(name)},${long('Ada')},2099-03-02`);
  const folder = folderWith({ 'long.csv': ['Milestone,Owner,Due', ...rows].join('\n') });
  const { err } = await lanekeeper(folder, ['audit', 'long.csv', '--time-limit', '20', ...TODAY]);
  expect(err).not.toContain('given up');
});

test('a file over its time is given up, not waited for', async () => {
  const big = Array.from(
    { length: 60_000 },
    (_, at) => `M${at},Step ${at},2026-01-05,2026-04-10,Ada Lovelace,Not started`,
  );
  const folder = folderWith({
    'big.csv': ['ID,Milestone,Start,Due date,Owner,Status', ...big].join('\n'),
    'plan.csv': CLEAN_PLAN,
  });
  const { code, err } = await lanekeeper(folder, ['audit', 'big.csv', '--time-limit', '0.05', ...TODAY]);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'big.csv took longer than 0.05 s and was given up; --time-limit allows more.\n',
  });
});

test('What was accepted and corrected beside a CSV holds; a settings file that cannot be read is told by its name', async () => {
  const settings = { rulesOff: ['milestone-overdue', 'milestone-without-owner'] };
  const beside = JSON.stringify({ version: 1, settings });
  const args = ['audit', 'plan.csv', ...TODAY, ...only];
  const kept = await lanekeeper(
    folderWith({ 'plan.csv': FAULTY_PLAN, 'plan.csv.lanekeeper.json': beside, 'other.csv.lanekeeper.json': '{' }),
    args,
  );
  expect(kept).toMatchObject({ code: 0, out: 'plan.csv: no findings\n', err: '' });
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN, 'plan.csv.lanekeeper.json': '{' });
  const broken = await lanekeeper(folder, [...args, '--format', 'json']);
  expect(JSON.parse(broken.out)).toMatchObject({
    findings: { length: 3 },
    troubles: [{ id: 'settings-unreadable', message: expect.stringContaining('plan.csv.lanekeeper.json') }],
  });
  expect(readFileSync(join(folder, 'plan.csv.lanekeeper.json'), 'utf8')).toBe('{');
});

test('findings and report come in German, from the option or the configuration; ids are the same', async () => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  const german = await lanekeeper(folder, ['audit', 'plan.csv', '--language', 'de', ...TODAY, ...only]);
  expect(german.out).toMatch(/^plan\.csv: \d kritisch/);
  expect(german.out).toContain('Für „Trial opened“ ist niemand verantwortlich.');
  const told = folderWith({ 'plan.csv': FAULTY_PLAN, 'lanekeeper.config.json': '{"language":"de"}' });
  const json = ['audit', 'plan.csv', '--format', 'json', ...TODAY, ...only];
  const ids = ({ out }: { out: string }) => JSON.parse(out).findings.map((finding: { id: string }) => finding.id);
  const [one, other] = [await lanekeeper(folder, json), await lanekeeper(told, json)];
  expect(ids(other)).toEqual(ids(one));
  expect(other.out).toContain('Für „Trial opened“ ist niemand verantwortlich.');
  const unknown = await lanekeeper(folder, ['audit', 'plan.csv', '--language', 'fr', ...TODAY]);
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('It is one of en, de.') });
});

test('A folder’s workbooks are those of every kind that is read, tab-parted text among them', async () => {
  const folder = folderWith({
    'plans/a.tsv': CLEAN_PLAN.replaceAll(',', '\t'),
    'plans/b.csv': CLEAN_PLAN,
    'plans/c.txt': '',
  });
  const { out } = await lanekeeper(folder, ['audit', 'plans', '--format', 'json', ...TODAY, ...only]);
  const { tables } = JSON.parse(out) as { readonly tables: readonly { readonly file: string }[] };
  expect(tables.map(({ file }) => file)).toEqual(['plans/a.tsv', 'plans/b.csv']);
});
