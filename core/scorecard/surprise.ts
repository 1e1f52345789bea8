const MOST = 100;

/**
 * How surprising each kind of signal is when nothing changed, in bits (−log₂ of its chance), so that signals of different
 * kinds and measures can be ranked. Chances are those of independent, normally distributed readings and known limits.
 */

/** One reading `z` standard deviations or more beyond the centre on its side; 3 give 9.5 bits. */
export function surpriseOutside(z: number): number {
  return capped(tailBits(z));
}

/** Two of three readings `z` standard deviations or more beyond the centre on one side; 2 give 9.3 bits. */
export function surpriseTwoOfThree(z: number): number {
  return capped(2 * tailBits(z) - Math.log2(3));
}

/** A run of readings on one side of the centre: a bit each. */
export function surpriseRun(length: number): number {
  return capped(length);
}

/** Readings that only rise, or only fall: one order of `length`! equally likely ones. 7 give 12.3 bits. */
export function surpriseTrend(length: number): number {
  let bits = 0;
  for (let factor = 2; factor <= length && bits < MOST; factor += 1) bits += Math.log2(factor);
  return capped(bits);
}

/** −log₂ of the normal distribution’s upper tail, by Laplace’s continued fraction; `z` from about 1.5 up. */
function tailBits(z: number): number {
  if (z > 40) return MOST;
  let fraction = z;
  for (let term = 60; term >= 1; term -= 1) fraction = z + term / fraction;
  return (z * z) / (2 * Math.LN2) + Math.log2(Math.sqrt(2 * Math.PI) * fraction);
}

function capped(bits: number): number {
  return Math.min(MOST, Math.max(0, bits));
}
