import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Firefox driven over its own remote protocol (Marionette), which installs extensions and opens their pages. */
export interface Firefox {
  /** Installs an unpacked extension for this run. */
  install(folder: string): Promise<void>;
  /** Removes an extension as a person does. */
  uninstall(id: string): Promise<void>;
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
  const all = {
    // Firefox takes a free port itself, so that nobody else can have taken it meanwhile, and writes it down.
    'marionette.port': 0,
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
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const send = await reached(join(profile, 'MarionetteActivePort'), () => child.exitCode === null).then(
    connected,
    async (problem: unknown) => {
      await close();
      throw problem;
    },
  );
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
    uninstall: async (id) => void (await send('Addon:Uninstall', { id })),
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
    close,
  };
}

type Send = (command: string, params: object) => Promise<unknown>;

/** Messages are `length:[0, id, command, params]`, answers `length:[1, id, error, value]`. */
function connected(socket: Socket): Send {
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

/** Firefox starts in a second, and in half a minute or more where everything else runs as well. */
const SLOWEST = 100_000;

/** @param written where Firefox writes its port down once it listens there */
async function reached(written: string, runs: () => boolean): Promise<Socket> {
  for (const end = Date.now() + SLOWEST; Date.now() < end && runs();) {
    const port = existsSync(written) ? Number(readFileSync(written, 'utf8')) : 0;
    const socket = port === 0 ? null : await answered(port);
    if (socket !== null) return socket;
    await new Promise((done) => {
      setTimeout(done, 200);
    });
  }
  throw new Error(runs() ? 'Firefox does not answer.' : 'Firefox ended as soon as it had begun.');
}

function answered(port: number): Promise<Socket | null> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((tell) => {
    socket.once('connect', () => tell(socket));
    socket.once('error', () => tell(null));
  });
}
