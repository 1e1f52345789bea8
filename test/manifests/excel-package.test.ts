import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const HOUSE = resolve(import.meta.dirname, '../..');
const PACKAGE = join(HOUSE, 'manifests/excel/package.mjs');
const START = join(HOUSE, 'manifests/excel/start.mjs');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanekeeper-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a package holds the files to host and both manifests for the address', async () => {
  await run(process.execPath, [PACKAGE, '--url', 'https://plans.example.com/a/', '--out', folder]);
  const host = await readdir(join(folder, 'host'));
  expect(host).toEqual(
    expect.arrayContaining(['index.html', 'functions.json', 'shortcuts.json', 'about.html', 'icons']),
  );
  const manifest = await readFile(join(folder, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/"https:\/\/plans\.example\.com\/a\/([^"#]+)/g)].map(
    ([, path]) => path ?? '',
  );
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((path) => !existsSync(join(folder, 'host', path)))).toEqual([]);
  const unified = unzipSync(await readFile(join(folder, 'lanekeeper.zip')));
  expect(Object.keys(unified).toSorted()).toEqual(['color.png', 'de.json', 'manifest.json', 'outline.png']);
});

test.each([
  [[], 'Where will the add-in be hosted?'],
  [['--url', 'http://plans.example.com'], 'over https only'],
  [['--url', 'https://plans.example.com', '--id', '42'], 'no GUID'],
  [['--colour'], '--colour'],
])('%j makes no package and says why', async (args, sentence) => {
  const failed = await run(process.execPath, [PACKAGE, ...args]).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failed).toMatchObject({ code: 2 });
  expect(failed?.stderr).toContain(sentence);
  expect(failed?.stderr).not.toMatch(/^\s+at /m);
});

test('the add-in is served over https with a certificate of this machine, for Office to frame and read', async () => {
  const port = await freePort();
  const child = spawn(process.execPath, [START, '--port', String(port), '--out', join(folder, 'served')], {
    env: { ...process.env, HOME: folder, USERPROFILE: folder },
  });
  try {
    let said = '';
    await new Promise<void>((done, fail) => {
      child.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.includes('Lanekeeper tab')) done();
      });
      child.once('exit', () => fail(new Error(said)));
    });
    expect(said).toContain(`https://localhost:${port}/`);
    const ca = await readFile(join(folder, '.lanekeeper', 'localhost.crt'));
    const answer = await fetched(port, '/functions.json', ca);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(answer.headers).not.toHaveProperty('content-security-policy');
    expect(JSON.parse(answer.text)).toHaveProperty('functions');
    expect((await fetched(port, '/../manifest.xml', ca)).status).toBe(404);
  } finally {
    child.kill();
  }
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: object;
  readonly text: string;
}

function fetched(port: number, path: string, ca: Buffer): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: 'localhost', port, path, ca }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', fail);
  });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((done) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
