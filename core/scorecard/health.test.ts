import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { lastRead, staleDays } from './age.ts';
import type { MeasureSeries } from './health.ts';
import { healthOf } from './health.ts';
import { healthSentence } from './health-sentence.ts';
import { incrementsOf } from './increments.ts';
import { shownValue } from './shown-value.ts';
import type { HealthStatus } from './status.ts';

/** Mean 11, limits 6.164 and 15.836; see limits.test.ts. */
const TWELVE = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];
const higher = (readings: MeasureSeries['readings'], target: MeasureSeries['target']): MeasureSeries => ({
  readings,
  direction: 'higher',
  target,
});
const ids = (measure: MeasureSeries): readonly string[] => healthOf(measure).unsaid.map(({ id }) => id);

test.each<[string, MeasureSeries['direction'], MeasureSeries['target'], string | null]>([
  ['a target below the limits', 'higher', 6, 'capable'],
  ['a target above the limits', 'higher', 16, 'incapable'],
  ['a target between the limits', 'higher', 11, 'hit-and-miss'],
  ['lower: a target above the limits', 'lower', 16, 'capable'],
  ['lower: a target below the limits', 'lower', 6, 'incapable'],
  ['a range around the limits', 'in-range', { low: 6, high: 16 }, 'capable'],
  ['a range that cuts a limit', 'in-range', { low: 10, high: 20 }, 'hit-and-miss'],
  ['a range elsewhere', 'in-range', { low: 20, high: 30 }, 'incapable'],
  ['no direction', null, 11, null],
  ['no target', 'higher', null, null],
])('verdict: %s', (_title, direction, target, verdict) => {
  expect(healthOf({ readings: TWELVE, direction, target }).verdict).toBe(verdict);
});

const RUN = [14, 14, 13.5, 14, 13.5, 14, 14];
test.each<[string, MeasureSeries, HealthStatus]>([
  ['capable', higher(TWELVE, 6), 'on-track'],
  ['capable, falling out of its limits yet above the target', higher([...TWELVE, 6.1], 6), 'at-risk'],
  ['capable, fallen below the target', higher([...TWELVE, 5], 6), 'off-track'],
  [
    'capable, fallen below the target by too little for an alarm',
    { ...higher([...TWELVE, 5.9], 6), weakest: 20 },
    'off-track',
  ],
  ['hit-and-miss, hit on average and now', higher([...TWELVE, 12], 11), 'on-track'],
  ['hit-and-miss, missed now', higher(TWELVE, 11), 'at-risk'],
  ['hit-and-miss, hit now by luck', higher([...TWELVE, 13], 12), 'at-risk'],
  ['hit-and-miss, worsening and missed', higher([...TWELVE, 9, 9, 9, 9, 9, 9, 9], 11), 'off-track'],
  ['incapable', higher(TWELVE, 20), 'off-track'],
  ['incapable, but on its way', higher([10, 12, 11, 12, 13, 14, 15, 16, 17, 18], 30), 'at-risk'],
  ['incapable, met once', higher([...TWELVE, 21], 20), 'at-risk'],
  ['incapable by old limits, met for a whole run', higher([...TWELVE, 21, 22, 21, 22, 21, 22, 21], 20), 'on-track'],
  ['hit-and-miss by old limits, met for a whole run', higher([...TWELVE, ...RUN], 13), 'on-track'],
  ['lower is better, rising', { readings: [...TWELVE, ...RUN], direction: 'lower', target: 12 }, 'off-track'],
  ['few readings, met', higher([8, 12], 10), 'on-track'],
  ['few readings, met but for what adding left', { ...higher([0.25, 0.1 + 0.2], 0.3), direction: 'lower' }, 'on-track'],
  ['few readings, missed', higher([12, 8], 10), 'at-risk'],
  ['few readings, missed thrice and no nearer', higher([8, 7, 8], 10), 'off-track'],
  ['few readings, missed thrice but nearer', higher([7, 8, 9], 10), 'at-risk'],
  ['no readings', higher([null, null], 10), 'no-data'],
  ['stale readings', { ...higher(TWELVE, 6), isStale: true }, 'no-data'],
  ['no target', higher(TWELVE, null), 'no-data'],
  ['no target, but a signal the wrong way', higher([...TWELVE, 3], null), 'at-risk'],
  ['no direction', { readings: TWELVE, direction: null, target: 10 }, 'no-data'],
  [
    'constant on its target',
    higher(
      Array.from({ length: 13 }, () => 0.1),
      0.1,
    ),
    'on-track',
  ],
  ['leaving a range', { readings: [...TWELVE, 21], direction: 'in-range', target: { low: 5, high: 20 } }, 'off-track'],
  ['in a range', { readings: TWELVE, direction: 'in-range', target: { low: 5, high: 20 } }, 'on-track'],
])('status: %s', (_title, measure, status) => {
  expect(healthOf(measure).status).toBe(status);
});

