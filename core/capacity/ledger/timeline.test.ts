import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { addDays } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { monthPeriod, weekOf } from '../../calendar/period.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import { monthsIn } from './amount.ts';
import { timelineOf } from './timeline.ts';

const START = '2026-01-01' as Day;
const months = Array.from({ length: 12 }, (_, at) => monthPeriod(2026, at + 1)).filter((month) => month !== null);
const weeks = Array.from({ length: 40 }, (_, at): Period => weekOf(addDays('2026-01-05' as Day, at * 7)));
const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: new Set(['2026-01-01', '2026-05-01', '2026-12-25'] as Day[]) };

const spans = fc
  .tuple(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => ({ from: addDays(START, from), to: addDays(START, from + length) }));
const grains = fc.constantFrom(months, weeks);

/** Person-days that amounts in FTE stand for. */
function daysOf(amounts: { first: number; fte: readonly number[] } | null, workingDays: Float64Array): number {
  return (amounts?.fte ?? []).reduce(
    (sum, fte, step) => sum + fte * (workingDays[(amounts?.first ?? 0) + step] ?? 0),
    0,
  );
}

test('work that is poured over a time is all there, whatever the periods', () => {
  fc.assert(
    fc.property(spans, grains, fc.double({ min: 0.1, max: 500, noNaN: true }), ({ from, to }, periods, days) => {
      const timeline = timelineOf(periods, calendar);
      expect(daysOf(timeline.pour(from, to, days), timeline.workingDays)).toBeCloseTo(days, 6);
    }),
  );
});

test('time that is held is the working days of the span, and never more than was said in any period', () => {
  fc.assert(
    fc.property(spans, grains, fc.double({ min: 0.1, max: 3, noNaN: true }), ({ from, to }, periods, fte) => {
      const timeline = timelineOf(periods, calendar);
      const held = timeline.hold(from, to, fte);
      const worked = workingDaysBetween(addDays(from, -1), to, calendar);
      expect(daysOf(held, timeline.workingDays)).toBeCloseTo(worked * fte, 6);
      for (const amount of held?.fte ?? []) expect(amount).toBeLessThanOrEqual(fte + 1e-9);
    }),
  );
});

test('what lies outside of all periods is nowhere', () => {
  const { hold, pour } = timelineOf(months, calendar);
  expect(hold('2025-01-01' as Day, '2025-12-31' as Day, 1)).toBeNull();
  expect(pour('2027-01-01' as Day, '2027-12-31' as Day, 1)).toBeNull();
  expect(hold('2026-03-31' as Day, '2026-03-01' as Day, 1)).toBeNull();
});

test.each([
  ['2026-01-01', '2026-01-31', 1],
  ['2026-01-01', '2026-12-31', 12],
  ['2026-02-15', '2026-02-28', 0.5],
  ['2026-01-16', '2026-02-14', 16 / 31 + 0.5],
  ['2026-02-01', '9999-12-31', (9999 - 2026) * 12 + 11],
])('from %s to %s are %d months', (from, to, expected) => {
  expect(monthsIn(from as Day, to as Day)).toBeCloseTo(expected, 6);
});
