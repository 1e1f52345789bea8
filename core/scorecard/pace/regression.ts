/** What one earlier period showed: where it stood, where it ended, and how much it weighs. Both in shares of its target. */
export interface Seen {
  readonly stood: number;
  readonly ended: number;
  readonly weight: number;
}

/** A Student-t distribution of where a period ends. */
export interface Ending {
  readonly middle: number;
  /** Of a new period. */
  readonly spread: number;
  /** Of the middle alone: what is not known of the periods' habit. */
  readonly doubt: number;
  readonly freedom: number;
}

/** How far, in targets, an end usually strays from a steady pace, and the weight of that belief in periods. */
const PRIOR_SPREAD = 0.2;
const PRIOR_FREEDOM = 2;
/** Deviations of the belief “as it ran so far, so it goes on”: of the offset, and of the factor around 1 ÷ elapsed. */
const OFFSET = 0.15;
const FACTOR = 0.6;

/**
 * Where a period ends that stands at `stood` after the share `elapsed`: Bayesian linear regression of the end on where
 * earlier periods stood at the same share. Without any it is the steady pace; each period seen pulls it towards what such
 * periods do. Conjugate, so there is a formula. (Gelman et al., “Bayesian Data Analysis”, 14.2 and 14.8)
 */
export function endingFrom(seen: readonly Seen[], stood: number, elapsed: number): Ending {
  const prior = [0, 1 / elapsed] as const;
  const left = Math.sqrt(Math.max(0.02, 1 - elapsed));
  const noise = PRIOR_SPREAD * left;
  // Precision matrix and its product with the mean, in units of the noise.
  let [a, b, d] = [(noise / OFFSET) ** 2, 0, ((noise * elapsed) / FACTOR) ** 2];
  let [p, q] = [a * prior[0], d * prior[1]];
  let [count, squares] = [PRIOR_FREEDOM, PRIOR_FREEDOM * noise ** 2 + a * prior[0] ** 2 + d * prior[1] ** 2];
  for (const { stood: x, ended: y, weight } of seen) {
    a += weight;
    b += weight * x;
    d += weight * x * x;
    p += weight * y;
    q += weight * x * y;
    count += weight;
    squares += weight * y * y;
  }
  const determinant = a * d - b * b;
  const [offset, factor] = [(d * p - b * q) / determinant, (a * q - b * p) / determinant];
  const variance = Math.max(1e-9, squares - offset * p - factor * q) / count;
  const reach = (d - 2 * b * stood + a * stood * stood) / determinant;
  return {
    middle: offset + factor * stood,
    spread: Math.sqrt(variance * (1 + reach)),
    doubt: Math.sqrt(variance * reach),
    freedom: count,
  };
}
