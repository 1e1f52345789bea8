import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { PLAIN_CALENDAR } from '../calendar/working-days.ts';
import type { Period } from '../calendar/period.ts';
import { recognise } from '../recognise/recognise.ts';
import { supplyOf } from './person-supply.ts';

const { plan } = recognise(
  littleWorkbook(`
    ## People
    | Name | Team | FTE |
    | Ada  | Core | 0.5 |
    | Ben  | Core | 1   |

    ## Availability
    | Person | Feb-26 | Mar-26 |
    | Ben    | 50%    | 100%   |`),
  { corrections: [], fiscalYearStart: 1 },
);
const supply = supplyOf(plan);
const OPTIONS = { calendar: PLAIN_CALENDAR, hoursPerDay: 8 };
/** Twenty working days. */
const FEBRUARY: Period = (plan.availability[0]?.period ?? null)!;

test.each([
  ['ada', 'days', 10],
  ['ada', 'hours', 80],
  ['ben', 'days', 10],
  ['ben', 'hours', 80],
  ['ben', 'share', 0.5],
  ['nobody', 'days', null],
] as const)('the time of %s in February in %s is %s', (person, unit, amount) => {
  expect(FEBRUARY.start).toBe('2026-02-01');
  expect(supply.amount(person, FEBRUARY, unit, OPTIONS)).toBe(amount);
});

test('without a period a share is no number of days', () => {
  expect(supply.amount('ada', null, 'days', OPTIONS)).toBe(null);
});

test('who nothing is said of has all of their time', () => {
  const on = '2026-02-10' as Day;
  expect([supply.share('ben', on), supply.share('ada', on), supply.share('nobody', on)]).toEqual([0.5, 0.5, 1]);
});
