import { expect, test } from 'vitest';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Day } from '../calendar/day.ts';
import { chanceInWords, onPathInWords, sureInWords } from './sure-in-words.ts';

const [FIRST, SECOND, THIRD] = ['2027-04-27', '2027-04-28', '2027-05-03'] as Day[] as [Day, Day, Day];

test.each([
  [[FIRST, SECOND, THIRD], '50% sure by 27 Apr 2027, 80% by 28 Apr 2027, 90% by 3 May 2027'],
  [[FIRST, SECOND, SECOND], '50% sure by 27 Apr 2027, 80 and 90% by 28 Apr 2027'],
  [[FIRST, FIRST, FIRST], '50, 80 and 90% sure by 27 Apr 2027'],
] as const)('the days of %s are told once each: %s', ([p50, p80, p90], expected) => {
  expect(sureInWords({ p50, p80, p90 }, 'en', (day) => dayInWords(day))).toBe(expected);
});

test('the same in German', () => {
  expect(sureInWords({ p50: FIRST, p80: SECOND, p90: SECOND }, 'de', (day) => dayInWords(day, 'de'))).toBe(
    'zu 50\u00A0% sicher bis 27. Apr. 2027, zu 80 und 90\u00A0% bis 28. Apr. 2027',
  );
});

test('what no sample or every sample says is not told as impossible or certain', () => {
  expect([0, 0.004, 0.01, 0.42, 0.994, 1].map((chance) => chanceInWords(chance, 'en'))).toEqual([
    'under 1%',
    'under 1%',
    '1%',
    '42%',
    'over 99%',
    'over 99%',
  ]);
  expect(chanceInWords(0, 'de')).toBe('unter 1\u00A0%');
});

test('on how many samples’ path work lies: none and all are counted, what is next to them is not', () => {
  expect([0, 0.004, 0.42, 0.996, 1].map((share) => onPathInWords(share, 'en'))).toEqual([
    'on the path in none of the samples',
    'on the path in under 1% of the samples',
    'on the path in 42% of the samples',
    'on the path in over 99% of the samples',
    'on the path in all samples',
  ]);
  expect([0, 0.004, 0.996, 1].map((share) => onPathInWords(share, 'de'))).toEqual([
    'in keiner der Stichproben auf dem Pfad',
    'in unter 1\u00A0% der Stichproben auf dem Pfad',
    'in über 99\u00A0% der Stichproben auf dem Pfad',
    'in allen Stichproben auf dem Pfad',
  ]);
});
