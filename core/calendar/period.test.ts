import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromEpochDays, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import type { Period } from './period.ts';
import {
  fiscalPeriod,
  halfPeriod,
  monthOf,
  monthPeriod,
  periodsOverlap,
  quarterPeriod,
  weekOf,
  weekPeriod,
  yearPeriod,
} from './period.ts';

test.each<[string, Period | null, string, string]>([
  ['2026-02', monthPeriod(2026, 2), '2026-02-01', '2026-02-28'],
  ['2028-02', monthPeriod(2028, 2), '2028-02-01', '2028-02-29'],
  ['2026-12', monthPeriod(2026, 12), '2026-12-01', '2026-12-31'],
  ['2026-Q4', quarterPeriod(2026, 4), '2026-10-01', '2026-12-31'],
  ['2026-H2', halfPeriod(2026, 2), '2026-07-01', '2026-12-31'],
  ['2026', yearPeriod(2026), '2026-01-01', '2026-12-31'],
  ['2026-W01', weekPeriod(2026, 1), '2025-12-29', '2026-01-04'],
  ['2026-W53', weekPeriod(2026, 53), '2026-12-28', '2027-01-03'],
  ['FY2027-Q1', fiscalPeriod(2027, 7, { quarter: 1 }), '2026-07-01', '2026-09-30'],
  ['FY2027-H2', fiscalPeriod(2027, 7, { half: 2 }), '2027-01-01', '2027-06-30'],
  ['FY2027', fiscalPeriod(2027, 7, {}), '2026-07-01', '2027-06-30'],
  ['2027-Q1', fiscalPeriod(2027, 1, { quarter: 1 }), '2027-01-01', '2027-03-31'],
])('%s lasts as long as the calendar says', (key, period, start, end) => {
  expect(period).toMatchObject({ key, start, end });
});

test('What the calendar does not have is no period', () => {
  for (const period of [
    monthPeriod(2026, 13),
    monthPeriod(2026, 0),
    quarterPeriod(2026, 5),
    halfPeriod(2026, 3),
    weekPeriod(2025, 53),
    weekPeriod(2026, 0),
    fiscalPeriod(2026, 4, { quarter: 5 }),
  ])
    expect(period).toBeNull();
});

test('Every day lies in its week and its month; weeks begin on Monday and are found again by their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      const day = fromEpochDays(number) ?? ('2026-01-01' as Day);
      const week = weekOf(day);
      expect(week.start <= day && day <= week.end).toBe(true);
      expect(weekdayOf(week.start)).toBe(1);
      expect(weekPeriod(Number(week.key.slice(0, 4)), Number(week.key.slice(6)))).toEqual(week);
      const month = monthOf(day);
      expect(month.start <= day && day <= month.end).toBe(true);
      expect(monthOf(addDays(month.end, 1)).start).toBe(addDays(month.end, 1));
    }),
  );
});

test('The four quarters of a fiscal year fill it without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, start) => {
      const quarters = [1, 2, 3, 4].map((quarter) => fiscalPeriod(year, start, { quarter }));
      const whole = fiscalPeriod(year, start, {});
      expect(quarters[0]?.start).toBe(whole?.start);
      expect(quarters[3]?.end).toBe(whole?.end);
      for (const at of [0, 1, 2])
        expect(addDays(quarters[at]?.end ?? ('2026-01-01' as Day), 1)).toBe(quarters[at + 1]?.start);
    }),
  );
});

test('Periods overlap where they share a day', () => {
  const january = { start: '2026-01-01' as Day, end: '2026-01-31' as Day };
  expect(periodsOverlap(january, { start: '2026-01-31' as Day, end: '2026-02-02' as Day })).toBe(true);
  expect(periodsOverlap(january, { start: '2026-02-01' as Day, end: '2026-02-02' as Day })).toBe(false);
});
