import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { addDays, fromEpochDays } from './day.ts';
import type { WorkingCalendar } from './working-days.ts';
import { addWorkingDays, isWorkingDay, PLAIN_CALENDAR, workingDaysBetween } from './working-days.ts';

const days = fc.integer({ min: 15_000, max: 30_000 }).map((days) => fromEpochDays(days) ?? ('2026-01-01' as Day));
const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.array(days, { maxLength: 20 }),
  })
  .map(({ weekdays, holidays }) => ({ weekdays, holidays: new Set(holidays) }));

test.each([
  ['2026-01-02', '2026-01-05', 1],
  ['2026-01-05', '2026-01-09', 4],
  ['2026-01-05', '2026-01-12', 5],
  ['2026-01-03', '2026-01-04', 0],
  ['2026-01-09', '2026-01-05', -4],
  ['2026-01-05', '2026-01-05', 0],
])('From %s to %s are %d working days', (from, to, count) => {
  expect(workingDaysBetween(from as Day, to as Day, PLAIN_CALENDAR)).toBe(count);
});

test('Counting in weeks equals counting day by day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), calendars, (from, span, calendar) => {
      const to = addDays(from, span);
      let counted = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) counted += 1;
      expect(workingDaysBetween(from, to, calendar)).toBe(counted);
    }),
  );
});

test('Adding working days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 300 }), calendars, (day, count, calendar) => {
      const later = addWorkingDays(day, count, calendar);
      expect(isWorkingDay(later, calendar)).toBe(true);
      expect(workingDaysBetween(day, later, calendar)).toBe(count);
    }),
  );
});

test('Adding nothing gives the day itself, worked or not, and nobody working stops at once', () => {
  expect(addWorkingDays('2026-01-03' as Day, 0, PLAIN_CALENDAR)).toBe('2026-01-03');
  expect(addWorkingDays('2026-01-05' as Day, -1, PLAIN_CALENDAR)).toBe('2026-01-02');
  expect(addWorkingDays('2026-01-05' as Day, 5, { weekdays: [], holidays: new Set() })).toBe('2026-01-05');
});
