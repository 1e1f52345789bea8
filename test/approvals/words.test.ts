import { describe, expect, test } from 'vitest';
import { rateBetween } from '../../core/governance/approvals/currency-rate.ts';
import { checkApprovalTable } from '../../core/governance/approvals/check-approval-table.ts';
import { simplestNumber } from '../../core/governance/approvals/simplest-number.ts';
import { caseInWords } from '../../core/governance/approvals/words/case-in-words.ts';
import { partInWords } from '../../core/governance/approvals/words/part-in-words.ts';
import type { CasePart } from '../../core/governance/approvals/table-check.ts';
import type { Drawn } from './made-table.ts';
import { madePlanParts, madeTable } from './made-table.ts';

function told(drawn: Drawn): readonly string[] {
  const table = madeTable(drawn);
  return checkApprovalTable(table).gaps.flatMap((gap) => [
    caseInWords(gap, table, 'en'),
    caseInWords(gap, table, 'de'),
  ]);
}

describe('a case in words', () => {
  test('a deal by name, amount and discount', () => {
    const fields = ['Amount: money EUR', 'Discount: share', 'Segment: words'];
    const rows = [
      ['<50000', 'any', 'Mid-market', 'A'],
      ['>=50000', '<0.15', 'Mid-market', 'A'],
      ['any', 'any', 'SMB', 'A'],
    ];
    expect(told({ fields, rows }).slice(0, 2)).toEqual([
      'a Mid-market deal of 50,000\u00a0EUR with 15% discount',
      'ein Geschäft (Segment Mid-market) über 50.000\u00a0EUR mit 15\u00a0% Discount',
    ]);
  });

  test('what a field does not hold, other words, days, answers and what has no amount', () => {
    const fields = ['Region: words', 'Due: day', 'Custom terms: yes-no', 'Term: duration'];
    const rows = [
      ['EMEA', '<=20000', 'yes', '<12', 'A'],
      ['EMEA', '>=20001', 'yes', 'any', 'A'],
    ];
    expect(told({ fields, rows })).toEqual([
      'a case with custom terms “no”',
      'ein Fall mit Custom terms „nein“',
      'a case with Due 4 Oct 2024 and term 12\u00a0days',
      'ein Fall mit Due 4. Okt. 2024 und Term 12\u00a0Tagen',
      'a case with some other region',
      'ein Fall mit einem anderen Wert unter „Region“',
      'a case without region',
      'ein Fall ohne Region',
      'a case without Due',
      'ein Fall ohne Due',
      'a case without custom terms',
      'ein Fall ohne Custom terms',
      'a case with Due 4 Oct 2024 without term',
      'ein Fall mit Due 4. Okt. 2024 ohne Term',
    ]);
  });

  test('all that a gap means', () => {
    const table = madeTable({
      fields: ['Amount: money EUR', 'Discount: share'],
      rows: [
        ['<50000', '<0.15', 'A'],
        ['>100000', 'any', 'A'],
        ['any', '>=0.25', 'A'],
      ],
    });
    const gaps = checkApprovalTable(table).gaps.filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ parts }) => parts.map((part) => partInWords(part, 'en')))).toEqual([
      ['Amount up to 100,000\u00a0EUR', 'Discount from 15% to under 25%'],
      ['Amount from 50,000\u00a0EUR to 100,000\u00a0EUR', 'Discount under 25%'],
    ]);
    expect(gaps[0]?.parts.map((part) => partInWords(part, 'de'))).toEqual([
      'Amount bis 100.000\u00a0EUR',
      'Discount ab 15\u00a0% bis unter 25\u00a0%',
    ]);
  });
});

test.each([
  [
    { low: 12, isLowIn: true, high: 24, isHighIn: false },
    'Term from 12\u00a0months to under 24\u00a0months',
    'Term ab 12\u00a0Monaten bis unter 24\u00a0Monaten',
  ],
  [
    { low: 1, isLowIn: false, high: 24, isHighIn: true },
    'Term over 1\u00a0month to 24\u00a0months',
    'Term über 1\u00a0Monat bis 24\u00a0Monate',
  ],
  [{ low: null, isLowIn: false, high: 1, isHighIn: false }, 'Term under 1\u00a0month', 'Term unter 1\u00a0Monat'],
  [{ low: 12, isLowIn: true, high: 12, isHighIn: true }, 'Term 12\u00a0months', 'Term 12\u00a0Monate'],
])('durations %j are told with their unit in the fitting number and case', (span, english, german) => {
  const part: CasePart = {
    field: { name: 'Term', kind: 'duration', currency: null, unit: 'months' },
    spans: [span],
    words: [],
    hasEmpty: false,
    hasOtherWords: false,
    example: { is: 'number', value: 12 },
    currency: null,
  };
  expect([partInWords(part, 'en'), partInWords(part, 'de')]).toEqual([english, german]);
});

test.each([
  ['Mid-market', 'a Mid-market case'],
  ['mid-market', 'a mid-market case'],
  ['Tier 1', 'a Tier 1 case'],
  ['a few', 'a case with segment “a few”'],
  ['about 20', 'a case with segment “about 20”'],
  ['000', 'a case with segment “000”'],
])('a word that reads as part of a name is one: %s', (word, told) => {
  const part: CasePart = {
    field: { name: 'Segment', kind: 'words', currency: null, unit: null },
    spans: [],
    words: [word],
    hasEmpty: false,
    hasOtherWords: false,
    example: { is: 'word', word },
    currency: null,
  };
  expect(caseInWords({ parts: [part] }, { name: 'Approvals', fields: [] }, 'en')).toBe(told);
});

test.each([
  [{ low: 50_000, isLowIn: true, high: 60_000, isHighIn: false }, 50_000],
  [{ low: 50_000, isLowIn: false, high: 100_000, isHighIn: false }, 60_000],
  [{ low: 0, isLowIn: true, high: 50_000, isHighIn: false }, 10_000],
  [{ low: 100_000, isLowIn: false, high: null, isHighIn: false }, 200_000],
  [{ low: null, isLowIn: false, high: -5, isHighIn: false }, -6],
  [{ low: 49_999.98, isLowIn: false, high: 50_000, isHighIn: false }, 49_999.99],
  [{ low: 7, isLowIn: true, high: 7, isHighIn: true }, 7],
])('the simplest number of %j is %d', (span, expected) => {
  expect(simplestNumber(span, 'money')).toBe(expected);
});

test('rates lead straight, backwards and over one currency, and no farther', () => {
  const { rates } = madePlanParts({
    fields: [],
    rows: [],
    rates: [
      ['USD', 'EUR', 0.8],
      ['EUR', 'CHF', 0.5],
      ['CHF', 'JPY', 200],
      ['GBP', 'NOK', 0],
    ],
  });
  expect(rateBetween(rates, 'USD', 'EUR')).toBe(0.8);
  expect(rateBetween(rates, 'EUR', 'USD')).toBe(1.25);
  expect(rateBetween(rates, 'USD', 'CHF')).toBe(0.4);
  expect(rateBetween(rates, 'USD', 'JPY')).toBeNull();
  expect(rateBetween(rates, 'GBP', 'NOK')).toBeNull();
  expect(rateBetween(rates, 'SEK', 'SEK')).toBe(1);
});
