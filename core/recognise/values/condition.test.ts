import { expect, test } from 'vitest';
import { dayOf, toEpochDays } from '../../calendar/day.ts';
import type { WrittenEnd } from './condition-spans.ts';
import { readSpans } from './condition-spans.ts';
import type { ConditionHints } from './condition-values.ts';
import { isZeroWord, readAnswer, readWords } from './condition-words.ts';

/** `[10%..~20%)`: brackets say whether an end is in, `~` that no comparison says so. */
function drawn(text: string, hints: ConditionHints = {}, isLenient = false): string | null {
  const spans = readSpans(text, hints, isLenient);
  if (spans === null) return null;
  return spans
    .map(
      ({ low, high }) =>
        `${open(low)}${low === null ? '' : amountOf(low)}..${high === null ? '' : amountOf(high)}${close(high)}`,
    )
    .join(' | ');
}

const open = (end: WrittenEnd | null): string =>
  end === null ? '' : `${end.isFirm ? '' : '~'}${end.isIn ? '[' : '('}`;
const close = (end: WrittenEnd | null): string =>
  end === null ? '' : `${end.isIn ? ']' : ')'}${end.isFirm ? '' : '~'}`;

function amountOf({ at }: WrittenEnd): string {
  const day = at.dayAfter === null ? '' : `d${at.dayAfter - at.amount}`;
  return `${at.amount * at.scale}${at.percent ? '%' : ''}${at.currency ?? ''}${at.unit ?? ''}${day}`;
}

