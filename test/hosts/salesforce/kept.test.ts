import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from './build/kept.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanekeeper-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = (): Promise<string> => Promise.reject(new Error('It was made already.'));

test('whoever comes while a text is made waits for it, and nobody makes it again', async () => {
  const file = join(folder, 'pages-1.js');
  const { promise, finish } = later();
  const first = kept(file, () => promise);
  const second = kept(file, never);
  finish('made');
  expect(await Promise.all([first, second, kept(file, never)])).toEqual(['made', 'made', 'made']);
});

test('what could not be made can be tried again', async () => {
  const file = join(folder, 'pages-1.js');
  await expect(kept(file, () => Promise.reject(new Error('No room.')))).rejects.toThrow('No room.');
  expect(await kept(file, () => Promise.resolve('made'))).toBe('made');
});

test('what was kept before is forgotten', async () => {
  await kept(join(folder, 'pages-1.js'), () => Promise.resolve('old'));
  await kept(join(folder, 'pages-2.js'), () => Promise.resolve('new'));
  expect(readdirSync(folder)).toEqual(['pages-2.js']);
});

function later(): { readonly promise: Promise<string>; finish(text: string): void } {
  let finish: (text: string) => void = () => undefined;
  const promise = new Promise<string>((done) => {
    finish = done;
  });
  return { promise, finish: (text) => finish(text) };
}
