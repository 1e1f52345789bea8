import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { fromEpochDays } from '../../calendar/day.ts';
import { readDay } from './day.ts';

test.each([
  ['2026-08-14', '2026-08-14'],
  ['2026/8/14', '2026-08-14'],
  ['2026.08.14', '2026-08-14'],
  ['20260814', '2026-08-14'],
  ['2026-08-14T10:00:00Z', '2026-08-14'],
  ['2026-08-14 00:00:00', '2026-08-14'],
  ['31.12.2026', '2026-12-31'],
  ['31.12.26', '2026-12-31'],
  ['31/12/2026', '2026-12-31'],
  ['12/31/26', '2026-12-31'],
  ['12-31-2026', '2026-12-31'],
  ['14 Aug 2026', '2026-08-14'],
  ['14-Aug-26', '2026-08-14'],
  ['14Aug2026', '2026-08-14'],
  ['Aug 14, 2026', '2026-08-14'],
  ['August 14th, 2026', '2026-08-14'],
  ['14th of August 2026', '2026-08-14'],
  ['Fri, 14 Aug 2026', '2026-08-14'],
  ['Friday 14 August 2026 10:30', '2026-08-14'],
  ['Mo 14.08.2026', '2026-08-14'],
  ['14. August 2026', '2026-08-14'],
  ['3. März 2026', '2026-03-03'],
  ['14 août 2026', '2026-08-14'],
  ['1er février 2026', '2026-02-01'],
  ['14 de agosto de 2026', '2026-08-14'],
  ['14 agosto 2026', '2026-08-14'],
  ['14 sierpnia 2026', '2026-08-14'],
  ['14 августа 2026 г.', '2026-08-14'],
  ['2026年8月14日', '2026-08-14'],
  [' 14 Aug 2026 ', '2026-08-14'],
])('%s is %s', (text, day) => {
  expect(readDay(text)?.day).toBe(day);
});

test.each([
  'Q3 2026',
  'Aug-26',
  'Aug 2026',
  '14 Aug',
  'TBD',
  '',
  '31.02.2026',
  '13/13/2026',
  '1.2.3',
  '1.2.10',
  '2026',
  '45000',
  '12:30',
  '0/0/2026',
  '14 Foo 2026',
  'v2.10.2026x',
  '9'.repeat(80),
])('%s is no day', (text) => {
  expect(readDay(text)).toBeNull();
});

test.each([
  ['3/4/2026', undefined, '2026-04-03', true],
  ['3/4/2026', 'dmy', '2026-04-03', false],
  ['3/4/2026', 'mdy', '2026-03-04', false],
  ['4/4/2026', undefined, '2026-04-04', false],
  ['3.4.2026', undefined, '2026-04-03', false],
  ['3.4.2026', 'mdy', '2026-03-04', false],
  ['31/12/2026', 'mdy', '2026-12-31', false],
] as const)('%s in a column of order %s is %s, ambiguous: %s', (text, order, day, ambiguous) => {
  expect(readDay(text, order)).toMatchObject({ day, ambiguous });
});

test('Every day is read back from its spellings', () => {
  const days = fc.integer({ min: -25_000, max: 100_000 }).map((days) => fromEpochDays(days) ?? ('' as Day));
  fc.assert(
    fc.property(days, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      expect(readDay(day)?.day).toBe(day);
      expect(readDay(`${date}.${month}.${year}`)?.day).toBe(day);
      expect(readDay(`${Number(month)}/${Number(date)}/${year}`, 'mdy')?.day).toBe(day);
      expect(readDay(`${Number(date)}/${Number(month)}/${year}`, 'dmy')?.day).toBe(day);
    }),
  );
});
