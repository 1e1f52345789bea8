import { expect, test } from 'vitest';
import type { AuditedWorkbook, TableOutline } from '../workbook-port.ts';
import { verdictOf } from './verdict.ts';

const table = (id: string, rowCount: number, kind: TableOutline['kind'] = 'risks') =>
  ({ id, kind, confidence: 0.9, rowCount }) as TableOutline;

function verdict(tables: readonly TableOutline[], questions: AuditedWorkbook['questions'] = []) {
  const { what, audited } = verdictOf({
    tables,
    questions,
    outcomes: [] as AuditedWorkbook['outcomes'],
  } as AuditedWorkbook);
  return [what, audited];
}

test('what was not understood, or holds nothing yet, is not called clean', () => {
  expect(verdict([])).toEqual(['no-table', 0]);
  expect(verdict([table('a', 3, 'other')])).toEqual(['unknown', 0]);
  expect(verdict([table('a', 0)])).toEqual(['empty', 0]);
  expect(verdict([table('a', 0), table('b', 3)])).toEqual(['clean', 1]);
  expect(verdict([table('a', 3)], [{ table: 'a', column: null, asks: 'kind' }])).toEqual(['waiting', 0]);
  expect(verdict([table('a', 3)], [{ table: 'a', column: 1, asks: 'meaning', meaning: 'owner' }])).toEqual(['open', 1]);
});
