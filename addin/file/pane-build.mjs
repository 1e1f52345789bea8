// Builds the pane when it is missing or older than what it is made of.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const PANE_FOLDER = join(REPOSITORY, 'dist', 'pane');

const SOURCES = ['core', 'addin', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** Whether the built pane is missing or older than a source. */
export function isPaneStale() {
  const since = changedAt(join(PANE_FOLDER, 'index.html'));
  return since === 0 || SOURCES.some((source) => isNewer(join(REPOSITORY, source), since));
}

/**
 * Builds the pane; throws what the build says where it fails. It is built beside its place and put there whole, so that
 * two who build at once, or one who serves meanwhile, never see half of it.
 */
export async function buildPane() {
  const part = `${PANE_FOLDER}.${process.pid}.part`;
  const old = `${PANE_FOLDER}.${process.pid}.old`;
  const started = new Date();
  try {
    // Loaded by Node itself: in a test an import would be rewritten, with the functions that Vite copies into pages.
    const { createBuilder } = createRequire(import.meta.url)('vite');
    const builder = await createBuilder({
      configFile: join(REPOSITORY, 'vite.config.ts'),
      root: join(REPOSITORY, 'addin', 'file'),
      logLevel: 'silent',
      environments: { client: { build: { outDir: part } } },
    });
    await builder.build(builder.environments.client);
    // What changes while it is built makes it stale.
    utimesSync(join(part, 'index.html'), started, started);
    if (!isPaneStale()) return;
    mkdirSync(dirname(PANE_FOLDER), { recursive: true });
    if (existsSync(PANE_FOLDER)) renameSync(PANE_FOLDER, old);
    renameSync(part, PANE_FOLDER);
  } finally {
    for (const folder of [part, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function isNewer(path, since) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isDirectory()) return found.mtimeMs > since && !/\.test\.tsx?$/.test(path);
  return readdirSync(path).some((name) => isNewer(join(path, name), since));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
