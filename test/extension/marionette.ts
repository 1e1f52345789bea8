import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Firefox driven over its own remote protocol (Marionette), which installs extensions and opens their pages. */
export interface Firefox {
  /** Installs an unpacked extension for this run. */
  install(folder: string): Promise<void>;
  open(address: string): Promise<void>;
  /** Runs a function body in the page; `arguments` are the arguments. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** The same with the browser’s own rights: it sees into closed shadow trees. */
  runAsBrowser<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** A real click, which browsers take for the person’s. */
  click(css: string): Promise<void>;
  close(): Promise<void>;
}

const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Path of a Firefox; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return [named ?? '', ...onPath, ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** @param prefs preferences of the profile, as Firefox names them */
export async function startFirefox(
  path: string,
  prefs: Readonly<Record<string, string | number | boolean>>,
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'lanekeeper-firefox-'));
  const port = await freePort();
  const all = {
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...prefs,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    path,
    ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: profile },
    },
  );
  const exited = new Promise((done) => {
    child.once('exit', done);
  });
  const send = await connected(port);
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const script = async (body: string, args: readonly unknown[], sandbox: string): Promise<unknown> =>
    ((await send('WebDriver:ExecuteScript', { script: body, args, sandbox })) as { value: unknown }).value;
  const inBrowser = async (body: string, ...args: readonly unknown[]): Promise<void> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    await script(body, args, 'system');
    await send('Marionette:SetContext', { value: 'content' });
  };
  return {
    install: async (folder) => void (await send('Addon:Install', { path: folder, temporary: true })),
    async open(address) {
      // Only the browser itself may go to an extension’s page.
      if (address.startsWith('moz-extension:'))
        await inBrowser(
          `gBrowser.selectedBrowser.loadURI(Services.io.newURI(arguments[0]), {
            triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
          });`,
          address,
        );
      else await send('WebDriver:Navigate', { url: address });
    },
    run: async <T>(body: string, ...args: readonly unknown[]) => (await script(body, args, 'page')) as T,
    runAsBrowser: async <T>(body: string, ...args: readonly unknown[]) => (await script(body, args, 'system')) as T,
    async click(css) {
      const found = (await send('WebDriver:FindElement', { using: 'css selector', value: css })) as { value: object };
      await send('WebDriver:ElementClick', { id: Object.values(found.value)[0] as string });
    },
    async close() {
      child.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Send = (command: string, params: object) => Promise<unknown>;

/** Messages are `length:[0, id, command, params]`, answers `length:[1, id, error, value]`. */
async function connected(port: number): Promise<Send> {
  const socket = await reached(port);
  const waiting = new Map<number, { tell(value: unknown): void; refuse(problem: Error): void }>();
  let buffer = Buffer.alloc(0);
  let id = 0;
  socket.on('data', (part) => {
    buffer = Buffer.concat([buffer, part]);
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.toString('latin1', 0, colon));
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.toString('utf8', colon + 1, end)) as unknown;
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, answered, error, value] = message as [number, number, { message: string } | null, unknown];
      if (error === null) waiting.get(answered)?.tell(value);
      else waiting.get(answered)?.refuse(new Error(error.message));
      waiting.delete(answered);
    }
  });
  return (command, params) =>
    new Promise((tell, refuse) => {
      id += 1;
      waiting.set(id, { tell, refuse });
      const text = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function reached(port: number): Promise<Socket> {
  for (let tries = 0; ; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((tell) => {
      socket.once('connect', () => tell(true));
      socket.once('error', () => tell(false));
    });
    if (isThere) return socket;
    if (tries > 150) throw new Error('Firefox does not answer.');
    await new Promise((done) => {
      setTimeout(done, 200);
    });
  }
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
