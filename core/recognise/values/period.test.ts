import { expect, test } from 'vitest';
import { needsYear, readPeriod } from './period.ts';
import { readPeriodRow } from './period-row.ts';
import { yearNear } from './year-near.ts';

test.each([
  ['Jan-26', '2026-01'],
  ['Jan 2026', '2026-01'],
  ["Jan '26", '2026-01'],
  ['Jan26', '2026-01'],
  ['Januar 2026', '2026-01'],
  ['janv. 2026', '2026-01'],
  ['enero de 2026', '2026-01'],
  ['Март 2026', '2026-03'],
  ['2026年1月', '2026-01'],
  ['2026-01', '2026-01'],
  ['01/2026', '2026-01'],
  ['2026 Jan', '2026-01'],
  ['Q1 2026', '2026-Q1'],
  ["Q1'26", '2026-Q1'],
  ['2026 Q1', '2026-Q1'],
  ['2026 1. çeyrek', '2026-Q1'],
  ['I kwartał 2026', '2026-Q1'],
  ['1º tri 2026', '2026-Q1'],
  ['1Q26', '2026-Q1'],
  ['3rd quarter 2026', '2026-Q3'],
  ['H1 2026', '2026-H1'],
  ['2026-H2', '2026-H2'],
  ['W14 2026', '2026-W14'],
  ['2026-W14', '2026-W14'],
  ['KW 14 2026', '2026-W14'],
  ['2026', '2026'],
  ['FY2026', '2026'],
  ['Q1 FY26', '2026-Q1'],
  ['202601', '2026-01'],
  ['M01 2026', '2026-01'],
  ['1. HJ 2026', '2026-H1'],
  ['2H26', '2026-H2'],
  ['KW 52/2025', '2025-W52'],
  ['Q1 2026 (Jan–Mar)', '2026-Q1'],
  ['1 May 2026', '2026-05-01'],
  ['5/1/2026', '2026-01-05'],
  ['Jan’26', '2026-01'],
  ['Q1 ’26', '2026-Q1'],
  ["W14'26", '2026-W14'],
  ['Jan_26', '2026-01'],
  ['2026_01', '2026-01'],
  ['Jan (2026)', '2026-01'],
  ['2026M01', '2026-01'],
  ['2026-M12', '2026-12'],
  ['26W14', '2026-W14'],
  ['26-KW14', '2026-W14'],
  ['S14 2026', '2026-W14'],
  ['2026-S14', '2026-W14'],
  ['S1 2026', '2026-H1'],
  ['Week no. 14 2026', '2026-W14'],
  ['W/14 2026', '2026-W14'],
  ['FQ1 27', '2027-Q1'],
  ['First quarter 2026', '2026-Q1'],
  ['Second half of 2026', undefined],
  ['Second half 2026', '2026-H2'],
  ['Jan-Mar 2026', '2026-Q1'],
  ['Oct – Dec ’26', '2026-Q4'],
  ['Jul to Dec 2026', '2026-H2'],
  ['Feb-Apr 2026', undefined],
  ['26年4月', '2026-04'],
  ['2026年度4月', '2026-04'],
])('%s is %s', (text, key) => {
  expect(readPeriod(text)?.key).toBe(key);
});

