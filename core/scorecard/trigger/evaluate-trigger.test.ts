import { expect, test } from 'vitest';
import { monthPeriod } from '../../calendar/period.ts';
import type { Day } from '../../calendar/day.ts';
import { actionInPlan } from './action-in-plan.ts';
import type { Series } from './condition-series.ts';
import { evaluateTrigger } from './evaluate-trigger.ts';
import { parseTrigger } from './parse-trigger.ts';
import { EMPTY_PLAN } from '../../../test/audit/made-plan.ts';
import { measureOf } from '../../../test/scorecard/made-measure.ts';

const month = (at: number): Day => monthPeriod(2025 + Math.floor(at / 12), (at % 12) + 1)?.end ?? ('' as Day);
const monthly = (name: string, values: readonly (number | null)[], more: Partial<Series> = {}): Series => ({
  name,
  values,
  days: values.map((_, at) => month(at)),
  rhythmDays: 30,
  target: null,
  isShare: false,
  ...more,
});
function stateOf(text: string, ...series: readonly Series[]) {
  const parsed = parseTrigger(
    text,
    series.map(({ name }) => name),
  );
  if (!parsed.ok) throw new Error(`${text}: ${parsed.why}`);
  return evaluateTrigger(parsed.trigger, (name) => series.find((one) => one.name === name) ?? null);
}

test.each<[string, Series, string, readonly (readonly [string, string | null])[]]>([
  ['Churn above 4', monthly('Churn', [3, 5]), 'met', [[month(1), null]]],
  ['Churn above 4', monthly('Churn', [3, 4]), 'not-met', []],
  ['Churn at least 4', monthly('Churn', [3, 4]), 'met', [[month(1), null]]],
  ['Churn above 4 for 2 months', monthly('Churn', [3, 5]), 'begins', []],
  [
    'Churn above 4 for 2 months',
    monthly('Churn', [5, 5, 3, 5, 5]),
    'met',
    [
      [month(1), month(1)],
      [month(4), null],
    ],
  ],
  ['Churn above 4 for 2 months', monthly('Churn', [5, null, 5]), 'begins', []],
  ['Churn above 4', monthly('Churn', [5, null]), 'unknown', [[month(0), month(0)]]],
  ['Churn above 4', monthly('Churn', []), 'unknown', []],
  // Shares and points.
  ['Churn above 4%', monthly('Churn', [0.03, 0.05]), 'met', [[month(1), null]]],
  ['Churn above 4%', monthly('Churn', [3, 5], { isShare: true }), 'met', [[month(1), null]]],
  ['Churn above 4', monthly('Churn', [0.03, 0.05], { isShare: true }), 'met', [[month(1), null]]],
  // Exactly on the value, after binary fractions.
  ['Churn above 30%', monthly('Churn', [0.1 + 0.2]), 'not-met', []],
  ['Churn at most 30%', monthly('Churn', [0.1 + 0.2]), 'met', [[month(0), null]]],
  // Against its target.
  ['Churn below target', monthly('Churn', [5, 3], { target: 4 }), 'met', [[month(1), null]]],
  ['Churn above target', monthly('Churn', [5, 9], { target: { low: 4, high: 8 } }), 'met', [[month(1), null]]],
  ['Churn below target', monthly('Churn', [5, 3]), 'unknown', []],
  // Changes.
  ['Churn drops by 10%', monthly('Churn', [100, 95, 85]), 'met', [[month(2), null]]],
  ['Churn rises by 5 points', monthly('Churn', [10, 16, 16]), 'not-met', [[month(1), month(1)]]],
  ['Churn is below last year', monthly('Churn', [10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9]), 'met', [[month(12), null]]],
  ['Churn grows by more than 5%', monthly('Churn', [0, 10]), 'unknown', []],
  ['Churn outside 3 and 5', monthly('Churn', [4, 6]), 'met', [[month(1), null]]],
])('%s on %o is %s', (text, series, state, fired) => {
  const found = stateOf(text, series);
  expect(found.state).toBe(state);
  expect(found.fired.map(({ from, to }) => [from, to])).toEqual(fired);
});

test('the distance to the threshold, and how long it has held', () => {
  const { conditions } = stateOf('Churn above 4 for 3 months', monthly('Churn', [3, 5, 6]));
  expect(conditions).toMatchObject([{ state: 'begins', value: 6, bound: 4, distance: -2, held: 2, asked: 3 }]);
  expect(stateOf('Churn above 4 for 2 months', monthly('Churn', [3, 5, 6])).conditions).toMatchObject([
    { state: 'holds', held: 2 },
  ]);
  expect(stateOf('Churn below 4', monthly('Churn', [7])).conditions).toMatchObject([{ distance: 3, held: 0 }]);
});

test('two months of weekly readings are nine of them', () => {
  const days = Array.from({ length: 10 }, (_, at) => `2025-03-${String(at + 10)}` as Day);
  const weekly = monthly('Churn', [3, 5, 5, 5, 5, 5, 5, 5, 5, 5], { days, rhythmDays: 7 });
  expect(stateOf('Churn above 4 for 2 months', weekly)).toMatchObject({ state: 'met', conditions: [{ asked: 9 }] });
});

test('“and” needs both on one day, “or” one of them; an old reading speaks no more', () => {
  const churn = monthly('Churn', [3, 5, 5]);
  const nps = monthly('NPS', [40, 40, 20]);
  expect(stateOf('Churn above 4 and NPS below 30', churn, nps)).toMatchObject({
    state: 'met',
    fired: [{ from: month(2), to: null }],
  });
  expect(stateOf('Churn above 4 or NPS below 30', churn, nps)).toMatchObject({
    state: 'met',
    fired: [{ from: month(1), to: null }],
  });
  const old = monthly('NPS', [20]);
  expect(stateOf('Churn above 4 and NPS below 30', monthly('Churn', [3, 3, 3, 3, 3, 5]), old).state).toBe('unknown');
});

test('a measure that is not there is not known', () => {
  const parsed = parseTrigger('Churn above 4', ['Churn']);
  expect(parsed.ok && evaluateTrigger(parsed.trigger, () => null)).toMatchObject({ state: 'unknown', fired: [] });
});

test('an action is found in the plan by most of its words, whatever their endings', () => {
  const named = (name: string) => ({ ...measureOf({ name }), owner: null }) as never;
  const plan = { ...EMPTY_PLAN, initiatives: [named('New pricing'), named('Hiring freeze for non-essential roles')] };
  expect(actionInPlan('freeze non-essential hiring', plan)?.item.name).toBe('Hiring freeze for non-essential roles');
  expect(actionInPlan('draw on the flex pool', plan)).toBeNull();
  expect(actionInPlan('', plan)).toBeNull();
});