test.each([
  ['< 50,000', '..50000)'],
  ['<=50k', '..50000]'],
  ['≤ 10', '..10]'],
  ['=< 10', '..10]'],
  ['> = 5', '[5..'],
  ['> 5 %', '(5%..'],
  ['at least 3', '[3..'],
  ['minimum 3', '[3..'],
  ['up to 10k', '..10000]'],
  ['up to and including 10', '..10]'],
  ['below 20', '..20)'],
  ['less than 20%', '..20%)'],
  ['over 1m', '(1000000..'],
  ['in excess of $1,000', '(1000USD..'],
  ['exceeding 10 %', '(10%..'],
  ['no more than 10', '..10]'],
  ['greater than or equal to 50,000 USD', '[50000USD..'],
  ['50k and above', '[50000..'],
  ['10+', '[10..'],
  ['$1M+', '[1000000USD..'],
  ['20% max', '..20%]'],
  ['max. 20%', '..20%]'],
  ['12 months or less', '..12months]'],
  ['≥ 1m EUR', '[1000000EUR..'],
  ['15–25 %', '~[15%..25%]~'],
  ['15 - 25%', '~[15%..25%]~'],
  ['15 to 25%', '~[15%..25%]~'],
  ['15%-25%', '~[15%..25%]~'],
  ['between 5 and 10', '~[5..10]~'],
  ['between $50,000 and $100,000', '~[50000USD..100000USD]~'],
  ['€50k – €1m', '~[50000EUR..1000000EUR]~'],
  ['50–100k', '~[50000..100000]~'],
  ['0–1m', '~[0..1000000]~'],
  ['from 50 up to 100', '~[50..100]~'],
  ['10 to under 20', '~[10..20)'],
  ['10-<20', '~[10..20)'],
  ['>10-20', '(10..20]~'],
  ['50 (excl.) - 70', '(50..70]~'],
  ['> 10 and < 20', '(10..20)'],
  ['>10, <20', '(10..20)'],
  ['more than 10% but less than 20%', '(10%..20%)'],
  ['> 3y, ≤ 5y', '(3years..5years]'],
  ['< 10 or > 20', '..10) | (20..'],
  ['5, 10 or 15%', '[5%..5%] | [10%..10%] | [15%..15%]'],
  ['12/24/36 months', '[12months..12months] | [24months..24months] | [36months..36months]'],
  ['not 12', '..12) | (12..'],
  ['≠ 12', '..12) | (12..'],
  ['= 12', '[12..12]'],
  ['-5–10 %', '~[-5%..10%]~'],
  ['> 24 months', '(24months..'],
  ['12–36 mo', '~[12months..36months]~'],
  ['24h', '[24hours..24hours]'],
  ['50 bps', '[0.5%..0.5%]'],
  ['< 1.5 lakh', '..150000)'],
  ['TEUR 50', '[50000EUR..50000EUR]'],
  ['10 T€ – 20 T€', '~[10000EUR..20000EUR]~'],
])('stretches, English and signs: %s', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test.each<[string, string, ConditionHints?]>([
  ['mehr als 5', '(5..'],
  ['bis 20', '..20]'],
  ['ab 30', '[30..'],
  ['über 50.000 €', '(50000EUR..', { decimal: ',' }],
  ['10 bis unter 20', '~[10..20)'],
  ['10.000 bis unter 50.000 EUR', '~[10000EUR..50000EUR)', { decimal: ',' }],
  ['50.000 – 100.000 €', '~[50000EUR..100000EUR]~', { decimal: ',' }],
  ['zwischen 5 und 10 %', '~[5%..10%]~'],
  ['5 Mio. € oder mehr', '[5000000EUR..'],
  ['mindestens 12 Monate', '[12months..'],
  ['höchstens 2,5 %', '..2.5%]', { decimal: ',' }],
  ['moins de 10 000 €', '..10000EUR)'],
  ["jusqu'à 50 000 €", '..50000EUR]'],
  ['jusqu’à 10 %', '..10%]'],
  ['de 10 à 20 %', '~[10%..20%]~'],
  ['entre 10 et 20 %', '~[10%..20%]~'],
  ['plus de 50 000', '(50000..'],
  ['menos de 10 %', '..10%)'],
  ['más de 5', '(5..'],
  ['hasta 20 %', '..20%]'],
  ['entre 10 y 20', '~[10..20]~'],
  ['a partir de 30', '[30..'],
  ['fino a 10', '..10]'],
  ['da 10 a 20', '~[10..20]~'],
  ['oltre 20', '(20..'],
  ['até 10 %', '..10%]'],
  ['acima de 10 %', '(10%..'],
  ['meer dan 5', '(5..'],
  ['tot 10', '..10]'],
])('stretches in other languages: %s', (text, expected, hints = {}) => {
  expect(drawn(text, hints)).toBe(expected);
});

const day = (year: number, month: number, date: number): number => toEpochDays(dayOf(year, month, date)!);

test.each<[string, string, ConditionHints?]>([
  ['before 1 Jan 2027', `..${day(2027, 1, 1)}d1)`],
  ['after 31.12.2026', `(${day(2026, 12, 31)}d1..`],
  ['from 2026-07-01 to 2026-12-31', `~[${day(2026, 7, 1)}d1..${day(2026, 12, 31)}d1]~`],
  ['1.1.2027–31.3.2027', `~[${day(2027, 1, 1)}d1..${day(2027, 3, 31)}d1]~`],
  ['Q3 FY27', `[${day(2026, 10, 1)}d92..${day(2026, 10, 1)}d92]`, { fiscalYearStart: 4 }],
  ['ab 1. Juli 2026', `[${day(2026, 7, 1)}d1..`],
  ['until Mar 2027', `..${day(2027, 3, 1)}d31]`],
  ['2027', `[${day(2027, 1, 1)}d365..${day(2027, 1, 1)}d365]`, { wants: 'day' }],
  ['3/4/2026', `[${day(2026, 3, 4)}d1..${day(2026, 3, 4)}d1]`, { order: 'mdy' }],
])('days and spans of time: %s', (text, expected, hints = {}) => {
  expect(drawn(text, hints)).toBe(expected);
});

test('hints: m are months among times, words of the header say nothing new', () => {
  expect(drawn('12 m')).toBe('[12000000..12000000]');
  expect(drawn('12 m', { wants: 'time' })).toBe('[12months..12months]');
  expect(drawn('Net 30', { wants: 'time' })).toBe('[30..30]');
  expect(drawn('10k < ACV <= 50k')).toBe(null);
  expect(drawn('10k < ACV <= 50k', { header: new Set(['acv']) })).toBe('(10000..50000]');
});

test.each([
  'Mid-market',
  'Tier 1',
  'about 20',
  '20ish',
  '500–1m',
  'see policy',
  '> ',
  '< or >',
  'between 5',
  '5 10',
  '',
  '10–20–30',
  '1 Jan 2027 – 50k',
])('no stretch, and nothing is made up: “%s”', (text) => {
  expect(readSpans(text, {})).toBe(null);
});

test('what is not known is passed over for the nearest readable form only', () => {
  expect(drawn('15 - 25 percent-ish', {}, true)).toBe('~[15%..25%]~');
  expect(drawn('roughly < 50k', {}, true)).toBe('..50000)');
  expect(drawn('see policy', {}, true)).toBe(null);
});

test.each([
  '<'.repeat(10_000),
  '1'.repeat(10_000),
  '1 '.repeat(5_000),
  '1-'.repeat(59),
  `${'9'.repeat(60)} – ${'9'.repeat(50)}`,
  'a'.repeat(119),
  '('.repeat(119),
  'and or to '.repeat(11),
  '1,'.repeat(59),
  'Jan '.repeat(29),
  '\u202e< 5',
])('hostile cells end in nothing, and at once: %.20s', (text) => {
  expect(readSpans(text, { wants: 'day' })).toBe(null);
  expect(() => readSpans(text, {}, true)).not.toThrow();
  expect(() => readWords(text, () => true)).not.toThrow();
});

test.each([
  ['', 'any'],
  ['any', 'any'],
  ['All', 'any'],
  ['*', 'any'],
  ['-', 'any'],
  ['–', 'any'],
  ['n/a', 'any'],
  ['any amount', 'any'],
  ['any customer type', 'any'],
  ['all regions', 'any'],
  ['no limit', 'any'],
  ['unbegrenzt', 'any'],
  ['beliebig', 'any'],
  ['alle', 'any'],
  ['tous', 'any'],
  ['cualquiera', 'any'],
  ['otherwise', 'any'],
  ['empty', 'empty'],
  ['none given', 'empty'],
  ['not set', 'empty'],
  ['ohne Angabe', 'empty'],
  ['filled', 'filled'],
  ['not empty', 'filled'],
  ['Other', 'others'],
  ['All others', 'others'],
  ['Rest of world', 'others'],
  ['Sonstige', 'others'],
  ['autres pays', 'others'],
  ['TBD', 'open'],
  ['???', 'open'],
])('words that ask for no word: “%s” is %s', (text, expected) => {
  expect(readWords(text, () => false)).toEqual({ is: expected });
});

test.each<[string, readonly string[], boolean]>([
  ['SMB', ['SMB'], false],
  ['Mid-market, SMB', ['Mid-market', 'SMB'], false],
  ['Mid-market or SMB', ['Mid-market', 'SMB'], false],
  ['SMB; smb', ['smb'], false],
  ['DACH oder Benelux', ['DACH', 'Benelux'], false],
  ['not EMEA', ['EMEA'], true],
  ['≠ EMEA', ['EMEA'], true],
  ['all except Japan', ['Japan'], true],
  ['All regions except EMEA, APAC', ['EMEA', 'APAC'], true],
  ['alle außer Österreich', ['Österreich'], true],
  ['tous sauf France', ['France'], true],
  ['todos excepto México', ['México'], true],
  ['tranne Italia', ['Italia'], true],
  ['North America', ['North America'], false],
  ['Notebooks', ['Notebooks'], false],
  ['Not for profit', ['Not for profit'], false],
  ['Hardware/Software', ['Hardware/Software'], false],
  ['about 50,000', ['about 50,000'], false],
  ['A1,B2', ['A1', 'B2'], false],
  ['12,24,36', ['12', '24', '36'], false],
  ['Research and Development', ['Research and Development'], false],
])('lists of words: %s', (text, parts, not) => {
  expect(readWords(text, () => false)).toEqual({ is: 'list', parts, not });
});

test('“and”, & and / part words that stand alone elsewhere', () => {
  expect(readWords('EMEA & APAC, LATAM', (whole) => whole === 'EMEA & APAC')).toMatchObject({
    parts: ['EMEA', 'APAC', 'LATAM'],
  });
});

test('nothing of something is 0, an answer is yes or no', () => {
  expect(['none', 'no discount', 'kein Rabatt', 'sans remise', 'North', 'no limit'].map(isZeroWord)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['Yes', '✓', 'ja', 'oui', 'No', 'nein', 'maybe'].map(readAnswer)).toEqual([
    'yes',
    'yes',
    'yes',
    'yes',
    'no',
    'no',
    null,
  ]);
});
