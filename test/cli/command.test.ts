import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { RULES } from '../../core/audit/rules/index.ts';
import { BIN, CLEAN_PLAN, FAULTY_PLAN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

beforeAll(() => lanekeeper(process.cwd(), ['--version']), 120_000);

test.each([
  [['audti', 'x'], 'There is no command “audti”. Did you mean lanekeeper audit?'],
  [['audit', '--fromat', 'json'], 'audit has no option --fromat. Did you mean --format?'],
  [['audit'], 'Name a workbook or a folder'],
  [['audit', 'x', '--format'], '--format needs a value: --format FORMAT.'],
  [['audit', 'x', '--format', 'jsn'], '--format cannot be “jsn”. Did you mean json?'],
  [['audit', 'x', '--all=1'], '--all is a switch'],
  [['audit', 'x', '--today', '2026-02-30'], '--today needs a day written YYYY-MM-DD'],
  [
    ['audit', 'x', '--rule', 'milestone-overdu'],
    'There is no rule “milestone-overdu”. Did you mean milestone-overdue?',
  ],
  [['audit', 'x', '--jobs', '0'], '--jobs needs a whole number'],
  [['audit', 'x', '--baseline', 'none.json'], 'There is no file or folder none.json'],
  [['explain', 'milestone-late'], 'There is no rule “milestone-late”.'],
  [['explain', 'a\u001B[31mb'], 'There is no rule “a�[31mb”.'],
  [['help', 'audits'], 'Did you mean audit?'],
])('%j is answered with a sentence', async (args, sentence) => {
  const { code, out, err } = await lanekeeper(folderWith({}), args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test.each([[[]], [['--help']], [['help']]])('%j shows the commands', async (args) => {
  const { code, out } = await lanekeeper(folderWith({}), args);
  expect(code).toBe(0);
  expect(out).toContain('lanekeeper <command>');
});

test('every option of a command is in its help', async () => {
  const { out } = await lanekeeper(folderWith({}), ['help', 'audit']);
  for (const option of [
    '--format',
    '--fail-on',
    '--rule',
    '--today',
    '--baseline',
    '--write-baseline',
    '--config',
    '--quiet',
    '--jobs',
    '--output',
    '--all',
  ])
    expect(out).toContain(option);
});

test('every rule is listed and can be explained', async () => {
  const { out } = await lanekeeper(folderWith({}), ['rules', '--format', 'json']);
  expect(JSON.parse(out).rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  const explained = await lanekeeper(folderWith({}), ['explain', 'milestone-overdue']);
  expect(explained.code).toBe(0);
  expect(explained.out).toContain('milestone-overdue · critical');
  expect(explained.out).toContain('Found: ');
});

test('tables tells meanings in words, and periods one after the other by the first and the last', async () => {
  const rows = [
    'Measure,Unit,Target,Jan 2026,Feb 2026,Mar 2026,Apr 2026,Owner',
    'Churn,%,2,3,3,2,2,Ada',
    'Demos,,40,37,38,41,44,Ben',
  ];
  const folder = folderWith({ 'card.csv': rows.join('\n') });
  const { out } = await lanekeeper(folder, ['tables', 'card.csv']);
  expect(out).toMatch(/\n {2}D – G {2}Jan 2026 – Apr 2026 {2}Period: Jan 2026 – Apr 2026 {2,}\d+%\n {2}H {6}Owner /);
});

test('tables tells ranges, kinds and meanings as text and as JSON', async () => {
  const folder = folderWith({ 'plan.csv': CLEAN_PLAN });
  const text = await lanekeeper(folder, ['tables', 'plan.csv']);
  expect(text.out).toMatch(/^plan\.csv: 1 table\n\nplan!A1:F5 · (milestones|tasks), \d+% sure · 4 rows\n/);
  const json = await lanekeeper(folder, ['tables', 'plan.csv', '--format', 'json']);
  const [table] = JSON.parse(json.out).tables;
  expect(table).toMatchObject({ sheet: 'plan', range: 'A1:F5', headerRows: [1] });
  expect(table.columns.map(({ column, header, meaning }: Record<string, string>) => [column, header, meaning])).toEqual(
    [
      ['A', 'ID', 'id'],
      ['B', 'Milestone', 'title'],
      ['C', 'Start', 'start'],
      ['D', 'Due date', 'due'],
      ['E', 'Owner', 'owner'],
      ['F', 'Status', 'status'],
    ],
  );
});

test('a reader that stops reading ends the command without a complaint', async () => {
  const bin = join(import.meta.dirname, '../../core/cli/bin.mjs');
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN.repeat(400) });
  const child = spawn(process.execPath, [bin, 'audit', 'plan.csv', '-f', 'json'], { cwd: folder });
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(err).toBe('');
});

/** A device that takes nothing, as a full disk does; Linux has one. */
const FULL = '/dev/full';

test.runIf(existsSync(FULL)).each([1, 2] as const)('where %i cannot be written the exit code is 2', async (full) => {
  const to = openSync(FULL, 'w');
  const cwd = folderWith({ 'plan.csv': FAULTY_PLAN, 'broken.xlsx': 'PK\u0003\u0004' });
  const child = spawn(process.execPath, [BIN, 'audit', 'plan.csv', 'broken.xlsx', '--language', 'en'], {
    cwd,
    stdio: ['ignore', full === 1 ? to : 'pipe', full === 2 ? to : 'pipe'],
  });
  let said = '';
  (full === 1 ? child.stderr : child.stdout)?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  closeSync(to);
  expect(code).toBe(2);
  expect(said).toContain(full === 1 ? 'The output could not be written (the disk is full).' : 'plan.csv');
});

test('in a folder that is gone nothing is run, and that is told', async () => {
  const leaving = ['-c', 'rmdir "$PWD" && exec "$0" "$@"', process.execPath, BIN, 'audit', 'plan.csv'];
  const child = spawn('sh', leaving, { cwd: folderWith({}), stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({
    code: 2,
    err: 'The folder you are in is not there any more: change to another one.\n',
  });
});

test.each([
  ['what is read', ['audit', 'plan.csv', '-o', './plan.csv']],
  ['what is read, in German', ['audit', 'plan.csv', '-o', 'plan.csv', '-l', 'de']],
  ['another workbook', ['audit', 'plan.csv', '-o', 'deep/other.xlsx']],
  ['what a folder holds', ['audit', '.', '--write-baseline', 'plan.csv']],
  ['an export', ['lanes', 'plan.csv', 'deals.csv', '-f', 'csv', '-o', 'deep/../deals.csv']],
  ['the settings', ['audit', 'plan.csv', '-c', 'deep/settings.json', '-o', 'deep/settings.json']],
  ['the usual settings', ['audit', 'plan.csv', '--write-baseline', 'lanekeeper.config.json']],
  ['the settings beside a text', ['audit', 'plan.csv', '-o', 'plan.csv.lanekeeper.json']],
  ['the baseline', ['audit', 'plan.csv', '--baseline', 'known.json', '-o', 'known.json']],
])('%s is not written over', async (_what, args) => {
  const files = {
    'plan.csv': CLEAN_PLAN,
    'deep/other.xlsx': 'PK',
    'deals.csv': 'Deal,Amount\nA,1\n',
    'deep/settings.json': '{}',
    'lanekeeper.config.json': '{}',
    'plan.csv.lanekeeper.json': '{}',
    'known.json': '{}',
  };
  const folder = folderWith(files);
  const { code, err } = await lanekeeper(folder, args);
  expect(code).toBe(2);
  expect(err).toMatch(/nothing is written over it: name another file|nicht überschrieben/);
  for (const [name, content] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
});

test.each([
  [['audit', 'plan.csv', '-o', 'both.json', '--write-baseline', './both.json'], /^--output and --write-baseline both/],
  [['schedule', 'plan.csv', '--level', '--write', 'copy.csv', '-o', 'copy.csv'], /^--output and --write both name/],
  [['audit', 'plan.csv', '-o', 'report.xlsx'], /^--output: what is written is no workbook, and Excel would not open/],
  [['audit', 'plan.csv', '-o', ''], /^-o needs a value: -o FILE\.$/m],
  [['audit', ''], /^One of the names is empty/],
])('%j is refused before anything is written', async (args, sentence) => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  const { code, err } = await lanekeeper(folder, args);
  expect({ code, err, left: readdirSync(folder) }).toEqual({
    code: 2,
    err: expect.stringMatching(sentence),
    left: ['plan.csv'],
  });
});

test('a baseline is written anew over itself', async () => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  await lanekeeper(folder, ['audit', 'plan.csv', '--write-baseline', 'known.json', ...TODAY]);
  const again = ['audit', 'plan.csv', '--baseline', 'known.json', '--write-baseline', 'known.json', ...TODAY];
  expect(await lanekeeper(folder, again)).toMatchObject({ code: 0, err: '' });
});

test.skipIf(process.platform === 'win32')('links that lead to themselves are told, and the rest goes on', async () => {
  const folder = folderWith({ 'plan.csv': FAULTY_PLAN });
  symlinkSync('round.csv', join(folder, 'round.csv'));
  const wanted = /^round\.csv is a link that leads back to itself[^\n]*\n$/;
  expect(await lanekeeper(folder, ['audit', 'round.csv'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(wanted),
  });
  const whole = await lanekeeper(folder, ['audit', '.', ...TODAY]);
  expect(whole).toMatchObject({ code: 2, err: expect.stringMatching(wanted) });
  expect(whole.out).toContain('milestone-overdue');
  expect(await lanekeeper(folder, ['audit', 'plan.csv', '-o', 'round.csv'])).toMatchObject({
    code: 2,
    err: 'round.csv could not be written (it is a link that leads back to itself).\n',
  });
});

test.runIf(process.platform === 'linux')('what is written to a pipe by its path comes out of it', () => {
  const args = ['-c', '"$0" "$@" | cat', process.execPath, BIN, 'audit', 'plan.csv', '-o', '/dev/stdout'];
  const out = execFileSync('sh', args, { cwd: folderWith({ 'plan.csv': FAULTY_PLAN }), encoding: 'utf8' });
  expect(out).toContain('milestone-overdue');
});