test('a signal that ended is no longer held against a measure', () => {
  const health = healthOf(higher([...TWELVE, 3, 11, 12, 11], 6));
  expect(health.chart.signals).toHaveLength(1);
  expect(health.current).toEqual([]);
  expect(health.status).toBe('on-track');
});

test('a signal towards a range from outside of it is not adverse', () => {
  const entering: MeasureSeries = { readings: [...TWELVE, 21], direction: 'in-range', target: { low: 20, high: 30 } };
  expect(healthOf(entering)).toMatchObject({ adverse: [], current: [{ side: 'high' }], status: 'at-risk' });
});

test('what could not be said is told with its reason', () => {
  expect(ids(higher([], 5))).toEqual(['no-readings']);
  expect(ids({ readings: [3, 4], direction: null, target: null })).toEqual([
    'no-target',
    'no-direction',
    'few-readings',
  ]);
  expect(ids(higher([3, 4, 5, null, 4, 3, 4, null], 3))).toEqual(['trial-limits', 'gaps']);
  expect(ids(higher([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 3))).toEqual(['no-variation']);
  expect(ids({ readings: TWELVE, direction: 'in-range', target: 11 })).toEqual(['single-value-range']);
  expect(ids(higher(TWELVE, 11))).toEqual([]);
});

test('two readings in a sentence', () => {
  expect(healthSentence(healthOf(higher([37, 38], 40)), 'en')).toBe(
    'The last reading, 38, misses the target of at least 40. Noise cannot be told from signals: 2 readings, limits need 6.',
  );
});

test('a worsening measure in a sentence', () => {
  expect(healthSentence(healthOf(higher([...TWELVE, 5], 6)), 'en')).toBe(
    'As it runs now (6.164 to 15.84) it meets the target of at least 6 every time. Going the wrong way: Reading 13 (5) is below the lower limit of 6.164.',
  );
});

test('increments span gaps evenly and start anew where a count falls to less than half', () => {
  expect(incrementsOf([5, 9, null, 15, 14, 3, 6])).toEqual({ added: [5, 4, null, 3, -1, 3, 3], start: 5 });
});

const cumulative = (readings: MeasureSeries['readings'], target: number): MeasureSeries => ({
  ...higher(readings, target),
  isCumulative: true,
});

test.each<[string, MeasureSeries, number, HealthStatus]>([
  ['half way, half the target', cumulative([10, 20, 30, null, null, null], 60), 60, 'on-track'],
  ['half way, a third of the target', cumulative([10, 20, 30, null, null, null], 90), 60, 'at-risk'],
  ['over, reached', cumulative([10, 30, 60], 60), 60, 'on-track'],
  ['over, missed', cumulative([10, 30, 50], 60), 50, 'off-track'],
  [
    'seven of twelve, far behind',
    cumulative([10, 21, 30, 41, 50, 60, 70, null, null, null, null, null], 500),
    120,
    'off-track',
  ],
  [
    'spending below its budget',
    { ...cumulative([10, 21, 30, 41, 50, 60, 70, null], 500), direction: 'lower' },
    80,
    'on-track',
  ],
  ['second count after a first', cumulative([30, 60, 90, 12, 22, null], 30), 33, 'on-track'],
])('cumulative: %s', (_title, measure, expected, status) => {
  const health = healthOf(measure);
  expect(health.ending?.expected).toBeCloseTo(expected, 9);
  expect(health.status).toBe(status);
});

test('a straight line says that it is one', () => {
  expect(ids(cumulative([10, 21, 30, 41, 50, 60, 70, null], 60))).toContain('straight-line');
  expect(ids(cumulative([10, 30, 60], 60))).not.toContain('straight-line');
});

const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 9 }), { maxLength: 40 });

