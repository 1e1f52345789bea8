import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './number.ts';

test.each([
  ['12', 12],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1 234', 1234],
  ['1 234,50', 1234.5],
  ["1'234.50", 1234.5],
  ['12,345,678.90', 12_345_678.9],
  ['12,34,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1,234', 1234],
  ['1,5', 1.5],
  ['0,5', 0.5],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['(5)', -5],
  ['-3', -3],
  ['−3', -3],
  ['3-', -3],
  ['(€ 1,200)', -1200],
  ['12 %', 0.12],
  ['1 200 Kč', 1200],
  ['250 000 zł', 250_000],
  ['15 tys. zł', 15_000],
  ['30 тыс. руб.', 30_000],
  ["CHF 12'500.-", 12_500],
  ['50%', 0.5],
  ['€ 1.2m', 1_200_000],
  ['$1.2M', 1_200_000],
  ['USD 30k', 30_000],
  ['30k USD', 30_000],
  ['1.2 Mio. €', 1_200_000],
  ['3 bn', 3_000_000_000],
  ['-$5', -5],
  ['$-5', -5],
  ['~ 20', 20],
  ['ca. 50 k€', 50_000],
  ['$(3,400)', -3400],
  ['250 T€', 250_000],
  ['250 TEUR', 250_000],
  ['1.250,- €', 1250],
  ['1.250 €', 1250],
  ['2 Millionen', 2_000_000],
  ['100万円', 1_000_000],
  ['1.2 crore', 12_000_000],
  ['1 200 kr', 1200],
])('%s is %d', (text, value) => {
  expect(readNumber(text)?.value).toBeCloseTo(value, 6);
});

test.each([
  ['€ 5', 'EUR'],
  ['5 EUR', 'EUR'],
  ['$5', 'USD'],
  ['£5k', 'GBP'],
  ['CHF 5', 'CHF'],
  ['5', null],
])('The currency of %s is %s', (text, currency) => {
  expect(readNumber(text)?.currency).toBe(currency);
});

test.each([
  ['1,234', ',', 1.234],
  ['1.234', ',', 1234],
  ['1,234', '.', 1234],
  ['1.234', '.', 1.234],
] as const)('%s where decimals are written with %s is %d', (text, decimal, value) => {
  expect(readNumber(text, decimal)?.value).toBe(value);
});

test.each([
  '',
  'abc',
  '5 days',
  '3 of 4',
  '5 t',
  '500 CR',
  'M1',
  'A1',
  '1.2.3',
  '12/31/26',
  '1,2,3',
  '--5',
  '1e5',
  '2026-01-01',
  'TBD',
  '%',
  '1 2',
])('%s is no number', (text) => {
  expect(readNumber(text)).toBeNull();
});

test('A number is read back from how locales write it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom('en-US', 'de-DE', 'de-CH', 'fr-FR'),
      (cents, locale) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
          value,
        );
        expect(readNumber(text)?.value).toBeCloseTo(value, 2);
      },
    ),
  );
});
