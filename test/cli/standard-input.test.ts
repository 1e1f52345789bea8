import { execFile } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { BIN, CLEAN_PLAN, FAULTY_PLAN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';
import type { Ran } from './lanekeeper.ts';

beforeAll(() => lanekeeper(process.cwd(), ['--version']), 120_000);

function piped(input: string | Uint8Array, args: readonly string[], cwd = folderWith({})): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [BIN, ...args], { cwd }, (_error, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('- is what comes on standard input, with the findings of the same file by name', async () => {
  const named = await lanekeeper(folderWith({ 'stdin.csv': FAULTY_PLAN }), [
    'audit',
    'stdin.csv',
    '-f',
    'json',
    ...TODAY,
  ]);
  const { code, out, err } = await piped(FAULTY_PLAN, ['audit', '-', '-f', 'json', ...TODAY]);
  const told = (text: string): unknown =>
    JSON.parse(text).findings.map(({ rule, cells }: { rule: string; cells: readonly string[] }) => [rule, cells]);
  expect({ code, err, found: told(out) }).toEqual({ code: 1, err: '', found: told(named.out) });
  expect(JSON.parse(out).findings[0].file).toBe('stdin');
});

test('a workbook is told from a text by its content', async () => {
  const cells = CLEAN_PLAN.trim()
    .split('\n')
    .map((line) => line.split(',').map((value) => ({ value })));
  const bytes = await writeWorkbook({ sheets: [{ name: 'Plan', rows: cells }] });
  const { out } = await piped(bytes, ['tables', '-', ...TODAY]);
  expect(out).toMatch(/^stdin: 1 table\n\nPlan!A1:F5/);
});

test('a report on standard input says what to type for more', async () => {
  const { out } = await piped(CLEAN_PLAN, ['audit', '-', ...TODAY]);
  expect(out).toContain('lanekeeper tables -');
});

test.each(['scorecard', 'schedule', 'capacity'])('%s takes it too', async (command) => {
  const { code, out } = await piped(CLEAN_PLAN, [command, '-', ...TODAY]);
  expect(code).toBe(0);
  expect(out).toContain('stdin');
});

test('nothing on it, and a copy of it, are told', async () => {
  expect(await piped('', ['audit', '-'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('stdin: The file is empty'),
  });
  const copy = await piped(CLEAN_PLAN, ['schedule', '-', '--level', '--write', 'copy.csv', ...TODAY]);
  expect(copy).toMatchObject({ code: 2, err: expect.stringContaining('name the workbook') });
});

test('--encoding says how the letters of a CSV are written', async () => {
  const plan = Uint8Array.from('Milestone;Owner;Due\nZ\xb9;Ada;2026-03-31\nX;Bob;2026-04-30\n', (letter) =>
    letter.charCodeAt(0),
  );
  const guessed = await piped(plan, ['tables', '-', ...TODAY]);
  // All of it can be read: that a word may be another one fails nothing.
  expect(guessed).toMatchObject({
    code: 0,
    out: expect.stringContaining('How it was read (1)'),
    err: expect.stringMatching(/stdin: .+ instead of .+ --encoding/),
  });
  const lost = await piped(plan, ['tables', '-', '--encoding', 'utf-8', ...TODAY]);
  expect(lost).toMatchObject({ code: 2, err: expect.stringContaining('some of its letters are none') });
  const named = await piped(plan, ['tables', '-', '--encoding', 'cp1250', ...TODAY]);
  expect(named).toMatchObject({ code: 0, err: '' });
  const unknown = await piped(plan, ['tables', '-', '--encoding', 'windows-1259', ...TODAY]);
  expect(unknown).toMatchObject({
    code: 2,
    err: expect.stringContaining('--encoding cannot be “windows-1259”. Did you mean windows-125'),
  });
});
