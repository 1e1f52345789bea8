#!/usr/bin/env node
// Starts the built command. In the repository it is built first when it is missing or older than its sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(repository, 'dist', 'cli');
const built = join(dist, 'lanekeeper.js');

if (isStale()) await build();
await import(pathToFileURL(built).href);

function isStale() {
  const since = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return (
    since === 0 ||
    ['package.json', 'package-lock.json', 'vite.config.ts'].some((name) => changedAt(join(repository, name)) > since) ||
    hasNewer(join(repository, 'core'), since)
  );
}

// Folders count too: their time changes when a file in them comes or goes.
function hasNewer(folder, since) {
  if (changedAt(folder) > since) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return hasNewer(path, since);
    return /(?<!\.test)\.ts$/.test(entry.name) && changedAt(path) > since;
  });
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Two first runs at once each build into a folder of their own; the first to be ready is used by both.
async function build() {
  const part = `${dist}.${process.pid}.part`;
  const old = `${dist}.${process.pid}.old`;
  const started = new Date();
  const cleanUp = () => [part, old].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  const interrupted = () => {
    cleanUp();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    const { createBuilder } = await import('vite');
    const builder = await createBuilder({
      configFile: join(repository, 'vite.config.ts'),
      root: join(repository, 'addin', 'file'),
      logLevel: 'silent',
      environments: { cli: { build: { outDir: part } } },
    });
    await builder.build(builder.environments.cli);
    utimesSync(join(part, 'lanekeeper.js'), started, started);
    if (isStale()) {
      mkdirSync(dirname(dist), { recursive: true });
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(part, dist);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The lanekeeper command could not be built from its sources: ${why}\n`);
    if (!existsSync(built)) process.exit(2);
    process.stderr.write('What was built before runs instead.\n');
  } finally {
    process.off('SIGINT', interrupted);
    cleanUp();
  }
}
