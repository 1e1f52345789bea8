// Builds the add-in and lays beside it what its manifests name.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { createBuilder, runnerImport } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
export const REPOSITORY = join(HERE, '..', '..');
const FUNCTIONS = join(REPOSITORY, 'addin', 'functions');

/** Imports a TypeScript module of this folder. */
export async function imported(name) {
  return (await runnerImport(join(HERE, name), { configFile: false, logLevel: 'error' })).module;
}

/** The version both manifests carry. */
export function version() {
  return JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')).version;
}

/**
 * Writes `host` (what a web server serves), `manifest.xml` and `lanekeeper.zip` (the unified manifest) into a folder;
 * what the folder held of them before is gone.
 * @returns {Promise<readonly string[]>} what Office would refuse, a sentence each; then nothing was written but the build.
 */
export async function assemble(configuration, folder) {
  const host = join(folder, 'host');
  rmSync(host, { recursive: true, force: true });
  mkdirSync(host, { recursive: true });
  await build(host);
  mkdirSync(join(host, 'icons'));
  for (const icon of readdirSync(join(HERE, 'icons')).filter((name) => name.endsWith('.png')))
    cpSync(join(HERE, 'icons', icon), join(host, 'icons', icon));
  for (const page of ['about.html', 'about.css']) cpSync(join(HERE, page), join(host, page));
  cpSync(join(FUNCTIONS, 'functions.json'), join(host, 'functions.json'));

  const { manifestFiles } = await imported('manifest-files.ts');
  const { pngSize } = await imported('png-size.ts');
  const iconSize = (path) => {
    try {
      return pngSize(readFileSync(join(host, path)));
    } catch {
      return null;
    }
  };
  const made = manifestFiles(
    configuration,
    { english: json('functions.json'), german: json('functions.de.json') },
    iconSize,
  );
  if (!made.ok) return made.troubles;
  const { files } = made;
  writeFileSync(join(host, 'shortcuts.json'), files.shortcuts);
  writeFileSync(join(folder, 'manifest.xml'), files.addInManifest);
  writeFileSync(
    join(folder, 'lanekeeper.zip'),
    zipSync({
      'manifest.json': strToU8(files.unifiedManifest),
      'de.json': strToU8(files.unifiedGerman),
      'color.png': readFileSync(join(HERE, 'icons', 'lanekeeper-192.png')),
      'outline.png': readFileSync(join(HERE, 'icons', 'outline-32.png')),
    }),
  );
  return [];
}

function json(name) {
  return JSON.parse(readFileSync(join(FUNCTIONS, name), 'utf8'));
}

async function build(outDir) {
  const builder = await createBuilder({
    configFile: join(REPOSITORY, 'vite.config.ts'),
    root: join(REPOSITORY, 'addin', 'office'),
    logLevel: 'silent',
    environments: { excel: { build: { outDir, emptyOutDir: true } } },
  });
  await builder.build(builder.environments.excel);
}
