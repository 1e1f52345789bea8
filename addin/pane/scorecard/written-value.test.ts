import { expect, test } from 'vitest';
import { createFormats } from '../display/formats.ts';
import { writtenValue } from './written-value.ts';

const shown = (locale: string, value: number, unit: string, isShare = false): string =>
  writtenValue(value, { unit, isShare }, createFormats(locale));

test.each([
  [35, '%', '35%', '35\u00a0%'],
  [0.85, 'percent', '0.85%', '0,85\u00a0%'],
  [55, '#', '55', '55'],
  [7, 'Anzahl', '7', '7'],
  [12.5, '$', '$12.5', '12,5\u00a0$'],
  [12.5, '$m', '$12.5m', '12,5\u00a0$m'],
  [-3, 'k€', '-€3k', '-3\u00a0k€'],
  [13.1, 'USD m', '13.1\u00a0USD m', '13,1\u00a0USD m'],
  [12_500_000, '$', '$12.5M', '12,5\u00a0Mio.\u00a0$'],
  [12_500_000, '$m', '$12,500,000m', '12.500.000\u00a0$m'],
  [12_500_000, 'TEUR', '12,500,000\u00a0TEUR', '12.500.000\u00a0TEUR'],
  [12_500_000, 'EURm', '12,500,000\u00a0EURm', '12.500.000\u00a0EURm'],
  [12_500_000, 'kUSD', '12,500,000\u00a0kUSD', '12.500.000\u00a0kUSD'],
  [12_500_000, 'Mio. €', '12,500,000\u00a0Mio. €', '12.500.000\u00a0Mio. €'],
  [4, 'days', '4\u00a0days', '4\u00a0days'],
  [4, 'employees a quarter', '4', '4'],
  [4, '', '4', '4'],
])('%s in “%s” is written %s in English and %s in German', (value, unit, english, german) => {
  expect([shown('en-US', value, unit), shown('de-DE', value, unit)]).toEqual([english, german]);
});

test.each([
  [0.351, '35.1%'],
  [0.9995, '99.95%'],
  [0.99999, '99.999%'],
  [0.0004, '0.04%'],
  [1, '100%'],
  [0, '0%'],
  [1.2345, '123.5%'],
])('a share of %s is %s: what is near 0 or 1 is not told as 0% or 100%', (value, expected) => {
  expect(shown('en-US', value, '', true)).toBe(expected);
});
