import { seededRandom } from '../../core/sample/random.ts';
import { alarmThreshold, NOISE_ALARMS } from '../../core/scorecard/alarm-threshold.ts';
import { findSignals } from '../../core/scorecard/find-signals.ts';
import { LOCK_AT, xmrLimits } from '../../core/scorecard/limits.ts';

/** A year of one measure with locked limits: for each reading the strongest adverse signal that lasts to it, in bits. */
type Year = readonly number[];

/**
 * Simulated years after a locked baseline: independent normal readings whose mean moves by `shift` deviations the bad way
 * when the baseline ends.
 */
export function simulatedYears(seed: number, years: number, readings: number, shift: number): readonly Year[] {
  const random = seededRandom(seed);
  return Array.from({ length: years }, () => {
    const values = Array.from({ length: LOCK_AT + readings }, (_, at) => random.normal() - (at >= LOCK_AT ? shift : 0));
    const limits = xmrLimits(values);
    if (limits === null) throw new Error('A baseline gives limits.');
    return Array.from({ length: readings }, (_, at) => {
      const newest = LOCK_AT + at;
      const signals = findSignals(values.slice(0, newest + 1), limits);
      return signals.reduce(
        (most, { to, side, strength }) => (to === newest && side === 'low' ? Math.max(most, strength) : most),
        0,
      );
    });
  });
}

/** Alarms a year: an alarm begins where a signal of so many bits does, and lasts until none does. */
export function alarmsAYear(years: readonly Year[], bits: number): number {
  const alarms = years.map(
    (year) => year.filter((most, at) => isAlarm(most, bits) && !isAlarm(year[at - 1] ?? 0, bits)).length,
  );
  return alarms.reduce((sum, count) => sum + count, 0) / years.length;
}

/** Share of years with an alarm within the first `readings` of them. */
export function power(years: readonly Year[], bits: number, readings: number): number {
  return years.filter((year) => year.slice(0, readings).some((most) => isAlarm(most, bits))).length / years.length;
}

function isAlarm(most: number, bits: number): boolean {
  return most > 0 && most >= bits;
}

const SHIFTS = [1, 1.5, 2];
const RHYTHMS: readonly (readonly [string, number, number])[] = [
  ['weekly', 7, 52],
  ['monthly', 30, 12],
  ['quarterly', 91, 4],
];

/** Prints false alarms and power of the default set and of the whole one: `npm run noise -- [seed] [years]`. */
export default function noise([seed = '7', years = '20000']: readonly string[] = []): void {
  const quiet = simulatedYears(Number(seed), Number(years), 52, 0);
  for (const [bits] of NOISE_ALARMS) console.log(`[${bits}, ${(alarmsAYear(quiet, bits) / 52).toPrecision(3)}],`);
  const shifted = SHIFTS.map((shift) => simulatedYears(Number(seed) + 1, Number(years) / 4, 52, shift));
  for (const [name, days, readings] of RHYTHMS)
    for (const [set, bits] of [
      ['default', alarmThreshold(days, 1)],
      ['whole', 0],
    ] as const) {
      const cut = quiet.map((year) => year.slice(0, readings));
      const powers = shifted.map((one) => power(one, bits, readings).toFixed(2)).join(' / ');
      console.log(
        `${name}, ${set}: from ${bits.toFixed(1)} bits, ${alarmsAYear(cut, bits).toFixed(3)} false alarms a year, power ${powers}`,
      );
    }
}
