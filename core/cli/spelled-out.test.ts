import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spelledOut } from './spelled-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-'));
mkdirSync(join(folder, 'sub'));
for (const name of ['a.csv', 'B.CSV', 'c+d.xlsx', '.hidden.csv', 'what?.csv', 'sub/Gro\u0308ße.csv', 'sub/x.txt'])
  writeFileSync(join(folder, name), '');

test.each([
  ['*.csv', ['B.CSV', 'a.csv', 'what?.csv']],
  ['?.csv', ['B.CSV', 'a.csv']],
  ['c+*', ['c+d.xlsx']],
  [join('sub', 'Grö*.csv'), [join('sub', 'Gro\u0308ße.csv')]],
  ['a.csv', ['a.csv']],
  ['what?.csv', ['what?.csv']],
  ['none*.csv', ['none*.csv']],
  [join('nowhere', '*.csv'), [join('nowhere', '*.csv')]],
])('%s', (given, names) => expect(spelledOut(given, folder)).toEqual(names));
