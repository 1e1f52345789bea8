import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileWhole } from './write-file-whole.ts';

const DONE = { ok: true, value: null };
const folder = (): string => mkdtempSync(join(tmpdir(), 'lanekeeper-write-'));

test('a file is written in place of an earlier one, and nothing else is left', () => {
  const here = folder();
  expect(writeFileWhole('report.json', here, 'one', 'en')).toEqual(DONE);
  expect(writeFileWhole('report.json', here, 'two', 'en')).toEqual(DONE);
  expect(readFileSync(join(here, 'report.json'), 'utf8')).toBe('two');
  expect(readdirSync(here)).toEqual(['report.json']);
});

test('a link stays one, and what it leads to is written', () => {
  const here = folder();
  writeFileSync(join(here, 'shared.json'), 'one');
  symlinkSync('shared.json', join(here, 'report.json'));
  expect(writeFileWhole('report.json', here, 'two', 'en')).toEqual(DONE);
  expect(lstatSync(join(here, 'report.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(here, 'shared.json'), 'utf8')).toBe('two');
});

test('a link to what is not there yet stays one, and that is made', () => {
  const here = folder();
  symlinkSync('shared.json', join(here, 'report.json'));
  expect(writeFileWhole('report.json', here, 'one', 'en')).toEqual(DONE);
  expect(lstatSync(join(here, 'report.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(here, 'shared.json'), 'utf8')).toBe('one');
});

test.skipIf(process.platform === 'win32')('whom a file was closed to, it stays closed to', () => {
  const here = folder();
  writeFileSync(join(here, 'plan.csv'), 'one', { mode: 0o600 });
  expect(writeFileWhole('plan.csv', here, 'two', 'en')).toEqual(DONE);
  expect(statSync(join(here, 'plan.csv')).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === 'win32')('a pipe is written into and stays one', async () => {
  const here = folder();
  const pipe = join(here, 'out');
  execFileSync('sh', ['-c', `mkfifo "${pipe}"`]);
  execFileSync('sh', ['-c', `cat "${pipe}" > "${here}/read" &`], { stdio: 'ignore' });
  expect(writeFileWhole('out', here, 'two', 'en')).toEqual(DONE);
  expect(lstatSync(pipe).isFIFO()).toBe(true);
  await expect.poll(() => readFileSync(join(here, 'read'), 'utf8')).toBe('two');
});

test('what cannot be written says why, and leaves nothing behind', () => {
  const here = folder();
  expect(writeFileWhole('no/report.json', here, 'one', 'en')).toEqual({
    ok: false,
    message: 'no/report.json could not be written (its folder does not exist).',
  });
  expect(writeFileWhole('.', here, 'one', 'de')).toMatchObject({ ok: false });
  expect(readdirSync(here)).toEqual([]);
});
