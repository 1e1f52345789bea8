import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';
import { withoutSlips } from './slipped-periods.ts';

test('A slip between two spans of time is the one that is missing there', () => {
  expect(withoutSlips(['Jan', 'Febuarry', 'Mar', 'Total'])).toEqual(['Jan', 'Feb', 'Mar', 'Total']);
  expect(withoutSlips(['Week 8', 'Week 9`', 'Week 10'])).toEqual(['Week 8', 'Week 9', 'Week 10']);
  expect(withoutSlips(['Q1 2026', 'Qq 2/2026', 'Q3 2026'])).toEqual(['Q1 2026', 'Q2 2026', 'Q3 2026']);
});

test('What stands between spans that follow each other is no slip', () => {
  for (const texts of [
    ['Jan', 'Paid', 'Feb'],
    ['Jan', '', 'Mar'],
    ['Jan', 'Paid', 'Apr'],
    ['Nov 2025', 'Paid', 'Jan 2026'],
  ])
    expect(withoutSlips(texts)).toEqual(texts);
});

test('A month with a slip is a month of the table', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Costs 2026
    | Line  | March | Arpil | May | June |
    | Rent  | 400   | 400   | 420 | 420  |
    | Power | 90    | 80    | 70  | 60   |
    | Phone | 30    | 30    | 30  | 30   |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.at(0)!.columns.map(({ period }) => period?.key ?? null)).toEqual([
    null,
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
  ]);
});
