import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { knownBy } from '../../plan/known-by.ts';
import type { Correction } from '../../plan/settings.ts';
import { findTables } from './find-tables.ts';
import { askedOnce } from './questions.ts';

const found = (drawing: string, corrections: readonly Correction[] = []) =>
  findTables(littleWorkbook(drawing, 'Book.xlsx'), { corrections, fiscalYearStart: 1 });

test('Columns of a time that nothing dates are one question', () => {
  const { questions } = found(`
    ## Capacity
    | Name     | Sprint 1 | Sprint 2 | Sprint 3 | Sprint 4 | Sprint 5 |
    | Mia Voss | 0.5      | 0.8      | 1        | 1        | 0.5      |
    | Jan Roth | 0.5      | 0.8      | 1        | 1        | 0.5      |
    | Ute Kern | 0.5      | 0.8      | 1        | 1        | 0.5      |`);
  expect(questions).toMatchObject([{ column: 1, time: { first: 'Sprint 1', last: 'Sprint 5' } }]);
});

const months = ['North', 'South', 'West', 'East'];
const unsure = months
  .map(
    (name, at) => `## ${name}
    | Person   | Alpha | Notes |
    | Mia Voss | ${at + 1} | late |
    | Jan Roth | ${at + 2} | fine |`,
  )
  .join('\n');

test('The same unsure table on several sheets is asked about once, and the answer holds for all', () => {
  const before = found(unsure);
  expect(before.tables.length).toBe(4);
  const kind = before.tables[0];
  if (kind === undefined) throw new Error('No table was found.');
  const correction: Correction = {
    sheet: kind.sheet,
    table: knownBy(kind),
    change: { what: 'kind', kind: 'capacity' },
  };
  const after = found(unsure, [correction]);
  expect(after.tables.map((table) => [table.kind, table.confidence])).toEqual(months.map(() => ['capacity', 1]));
  const asked = askedOnce(before.tables, ({ id }) => [{ table: id, column: null, asks: 'kind' }]);
  expect(asked.map(({ table, alike }) => [table, alike?.length])).toEqual([[kind.id, 3]]);
});

test('A column that was said to mean something means it on all sheets of the same table', () => {
  const first = found(unsure).tables[0];
  if (first === undefined) throw new Error('No table was found.');
  const correction: Correction = {
    sheet: first.sheet,
    table: knownBy(first),
    change: { what: 'meaning', header: 'Alpha', column: 1, meaning: 'capacity' },
  };
  const { tables } = found(unsure, [correction]);
  expect(tables.map(({ columns }) => columns[1]?.meaning)).toEqual(months.map(() => 'capacity'));
});