test('a mirrored measure has the same health', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -50, max: 50 }), (readings, target) => {
      const one = healthOf(higher(readings, target));
      const mirrored = readings.map((value) => (value === null ? null : -value));
      const other = healthOf({ readings: mirrored, direction: 'lower', target: -target });
      expect([other.status, other.verdict, other.adverse.length]).toEqual([
        one.status,
        one.verdict,
        one.adverse.length,
      ]);
    }),
  );
});

test.each([
  [0.004_217, '0.004217'],
  [15.836_36, '15.84'],
  [1234.5, '1235'],
  [12_345.678, '12,346'],
  [-1_234_567, '-1,234,567'],
  [-0, '0'],
  [NaN, 'no number'],
])('%d in a sentence', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});

const day = (text: string): Day => text as Day;
const SOURCE = { table: 't', sheet: 's', index: 1, transposed: false, fields: {} };

test('the age of a measure is that of its last reading with a value', () => {
  const measure = (readings: readonly [string, number | null][], updatedOn: string | null) =>
    lastRead({
      readings: readings.map(([on, value]) => ({ source: SOURCE, on: day(on), period: null, value })),
      updatedOn: updatedOn === null ? null : day(updatedOn),
    } as unknown as Parameters<typeof lastRead>[0]);
  const last = measure(
    [
      ['2026-01-31', 4],
      ['2026-02-28', null],
    ],
    '2026-03-01',
  );
  expect(last).toMatchObject({ on: '2026-01-31', reading: { value: 4 } });
  expect(measure([], '2026-03-01')).toEqual({ on: '2026-03-01', reading: null });
  expect(measure([['2026-01-31', null]], '2026-03-01')).toBeNull();
  expect(staleDays(last, 30, day('2026-04-01'))).toBeNull();
  expect(staleDays(last, 30, day('2026-04-02'))).toBe(61);
  expect(staleDays(last, null, day('2027-04-02'))).toBeNull();
  expect(staleDays(null, 30, day('2027-04-02'))).toBeNull();
});

test('the limits of an end widen with the root of the periods left and never fall below what is counted', () => {
  // Increments 10 12 11 13 9 11: mean 11, distances 2 1 2 4 2, mean 2.2; 4 periods left: ± 2.66 × 2.2 × 2 = 11.704.
  const ending = healthOf(cumulative([10, 22, 33, 46, 55, 66, null, null, null, null], 100)).ending;
  expect(ending?.expected).toBeCloseTo(110, 9);
  expect(ending?.limits?.lower).toBeCloseTo(98.296, 9);
  expect(ending?.limits?.upper).toBeCloseTo(121.704, 9);
  // Increments 10 0 10 0 10 0: mean distance 10; one period left: 35 − 26.6 would undo what is counted.
  expect(healthOf(cumulative([10, 10, 20, 20, 30, 30, null], 40)).ending?.limits?.lower).toBe(30);
});

test('what is on track because it got better is not said to miss its target as it runs now', () => {
  const better = healthOf(higher([...TWELVE, 15, 16, 17, 18, 19, 20, 21, 22, 23], 17));
  expect(better).toMatchObject({ status: 'on-track', verdict: 'incapable', hasImproved: true });
  expect(healthSentence(better, 'en')).toBe(
    'It ran at 6.164 to 15.84 and has got better: it meets the target of at least 17 now.',
  );
  expect(healthOf(higher(TWELVE, 9)).hasImproved).toBe(false);
});
