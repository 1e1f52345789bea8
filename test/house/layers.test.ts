import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const CORE = resolve(import.meta.dirname, '../../core');

/** Folders that stand on each other: a file may import from its own and from those named behind it. */
const LAYERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  recognise: {
    lexicon: [],
    values: ['lexicon'],
    tables: ['lexicon', 'values', ''],
    build: ['lexicon', 'values', 'tables'],
  },
  'recognise/tables': {
    grid: [],
    columns: ['grid'],
    layout: ['grid', 'columns'],
    meanings: ['grid', 'columns'],
    kinds: ['grid', 'columns', 'meanings'],
  },
  'recognise/build': {
    fields: [],
    rows: ['fields'],
    approvals: ['fields'],
    kinds: ['fields', 'approvals'],
  },
  files: {
    encoding: [''],
    package: ['', 'encoding'],
    sheets: ['', 'package'],
    csv: ['', 'encoding', 'sheets'],
    patch: ['package', 'sheets'],
  },
  // What commands share lies beside their folders; one knows nothing of another.
  cli: {
    terminal: [''],
    ...Object.fromEntries(
      ['audit', 'capacity', 'lanes', 'publish', 'rules', 'schedule', 'scorecard', 'tables', 'whatif'].map((name) => [
        name,
        ['', 'terminal'],
      ]),
    ),
  },
};

/** Folder of a file right below a folder; empty for a file in it, null for one outside. */
function layerOf(folder: string, file: string): string | null {
  const [first, ...rest] = relative(folder, file).split(sep);
  if (first === '..' || first === undefined) return null;
  return rest.length === 0 ? '' : first;
}

/** Imports of one layer from another that is not named for it, as “from → to”. */
function breaches(folder: string, mayUse: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    const layer = layerOf(folder, file);
    const allowed = mayUse[layer ?? ''];
    if (allowed === undefined || layer === null || !/(?<!\.test)\.ts$/.test(file)) continue;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
      const used = layerOf(folder, resolve(dirname(file), path));
      if (used !== null && used !== layer && !allowed.includes(used)) found.push(`${name} → ${path}`);
    }
  }
  return found;
}

test.each(Object.entries(LAYERS))('In core/%s folders stand on each other in one direction', (folder, mayUse) => {
  expect(readdirSync(join(CORE, folder))).toEqual(expect.arrayContaining(Object.keys(mayUse)));
  expect(breaches(join(CORE, folder), mayUse)).toEqual([]);
});
