import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { addDays, parseIsoDay } from './day.ts';
import { isWorkingDay, PLAIN_CALENDAR, workingDaysBetween } from './working-days.ts';
import { workingTime } from './working-time.ts';

const day = (text: string): Day => parseIsoDay(text)!;
const FROM = day('2025-12-01');

test('a week of work begins on its Monday and is over with its Friday, whatever lies on the weekend', () => {
  const { startOf, finishOf, startDay, finishDay } = workingTime(PLAIN_CALENDAR);
  expect(finishOf(day('2026-03-06')) - startOf(day('2026-03-02'))).toBe(5);
  expect(startOf(day('2026-03-07'))).toBe(startOf(day('2026-03-09')));
  expect(finishOf(day('2026-03-08'))).toBe(finishOf(day('2026-03-06')));
  expect(startDay(startOf(day('2026-03-07')))).toBe('2026-03-09');
  expect(finishDay(finishOf(day('2026-03-08')))).toBe('2026-03-06');
  expect(finishDay(startOf(day('2026-03-02')) + 0.5)).toBe('2026-03-02');
});

test('a calendar without working weekdays counts every day', () => {
  const { startOf } = workingTime({ weekdays: [], holidays: new Set() });
  expect(startOf(day('2026-03-09')) - startOf(day('2026-03-02'))).toBe(7);
});

test('counts as the calendar does, and every working day comes back from its instants', () => {
  const offset = integer({ min: 0, max: 120 });
  assert(
    property(
      uniqueArray(integer({ min: 1, max: 7 }), { minLength: 1 }),
      array(offset, { maxLength: 30 }),
      offset,
      offset,
      (weekdays, off, one, other) => {
        const calendar = { weekdays, holidays: new Set(off.map((count) => addDays(FROM, count))) };
        const { startOf, finishOf, startDay, finishDay } = workingTime(calendar);
        const [from, to] = [addDays(FROM, one), addDays(FROM, other)];
        expect(finishOf(to) - finishOf(from)).toBe(workingDaysBetween(from, to, calendar) + 0);
        expect(finishOf(from) - startOf(from)).toBe(isWorkingDay(from, calendar) ? 1 : 0);
        if (!isWorkingDay(from, calendar)) return;
        expect(startDay(startOf(from))).toBe(from);
        expect(finishDay(finishOf(from))).toBe(from);
      },
    ),
  );
});
