// `npm start [-- plan.xlsx] [--port N] [--no-open]`: the pane in a browser, over the sample or a workbook of one's own.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPane, isPaneStale, PANE_FOLDER, REPOSITORY } from './pane-build.mjs';
import { serveFolder } from './serve-folder.mjs';

const DEFAULT_PORT = 4_517;
const USAGE = 'npm start [-- plan.xlsx] [--port 4517] [--no-open]';

const { file, port, opens } = readArguments();
if (file !== null) await mustBeReadable(file);
if (isPaneStale()) {
  console.log('Building the pane …');
  await buildPane().catch((error) => stop(`The pane could not be built: ${error.message}`));
}

const opened = file === null ? undefined : { token: randomBytes(24).toString('base64url'), path: file };
const served = await serveFolder({ folder: PANE_FOLDER, port, opened }).catch((error) =>
  stop(`No port from ${port} on could be used: ${error.message} Name another with --port.`),
);
const query =
  opened === undefined ? '?sample' : `?open=${opened.token}&name=${encodeURIComponent(basename(opened.path))}`;
const url = served.url + query;

await summary(file ?? (await sampleFile()));
console.log(`\nThe pane is at ${url}\nIt is served to this machine only. Ctrl C stops it.`);
if (opens && process.stdout.isTTY) openBrowser(url);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    served.close().finally(() => process.exit(0));
  });

function readArguments() {
  let typed;
  try {
    typed = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    stop(`${error.message}\n${USAGE}`);
  }
  const { values, positionals } = typed;
  if (values.help === true) {
    console.log(USAGE);
    process.exit(0);
  }
  if (positionals.length > 1) stop(`Only one workbook can be opened at a time.\n${USAGE}`);
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    stop(`“${values.port}” is no port: name a number up to 65535.`);
  const [name] = positionals;
  return {
    // npm changes into the repository; the name was typed where npm was called.
    file: name === undefined ? null : resolve(process.env.INIT_CWD ?? '.', name),
    port,
    opens: values['no-open'] !== true,
  };
}

async function mustBeReadable(path) {
  const found = await stat(path).catch(() => null);
  if (found === null) stop(`There is no file ${path}. Check the name, or leave it out to see the sample.`);
  if (!found.isFile()) stop(`${path} is not a file. Name one workbook (.xlsx, .xlsm or .csv).`);
  await access(path, constants.R_OK).catch(() => stop(`${path} may not be read. Check who owns it, or copy it.`));
}

/** The sample plan around today as a file for the command; the pane makes its own. */
async function sampleFile() {
  const { runnerImport } = await import('vite');
  const script = join(REPOSITORY, 'core', 'sample', 'sample-workbook.ts');
  const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const path = join(REPOSITORY, 'dist', 'sample.xlsx');
  await mkdir(join(REPOSITORY, 'dist'), { recursive: true });
  await writeFile(path, await module.makeSample(today));
  return path;
}

/** What the command says about the workbook; the pane opens whether or not it can say anything. */
function summary(path) {
  const command = [join(REPOSITORY, 'core', 'cli', 'bin.mjs'), 'audit', path, '--lines', '16'];
  const child = spawn(process.execPath, command, { cwd: REPOSITORY, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done) => {
    child.once('error', done);
    child.once('close', done);
  });
}

function openBrowser(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')],
  }[process.platform] ?? ['xdg-open', address];
  // Without a browser to open, the address above is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
