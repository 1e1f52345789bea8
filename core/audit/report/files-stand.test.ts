import { expect, test } from 'vitest';
import type { Question } from '../../plan/not-understood.ts';
import { hostileReport } from '../../../test/cli/hostile-report.ts';
import { filesStand } from './files-stand.ts';

const [file] = hostileReport().files;
if (file === undefined) throw new Error('The report has no file.');

test('a plan without findings is sound only where a plan was recognised', () => {
  expect(filesStand([{ ...file, findings: [] }])).toBe('no findings');
  expect(filesStand([{ ...file, findings: [], tables: [] }])).toBe('nothing audited, no table was recognised for sure');
  const empty = file.tables.map((table) => ({ ...table, bodyRows: [] }));
  expect(filesStand([{ ...file, findings: [], tables: empty }])).toBe('nothing audited, the tables hold no rows yet');
  const unsure = file.tables.map((table) => ({ ...table, confidence: 0.4 }));
  expect(filesStand([{ ...file, findings: [], tables: unsure }])).toMatch(/^nothing audited/);
});

test('tables that wait for an answer are told as not audited, beside findings and without any', () => {
  const table = file.tables[0] ?? expect.fail('a table');
  const questions: readonly Question[] = [
    { table: table.id, column: null, asks: 'names' },
    { table: table.id, column: 2, asks: 'meaning', meaning: 'owner' },
  ];
  const waits = '1 table not audited until you answer';
  expect(filesStand([{ ...file, findings: [], questions }])).toBe(`nothing audited, ${waits}`);
  const sound = { ...table, id: 'another' };
  expect(filesStand([{ ...file, findings: [], tables: [...file.tables, sound], questions }])).toBe(
    `no findings in the rest · ${waits}`,
  );
  expect(filesStand([{ ...file, questions }])).toMatch(new RegExp(`critical.* · ${waits}$`));
  expect(filesStand([{ ...file, findings: [], questions: questions.slice(1) }])).toBe('no findings');
});

test('what was found is counted, recognised or not', () => {
  expect(filesStand([{ ...file, tables: [] }])).toMatch(/critical/);
});
