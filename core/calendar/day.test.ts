import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { addDays, dayOf, daysBetween, fromEpochDays, parseIsoDay, toEpochDays, weekdayOf } from './day.ts';

const MS_PER_DAY = 86_400_000;
/** 0000-01-01 and 9999-12-31. */
const FIRST = -719_528;
const LAST = 2_932_896;

test('days and their numbers are those of the platform’s own calendar', () => {
  assert(
    property(integer({ min: FIRST, max: LAST }), (days) => {
      const day = new Date(days * MS_PER_DAY).toISOString().slice(-24, -14);
      expect(fromEpochDays(days)).toBe(day);
      expect(toEpochDays(day as Day)).toBe(days);
      expect(weekdayOf(day as Day) % 7).toBe(new Date(days * MS_PER_DAY).getUTCDay());
    }),
  );
  expect([fromEpochDays(FIRST - 1), fromEpochDays(LAST + 1), fromEpochDays(Number.NaN)]).toEqual([null, null, null]);
});

test.each<[number, number, number, string | null]>([
  [2024, 2, 29, '2024-02-29'],
  [2026, 2, 29, null],
  [1900, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [2026, 4, 31, null],
  [2026, 13, 1, null],
  [2026, 0, 1, null],
  [2026, 1, 0, null],
  [2026, 1.5, 1, null],
  [10_000, 1, 1, null],
  [7, 1, 2, '0007-01-02'],
])('the day %i-%i-%i is %s', (year, month, dayOfMonth, day) => {
  expect(dayOf(year, month, dayOfMonth)).toBe(day);
});

test('adding days and counting them agree, and the calendar ends at its ends', () => {
  assert(
    property(integer({ min: -500_000, max: 500_000 }), constantFrom('2026-03-01', '2024-02-29'), (count, day) => {
      expect(daysBetween(day as Day, addDays(day as Day, count))).toBe(count);
    }),
  );
  expect(addDays('9999-12-30' as Day, 5)).toBe('9999-12-31');
  expect(parseIsoDay('2026-02-30')).toBeNull();
});
