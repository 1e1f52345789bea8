import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Correction } from '../../plan/settings.ts';
import { parseRange, rangeOf } from '../../sheet/cell-reference.ts';
import { findTables } from './find-tables.ts';

const DRAWING = `
  | Thing  | Who     | By when    |
  | Survey | Ada Lu  | 2026-01-09 |
  | Draw   | Ben Ode | 2026-01-30 |
  | Build  | Ben Ode | 2026-02-27 |`;

function found(change: Correction['change'], above = 0) {
  const correction: Correction = {
    sheet: 'Sheet1',
    table: { header: 'Thing', area: parseRange('A1:C4')! },
    change,
  };
  const drawing = '| Draft |\n| |\n'.repeat(above) + DRAWING;
  return findTables(littleWorkbook(drawing), { corrections: [correction], fiscalYearStart: 1 });
}

test('not a table', () => {
  const { tables, unrecognised } = found({ what: 'not-a-table' });
  expect(tables).toEqual([]);
  expect(unrecognised.map(({ reason }) => reason)).toEqual(['You said that this is no table.']);
});

test.each([0, 3])('kind and meaning, also after the table moved down (%i lines more)', (above) => {
  const [byKind] = found({ what: 'kind', kind: 'deliverables' }, above).tables;
  expect([byKind?.kind, byKind?.confidence]).toEqual(['deliverables', 1]);
  const [byMeaning] = found({ what: 'meaning', header: 'Who', column: 1, meaning: 'approver' }, above).tables;
  expect(byMeaning?.columns[1]).toMatchObject({ meaning: 'approver', confidence: 1 });
});

test('area and header rows', () => {
  const [table] = found({ what: 'area', area: parseRange('A1:B3')!, headerRows: [0] }).tables;
  expect(table && rangeOf(table.area)).toBe('A1:B3');
  expect(table?.bodyRows).toEqual([1, 2]);
});
