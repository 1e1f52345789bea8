import { expect, test } from 'vitest';
import { alarmsAYear, power, simulatedYears } from '../../test/bench/noise.ts';
import { ALARMS_A_YEAR, alarmThreshold, NOISE_ALARMS } from './alarm-threshold.ts';

/** Another seed than that of the table. */
const QUIET = simulatedYears(4242, 2500, 52, 0);

test('the table of noise alarms comes out again with another seed', () => {
  for (const [bits, rate] of NOISE_ALARMS.filter(([bits]) => bits <= 18)) {
    const again = alarmsAYear(QUIET, bits) / 52;
    // 2,500 years: a tenth of the rate is about two deviations, more where alarms are rare.
    expect(again / rate, `${bits} bits`).toBeGreaterThan(0.75);
    expect(again / rate, `${bits} bits`).toBeLessThan(1.3);
  }
});

test.each([
  ['weekly', 7, 52],
  ['monthly', 30, 12],
  ['quarterly', 91, 4],
])('%s: noise raises at most 0.10 alarms a year on a measure', (_name, days, readings) => {
  const years = QUIET.map((year) => year.slice(0, readings));
  expect(alarmsAYear(years, alarmThreshold(days, 1))).toBeLessThanOrEqual(ALARMS_A_YEAR);
});

test('the power that is left against a shift of 1, 1.5 and 2 deviations', () => {
  const [monthly, weekly] = [alarmThreshold(30, 1), alarmThreshold(7, 1)];
  const years = [1, 1.5, 2].map((shift) => simulatedYears(77, 500, 52, shift));
  const within = (bits: number, readings: number) => years.map((one) => power(one, bits, readings));
  for (const [found, told] of [
    [within(monthly, 12), [0.37, 0.61, 0.81]],
    [within(weekly, 52), [0.38, 0.74, 0.95]],
  ] as const)
    for (const [at, share] of found.entries()) expect(Math.abs(share - (told[at] ?? 0))).toBeLessThan(0.08);
});

test('the threshold follows rhythm, sides and allowance; a large allowance takes the whole set', () => {
  expect(alarmThreshold(7, 1)).toBeGreaterThan(alarmThreshold(30, 1));
  expect(alarmThreshold(30, 2)).toBeGreaterThan(alarmThreshold(30, 1));
  expect(alarmThreshold(null, 1)).toBe(alarmThreshold(30, 1));
  expect(alarmThreshold(1, 1)).toBeGreaterThan(alarmThreshold(7, 1));
  expect(alarmThreshold(30, 1, 10)).toBe(0);
  expect(alarmThreshold(91, 1)).toBe(0);
});
