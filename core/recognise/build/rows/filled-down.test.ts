import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };
const MERGED = `
  | Initiative | Milestone | Owner    | Due        |
  | Apollo     | Design    | Ada Lin  | 2026-03-01 |
  |            | Build     |          | 2026-04-01 |
  | Zeus       | Audit     | Bob Ray  | 2026-03-11 |
  |            | Report    |          | 2026-04-13 |
  merge: A2:A3
  merge: A4:A5
  merge: C2:C3`;

test('A merged cell stands in every row it groups; a cell that is only empty stays empty', () => {
  const { plan } = recognise(littleWorkbook(MERGED), OPTIONS);
  expect(plan.milestones.map(({ name, initiative, owner }) => [name, initiative, owner?.text])).toEqual([
    ['Design', 'Apollo', 'Ada Lin'],
    ['Build', 'Apollo', 'Ada Lin'],
    ['Audit', 'Zeus', 'Bob Ray'],
    ['Report', 'Zeus', undefined],
  ]);
});

test('Read again with the same rows, every entity is the same; with another merged cell, its rows are read anew', () => {
  const workbook = littleWorkbook(MERGED);
  const first = recognise(workbook, OPTIONS);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('The drawing has a sheet.');
  const rows = sheet.rows.map((row, at) =>
    at === 1 && row !== undefined ? { ...row, values: ['Hera', ...row.values.slice(1)] } : row,
  );
  const second = recognise({ ...workbook, sheets: [{ ...sheet, rows }] }, OPTIONS, first);
  expect(second.plan.milestones.map(({ initiative }) => initiative)).toEqual(['Hera', 'Hera', 'Zeus', 'Zeus']);
  expect(second.plan.milestones[2]).toBe(first.plan.milestones[2]);
});

test.each([
  ['Aug-26', '2026-08-31'],
  ['Oct 2026', '2026-10-31'],
  ['Q3 2026', '2026-09-30'],
  ['{format:mmm-yy}2026-08-01', '2026-08-31'],
  ['2026-08-01', '2026-08-01'],
  ['Aug 26', null],
  ['14 Sep', null],
  ['Nov', null],
])('Due “%s” is %s', (due, day) => {
  const { plan } = recognise(
    littleWorkbook(`| Milestone | Due | Owner |\n| Beta | ${due} | Ada Lin |\n| Launch | 2026-12-01 | Bob Ray |`),
    OPTIONS,
  );
  const [milestone] = plan.milestones;
  expect(milestone?.due).toBe(day);
  if (day === null) expect(milestone?.unread).toEqual({ due });
});

const GROUPED = (second: string): string => `
  ## Plan
  | Workstream | Task       | Owner    | Start      | End        |
  | Hall       | Foundation | Jan Roth | 2026-01-05 | 2026-02-27 |
  |            | Steel      | Jan Roth | 2026-03-02 | 2026-04-30 |
  |            | Roof       | Mia Voss | 2026-05-04 | 2026-06-30 |
  | ${second}  | Racks      | Ute Kern | 2026-07-01 | 2026-07-15 |
  |            | Cables     | Ute Kern | 2026-07-16 | 2026-07-31 |
  |            | Tests      | Ute Kern | 2026-08-03 | 2026-08-31 |`;

test('A word that heads a group in front stands for its rows, merged or not; one that comes again heads none', () => {
  const categories = (second: string): unknown =>
    recognise(littleWorkbook(GROUPED(second)), OPTIONS).plan.milestones.map(({ category }) => category);
  expect(categories('IT')).toEqual(['Hall', 'Hall', 'Hall', 'IT', 'IT', 'IT']);
  expect(categories('Hall')).toEqual(['Hall', null, null, 'Hall', null, null]);
});

test('Rows of one merged measure go by its name', () => {
  const { plan } = recognise(
    littleWorkbook(`
      ## Scorecard
      | Indicator   | Target | Actual | Owner |
      | Performance | 95%    | 96%    | Ada   |
      |             | 99%    | 98%    | Ben   |
      | Yield       | 80%    | 82%    | Cleo  |
      merge: A2:A3`),
    OPTIONS,
  );
  expect(plan.measures.map(({ name }) => name)).toEqual(['Performance', 'Performance', 'Yield']);
});
