import { expect, test } from 'vitest';
import { isCertain, readTextDate } from './text-date.ts';
import { readTextNumber } from './text-number.ts';

test.each([
  ['12', 12, '0', true],
  [' -3.5 ', -3.5, '0.0', true],
  ['1,234', 1234, '#,##0', false],
  ['1.234', 1.234, '0.000', false],
  ['1.234,50', 1234.5, '#,##0.00', true],
  ['1,234,567', 1234567, '#,##0', true],
  ["1'200", 1200, '#,##0', true],
  ['12 000', 12000, '#,##0', true],
  ['0,5', 0.5, '0.0', true],
  ['12 %', 0.12, '0%', true],
  ['€ 40', 40, '"€"0', true],
  ['(50)', -50, '0', true],
  ['EUR 40', 40, '"EUR" 0', true],
])('the text %s is a number', (text, value, numberFormat, certain) => {
  expect(readTextNumber(text)).toMatchObject({ value, numberFormat, certain });
});

test.each([
  '',
  'n/a',
  '007',
  '1.2.3',
  '2026-03-31',
  '3-5',
  '1,23,4',
  '12 weeks',
  '5 FTE',
  '(2)',
  '1234567890123456',
  '5.',
  '(5',
  '12:30',
])('the text %s is no number', (text) => expect(readTextNumber(text)).toBeNull());

test.each([
  ['2026-03-31', '2026-03-31', '2026-03-31'],
  ['2026-03-31T08:00:00Z', '2026-03-31', '2026-03-31'],
  ['31.3.26', '2026-03-31', '2026-03-31'],
  ['31/03/2026', '2026-03-31', null],
  ['03/31/2026', null, '2026-03-31'],
  ['05/03/2026', '2026-03-05', '2026-05-03'],
  ['04/04/2026', '2026-04-04', '2026-04-04'],
  ['31 Mar 2026', '2026-03-31', '2026-03-31'],
  ['1st of August 2026', '2026-08-01', '2026-08-01'],
  ['31-mrz-26', '2026-03-31', '2026-03-31'],
  ['12 Septembris 2026', '2026-09-12', '2026-09-12'],
  ['August 14, 2026', '2026-08-14', '2026-08-14'],
  ['15 de março de 2026', '2026-03-15', '2026-03-15'],
])('the text %s is a date', (text, dmy, mdy) => {
  const date = readTextDate(text);
  expect(date).toEqual({ dmy, mdy });
  expect(isCertain(date!)).toBe(dmy === null || mdy === null || dmy === mdy);
});

test.each([
  '31/02/2026',
  'Marketing 12 2026',
  '3 Decision 26',
  '3 jui 2026',
  'Q1 2026',
  'Sprint 3 2026',
  '1.2.3',
  'TBD',
  '12/2026',
  'Sat 2026',
  '31.31.2026',
])('the text %s is no date', (text) => expect(readTextDate(text)).toBeNull());
