import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { PLAIN_CALENDAR } from '../calendar/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import type { Allocation } from '../plan/resources.ts';
import { overloads } from './overload.ts';

const OPTIONS = { today: '2026-07-01' as Day, calendar: PLAIN_CALENDAR, hoursPerDay: 8 };
const JULY = { key: '2026-07', unit: 'month', start: '2026-07-01' as Day, end: '2026-07-31' as Day } as const;
const AUGUST = { key: '2026-08', unit: 'month', start: '2026-08-01' as Day, end: '2026-08-31' as Day } as const;

function given(amount: number, period: Period, index: number): Allocation {
  const person = { text: 'Ada Berg', names: ['Ada Berg'], nature: 'person' };
  const source = { table: 'Allocations', sheet: 'Allocations', index, transposed: false, fields: {} };
  const row = { source, id: null, name: `I-${index}`, person, unit: 'share' };
  return { ...row, periods: [{ period, line: 1 }], amounts: [amount] } as unknown as Allocation;
}

function worstOf(allocations: readonly Allocation[]) {
  return overloads({ people: [], availability: [], allocations } as unknown as Plan, OPTIONS)[0]?.worst;
}

test('what is given in a period adds up in the order of the rows, also where one of them was read anew', () => {
  const rows = [given(0.8, JULY, 1), given(0.125, JULY, 2), given(0.1, JULY, 3)];
  const anew = rows.map((row, at) => (at === 1 ? { ...row, periods: [{ period: { ...JULY }, line: 1 }] } : row));
  expect(worstOf(anew)?.total).toBe(worstOf(rows)?.total);
});

test('of spans that are equal but for the rounding of sums the first is told', () => {
  const july = [0.05, 0.2, 0.9].map((amount, at) => given(amount, JULY, at));
  const august = [0.9, 0.2, 0.05].map((amount, at) => given(amount, AUGUST, at));
  expect(worstOf(august)?.total).not.toBe(worstOf(july)?.total);
  expect(worstOf([...july, ...august])?.from).toBe('2026-07-01');
});
