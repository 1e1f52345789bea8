import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CONTENT_SCRIPTS } from '../../manifests/extension/configuration.ts';
import { createBuilder } from '../browser/plain-vite.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What vite.config.ts makes the extension of: its own pages, then a content script for every kind of site. */
const NAMES = ['extension', ...Object.keys(CONTENT_SCRIPTS)];

interface BuildOptions {
  /** The made-up site and features of the tests in place of the real ones. */
  readonly withParts: boolean;
  /** Hosts that nobody can be asked for in a test. */
  readonly granted: readonly string[];
}

/** Builds the extension as it ships into a folder of its own; the manifest alone is widened by what cannot be asked for. */
export async function buildExtension({ withParts, granted }: BuildOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-extension-'));
  const parts = (name: string): string => resolve(import.meta.dirname, 'parts', name);
  const alias = [
    { find: /^.*\/features\/index\.ts$/, replacement: parts('features.tsx') },
    { find: /^.*\/sites\/sites\.ts$/, replacement: parts('sites.ts') },
  ];
  const builder = await createBuilder({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'extension'),
    logLevel: 'silent',
    // A test runner is no reason to build views that say where they stand in the source.
    oxc: { jsx: { development: false } },
    resolve: { alias: withParts ? alias : [] },
    environments: Object.fromEntries(NAMES.map((name) => [name, { build: { outDir: folder } }])),
  });
  for (const name of NAMES) {
    const environment = builder.environments[name];
    if (environment === undefined) throw new Error(`There is no ${name} to build.`);
    await builder.build(environment);
  }
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...granted);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
