import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../manifests/licences.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');

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
  expect(named.toSorted()).toEqual([...shipped, `lanekeeper ${packages[''].version}`].toSorted());
});
