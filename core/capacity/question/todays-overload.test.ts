import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letBe, overloadsToday } from './todays-overload.ts';

const [CAPACITIES, PERIODS] = [4, 3];
const amount = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10);
const suppliers = fc.array(
  fc.record({
    name: fc.constant('somebody'),
    serves: fc.subarray([...Array(CAPACITIES).keys()], { minLength: 1 }),
    amount: fc.array(amount, { minLength: PERIODS, maxLength: PERIODS }),
  }),
  { maxLength: 5 },
);
const pieces = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: PERIODS - 1 }),
    isNew: fc.constant(false),
    demand: fc.array(
      fc.record({
        capacity: fc.integer({ min: 0, max: CAPACITIES - 1 }),
        offset: fc.integer({ min: 0, max: 1 }),
        amount,
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 6 },
);
const size = { capacities: CAPACITIES, periods: PERIODS };

test('with what is missing today let be, the plan of today fits, and not a bit more than that is added', () => {
  fc.assert(
    fc.property(suppliers, pieces, (there, plan) => {
      const overloads = overloadsToday(plan, there, size);
      const added = letBe(overloads, PERIODS);
      expect(overloadsToday(plan, [...there, ...added], size)).toEqual([]);
      const missing = overloads.reduce((sum, { shortage }) => sum + shortage.missing, 0);
      const given = added.flatMap((supplier) => supplier.amount).reduce((sum, one) => sum + one, 0);
      expect(given).toBeCloseTo(missing, 9);
    }),
  );
});

test('what is new is no part of today', () => {
  const piece = { start: 0, isNew: true, demand: [{ capacity: 0, offset: 0, amount: 5 }] };
  expect(overloadsToday([piece], [], size)).toEqual([]);
  expect(overloadsToday([{ ...piece, isNew: false }], [], size)).toHaveLength(1);
});
