import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Files of the tree: git's, so that what is ignored stays out. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(resolve(ROOT, file)));
const code = files.filter((file) => /^(core|addin|extension)\/.*\.(ts|tsx)$/.test(file) && !/\.test\.tsx?$/.test(file));

test('the top level holds what the house names', () => {
  const allowed =
    /^(addin|extension|core|manifests|test)\/|^(package\.json|package-lock\.json|tsconfig\.json|vite\.config\.ts|README\.md|LICENSE)$|^\./;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
});

const INDEXES = new Set(['core/audit/rules/index.ts', 'extension/features/index.ts']);
const lines = (file: string) => readFileSync(resolve(ROOT, file), 'utf8').split('\n').length - 1;

test('index files are only the two that list leaves', () => {
  expect(code.filter((file) => /(^|\/)index\.tsx?$/.test(file) && !INDEXES.has(file))).toEqual([]);
});

test('an index says two lines a leaf and nothing else', () => {
  for (const index of INDEXES) {
    const folder = index.slice(0, index.lastIndexOf('/') + 1);
    const leaves = code.filter(
      (file) => file.startsWith(folder) && !file.slice(folder.length).includes('/') && file !== index,
    );
    if (code.includes(index)) expect(lines(index)).toBeLessThanOrEqual(2 * leaves.length + 6);
  }
});

test('names are kebab-case and say a concept', () => {
  const base = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/(\.d)?\.tsx?$/, '');
  expect(code.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(base(file)))).toEqual([]);
  expect(code.filter((file) => /^(utils?|helpers?|common|misc|stuff)$/.test(base(file)))).toEqual([]);
});

test('a file is one concept: none over 200 lines', () => {
  expect(
    code.filter((file) => lines(file) > 200 && !INDEXES.has(file)).map((file) => `${file}: ${lines(file)}`),
  ).toEqual([]);
});

test('markup and code are never made from strings', () => {
  const unsafe =
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function\(|(?<![\w.])eval\(/;
  expect(code.filter((file) => unsafe.test(readFileSync(resolve(ROOT, file), 'utf8')))).toEqual([]);
});
