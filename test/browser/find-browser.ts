import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a browser the tests can drive: `CHROME_PATH`, Playwright's own, the system's; where there is none it is
 * installed (Debian's package as root, else Playwright's download). Throws one sentence when all of that fails.
 */
export function findBrowser(): string {
  const found = knownBrowser();
  if (found !== null) return found;
  install();
  const installed = knownBrowser();
  if (installed === null)
    throw new Error('The browser tests need Chromium: install it, or set CHROME_PATH to a Chromium, Chrome or Edge.');
  return installed;
}

function knownBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return (
    [chromium.executablePath(), ...onPath, ...USUAL_PLACES].find((path) => path !== '' && existsSync(path)) ?? null
  );
}

function install(): void {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    process.stderr.write('No browser here: installing Chromium for the tests …\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
      return;
    } catch (problem) {
      process.stderr.write(`Debian's Chromium could not be installed (${String(problem)}); trying Playwright's.\n`);
    }
  }
  const playwright = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  try {
    execFileSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (problem) {
    process.stderr.write(`Playwright's Chromium could not be installed (${String(problem)}).\n`);
  }
}