test.each([
  ['Q1 FY27', 'FY2027-Q1', '2026-04-01', '2026-06-30'],
  ['FY27 Q4', 'FY2027-Q4', '2027-01-01', '2027-03-31'],
  ['FY27', 'FY2027', '2026-04-01', '2027-03-31'],
  ['FY-27', 'FY2027', '2026-04-01', '2027-03-31'],
  ['FY_2027', 'FY2027', '2026-04-01', '2027-03-31'],
  ['Q1 FY-27', 'FY2027-Q1', '2026-04-01', '2026-06-30'],
  ['FY27 H2', 'FY2027-H2', '2026-10-01', '2027-03-31'],
  ['Q1 2027', '2027-Q1', '2027-01-01', '2027-03-31'],
  ['Q1 2026/27', 'FY2027-Q1', '2026-04-01', '2026-06-30'],
  ['Q4 FY26/27', 'FY2027-Q4', '2027-01-01', '2027-03-31'],
  ['GJ 26/27', 'FY2027', '2026-04-01', '2027-03-31'],
  ['P1 FY27', '2026-04', '2026-04-01', '2026-04-30'],
  ['P1 FY-27', '2026-04', '2026-04-01', '2026-04-30'],
  ['Apr FY27', '2026-04', '2026-04-01', '2026-04-30'],
  ['Jan FY27', '2027-01', '2027-01-01', '2027-01-31'],
  ['FQ1 27', 'FY2027-Q1', '2026-04-01', '2026-06-30'],
  ['Apr-Jun FY27', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['Jan-Mar FY27', '2027-Q1', '2027-01-01', '2027-03-31'],
])('With a year that starts in April, %s is %s from %s to %s', (text, key, start, end) => {
  expect(readPeriod(text, { fiscalYearStart: 4 })).toMatchObject({ key, start, end });
});

test.each([
  'Jan',
  'Q3',
  'Jan-Mar',
  'First quarter',
  'KW 14',
  'H1',
  'W3',
  'März',
  '1月',
  'Aprīlis',
  'Січень',
  'Οκτώβριος',
  'Agustus',
])('%s states no year', (text) => {
  expect(needsYear(text)).toBe(true);
  expect(readPeriod(text)).toBeNull();
  expect(readPeriod(text, { year: 2026 })?.key).toMatch(/^2026/);
});

test.each([
  'Sprint 3',
  'Phase 2',
  'H199',
  'Q126',
  'Owner',
  '',
  'Total',
  'W54 2026',
  'Q5 2026',
  '13/2026',
  'M1',
  'S14',
  '26W54',
  'A',
  '42',
])('%s is no period', (text) => {
  expect(readPeriod(text, { year: 2026 })).toBeNull();
});

test.each([
  [['Nov 2025', 'Dec', 'Jan'], undefined, ['2025-11', '2025-12', '2026-01']],
  [['Nov', 'Dec', 'Jan 2026', 'Feb'], undefined, ['2025-11', '2025-12', '2026-01', '2026-02']],
  [['Q3', 'Q4', 'Q1'], 2025, ['2025-Q3', '2025-Q4', '2026-Q1']],
  [['Name', 'Jan', 'Feb', 'Total'], 2026, [undefined, '2026-01', '2026-02', undefined]],
  [['W52', 'W1', 'W2'], 2025, ['2025-W52', '2026-W01', '2026-W02']],
  [['Jan', 'Feb'], undefined, [undefined, undefined]],
  [['Dec', 'Nov', 'Jan 2027'], undefined, ['2025-12', '2026-11', '2027-01']],
])('The row %j, first of %s, is %j', (texts, year, keys) => {
  expect(readPeriodRow(texts, { year }).map((period) => period?.key)).toEqual(keys);
});

test('A year written as two is none where nobody said when it starts', () => {
  expect(readPeriod('Q1 2026/27')).toBeNull();
  expect(readPeriod('2025-27')).toBeNull();
  expect(readPeriod('2011-12')?.key).toBe('2011-12');
});

test.each([
  [['Apr', 'May', 'Jan'], { fiscalYear: 2027, fiscalYearStart: 4 }, ['2026-04', '2026-05', '2027-01']],
  [['Apr', 'May', 'Jan'], { fiscalYear: 2027 }, ['2027-04', '2027-05', '2028-01']],
  [['Apr', 'May', 'Jan'], { fiscalYear: 2027, split: true }, ['2026-04', '2026-05', '2027-01']],
  [['Q1', 'Q2'], { fiscalYear: 2027, fiscalYearStart: 4 }, ['FY2027-Q1', 'FY2027-Q2']],
  [['Q1', 'Q2'], { fiscalYear: 2027, split: true }, [undefined, undefined]],
  [['W13', 'W14'], { fiscalYear: 2027, fiscalYearStart: 4 }, ['2027-W13', '2027-W14']],
  [['W14', 'W15'], { fiscalYear: 2027, fiscalYearStart: 4 }, ['2026-W14', '2026-W15']],
  [['Q4 FY26', 'Q1'], { fiscalYearStart: 4 }, ['FY2026-Q4', 'FY2027-Q1']],
  [['26-Jan', '26-Feb', '26-Mar'], {}, ['2026-01', '2026-02', '2026-03']],
  [['12-Jan', '12-Feb'], { year: 2026 }, [undefined, undefined]],
  [['11/25', '12/25', '01/26'], {}, ['2025-11', '2025-12', '2026-01']],
  [['Name', '1.26', '2.26', '3.26'], {}, [undefined, '2026-01', '2026-02', '2026-03']],
  [['11/2026', '12/2026', '13/2026'], {}, ['2026-W11', '2026-W12', '2026-W13']],
  [['11/2026', '12/2026'], {}, ['2026-11', '2026-12']],
  [['11/2026', '13/2026'], {}, ['2026-11', undefined]],
  [['52/2026', '53/2026', '1/2027'], {}, ['2026-W52', '2026-W53', '2027-W01']],
  [['2026年度11月', '2026年度12月', '2026年度1月'], {}, ['2026-11', '2026-12', '2027-01']],
  [['Jul-Sep', 'Oct-Dec', 'Jan-Mar'], { year: 2026 }, ['2026-Q3', '2026-Q4', '2027-Q1']],
  [['Apr-Jun', 'Jan-Mar'], { fiscalYear: 2027, fiscalYearStart: 4 }, ['2026-Q2', '2027-Q1']],
  [['1/5', '2/5', '3/5'], {}, [undefined, undefined, undefined]],
  [['1/26', '2/26'], {}, [undefined, undefined]],
  [['1/26', '1/27', '1/28'], {}, [undefined, undefined, undefined]],
])('The row %j near %j is %j', (texts, hint, keys) => {
  expect(readPeriodRow(texts, hint).map((period) => period?.key)).toEqual(keys);
});

test('Twelve months in a fiscal year say themselves when it starts', () => {
  const months = ['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
  const keys = readPeriodRow(months, { fiscalYear: 2027 }).map((period) => period?.key);
  expect([keys[0], keys.at(-1)]).toEqual(['2026-07', '2027-06']);
});

test.each([
  ['Plan FY 2026/27', { year: 2027, fiscal: true, split: true }],
  ['GJ 26/27', { year: 2027, fiscal: true, split: true }],
  ['Budget FY27', { year: 2027, fiscal: true, split: false }],
  ['Stand 2026/05', { year: 2026, fiscal: false, split: false }],
  ['2025/2027', null],
  ['Capacity Oct 2025 – Feb 2026', { year: 2025, fiscal: false, split: false }],
  ['Plan Okt. 2025 bis März 2026', { year: 2025, fiscal: false, split: false }],
  ['Stand 2025 – Ausblick 2026', null],
])('Near “%s” the year is %j', (text, year) => {
  expect(yearNear(text)).toEqual(year);
});

test.each([
  ['Plan 2026', 2026],
  ['FY27', 2027],
  ['Budget FY 27 v2', 2027],
  ['2025-2026', null],
  ['Plan', null],
  ['Ticket 120265', null],
])('The year in %s is %s', (text, year) => {
  expect(yearNear(text)?.year ?? null).toBe(year);
});
