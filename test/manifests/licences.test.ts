import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../manifests/licences.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');

/** Packages whose modules stand in the one file of Microsoft's helper library, by its source map. */
function carriedByHelpers(): readonly string[] {
  const map = join(REPOSITORY, 'node_modules/@microsoft/office-js-helpers/dist/office.helpers.js.map');
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { readonly sources: readonly string[] };
  const names = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return [...new Set(names)];
}

test('the terms of every package that may be bundled are passed on', () => {
  const { packages } = JSON.parse(readFileSync(join(REPOSITORY, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries<{ dev?: true; version: string; name?: string }>(packages)
    .filter(([path, { dev, name }]) => path !== '' && dev === undefined && name === undefined)
    .map(([path, { version }]) => `${path.replace('node_modules/', '')} ${version}`);
  const named = licencesOf(REPOSITORY)
    .split(/\n\n-{80}\n\n/)
    .map((terms) => {
      expect(terms.length).toBeGreaterThan(500);
      return terms.slice(0, terms.indexOf('\n'));
    });
  const carried = carriedByHelpers().map((name) => `${name}, in @microsoft/office-js-helpers`);
  expect(carried.length).toBeGreaterThan(0);
  expect(named.toSorted()).toEqual([...shipped, ...carried, `lanekeeper ${packages[''].version}`].toSorted());
});
