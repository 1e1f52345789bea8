/**
 * How often noise alone raises an adverse alarm of at least so many bits, per reading and for one bad side, once limits are
 * locked at 12 readings. From the simulation of `npm run noise`, which a test runs again with another seed.
 */
export const NOISE_ALARMS: readonly (readonly [bits: number, rate: number])[] = [
  [7, 0.0198],
  [8, 0.0176],
  [9, 0.0164],
  [10, 0.0138],
  [11, 0.0107],
  [12, 0.00853],
  [13, 0.00677],
  [14, 0.00553],
  [15, 0.00455],
  [16, 0.00377],
  [17, 0.00316],
  [18, 0.00264],
  [20, 0.00193],
  [22, 0.00144],
  [25, 0.00099],
  [30, 0.000571],
  [40, 0.000245],
];

/** Noise may raise so many alarms a year on one measure. */
export const ALARMS_A_YEAR = 0.1;
/** Simulated rates stray: so much of the allowance is used, and no seed comes out above it. */
const USED = 0.85;
const DAYS_A_YEAR = 365.25;
/** Readings of an unknown rhythm are taken for monthly ones. */
const MONTH = 30;

/**
 * The weakest signal, in bits, that counts as an alarm for a measure read every `rhythmDays` days, so that noise raises at
 * most `alarms` a year. Where both sides are bad each has half of it.
 */
export function alarmThreshold(rhythmDays: number | null | undefined, sides: 1 | 2, alarms = ALARMS_A_YEAR): number {
  const readings = DAYS_A_YEAR / (typeof rhythmDays === 'number' && rhythmDays > 0 ? rhythmDays : MONTH);
  const rate = (USED * alarms) / readings / sides;
  const above = NOISE_ALARMS.findIndex(([, known]) => known <= rate);
  if (above === 0) return 0;
  const [[lowBits, lowRate] = [0, 1], [highBits, highRate] = [0, 1]] = NOISE_ALARMS.slice(
    above < 0 ? -2 : above - 1,
    above < 0 ? undefined : above + 1,
  );
  return lowBits + ((highBits - lowBits) * Math.log(lowRate / rate)) / Math.log(lowRate / highRate);
}
