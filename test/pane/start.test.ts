import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { planWorkbook } from './plan-workbook.ts';

const START = join(import.meta.dirname, '..', '..', 'addin', 'file', 'start.mjs');
const run = promisify(execFile);

test.each([
  [['missing.xlsx'], 'There is no file'],
  [['core'], 'is not a file'],
  [['--port', 'many'], 'is no port'],
  [['a.xlsx', 'b.xlsx'], 'Only one workbook'],
  [['--colour'], '--colour'],
])('%j is refused with a sentence', async (args, sentence) => {
  const failed = await run(process.execPath, [START, ...args]).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failed).toMatchObject({ code: 2 });
  expect(failed?.stderr).toContain(sentence);
  expect(failed?.stderr).not.toMatch(/^\s+at /m);
});

test('a workbook of one’s own is summed up and served under a secret path, on the next port when one is taken', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lanekeeper-'));
  const file = join(folder, 'Plan & more.xlsx');
  const bytes = await planWorkbook();
  await writeFile(file, bytes);
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const { port } = blocker.address() as AddressInfo;
  const child = spawn(process.execPath, [START, file, '--port', String(port), '--no-open']);
  try {
    let said = '';
    await new Promise<void>((done, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes('Ctrl C')) done();
      });
      child.once('close', () => fail(new Error(`It ended: ${said}`)));
    });
    expect(said).toMatch(/\d+ critical/);
    const url = new URL(/http:\S+/.exec(said)?.[0] ?? '');
    expect(url.port).not.toBe(String(port));
    expect(url.searchParams.get('name')).toBe('Plan & more.xlsx');
    const page = await fetch(url);
    expect(await page.text()).toContain('Content-Security-Policy');
    const served = await fetch(new URL(`/open/${url.searchParams.get('open')}`, url));
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(new Uint8Array(bytes));
    expect((await fetch(new URL('/open/guess', url))).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  } finally {
    child.kill();
    blocker.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
