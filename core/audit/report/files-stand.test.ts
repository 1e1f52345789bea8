import { expect, test } from 'vitest';
import { hostileReport } from '../../../test/cli/hostile-report.ts';
import { filesStand } from './files-stand.ts';

const [file] = hostileReport().files;
if (file === undefined) throw new Error('The report has no file.');

test('a plan without findings is sound only where a plan was recognised', () => {
  expect(filesStand([{ ...file, findings: [] }])).toBe('no findings');
  expect(filesStand([{ ...file, findings: [], tables: [] }])).toBe('nothing audited, no table was recognised for sure');
  const unsure = file.tables.map((table) => ({ ...table, confidence: 0.4 }));
  expect(filesStand([{ ...file, findings: [], tables: unsure }])).toMatch(/^nothing audited/);
});

test('what was found is counted, recognised or not', () => {
  expect(filesStand([{ ...file, tables: [] }])).toMatch(/critical/);
});
