import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from '../../../browser/plain-vite.ts';
import { kept } from './kept.ts';
import { lwcModules } from './lwc-modules.ts';

const ROOT = resolve(import.meta.dirname, '..');
const REPOSITORY = resolve(ROOT, '../../..');
/** Beside the packages it is made of: gone when they are installed anew. */
const CACHE = join(REPOSITORY, 'node_modules/.cache/lightning-pages');

let built: Promise<string> | null = null;

/** The application of the pages, the same for native and synthetic shadow. Built once, kept until something in it changes. */
export function lightningScript(): Promise<string> {
  built ??= kept(join(CACHE, `pages-${fingerprint()}.js`), buildScript);
  return built;
}

/** The script that plays shadow trees in one flat document; it runs before anything else in the page. */
export function syntheticShadowScript(): string {
  const path = createRequire(import.meta.url).resolve('@lwc/synthetic-shadow');
  return readFileSync(path, 'utf8').replaceAll('process.env.NODE_ENV', '"production"');
}

/** Of everything that the script is made of: what these folders hold, and the lock that names every package. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(REPOSITORY, 'package-lock.json')));
  const files = ['build', 'components', 'pages']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [...files, join(ROOT, 'objects.ts'), join(ROOT, 'record.ts')].sort())
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

async function buildScript(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
    plugins: [lwcModules(ROOT)],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(ROOT, 'pages/main.js'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The pages were not built.');
  return chunk.code;
}
