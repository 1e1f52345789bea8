import { meanMovingRange } from './moving-range.ts';

/** Natural process limits of a series: where readings fall as long as nothing changes. All in the unit of the readings. */
export interface Limits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Mean distance of neighbouring readings, very large ones screened out. */
  readonly meanMovingRange: number;
  /** How many readings they rest on. */
  readonly points: number;
  /** Fewer than `LOCK_AT` readings: the next ones will still move them. */
  readonly isTrial: boolean;
}

/** Limits are computed anew with each reading until there are so many, then kept. (NHS England, Making Data Count.) */
export const LOCK_AT = 12;
/** Below this the limits themselves are too uncertain to show. (Wheeler, “Understanding Variation”: five or six.) */
export const FEWEST_FOR_LIMITS = 6;
/** 3 standard deviations in mean moving ranges: 3 ÷ d₂, d₂ = 1.128 for two readings. (Wheeler) */
export const LIMIT_FACTOR = 2.66;

/**
 * Limits of an XmR chart (individual values and moving ranges), from the first `LOCK_AT` readings: centre = mean, limits
 * = mean ± 2.66 × mean moving range. Null with fewer than `FEWEST_FOR_LIMITS` readings.
 * (Wheeler & Chambers, “Understanding Statistical Process Control”; NHS England, Making Data Count.)
 */
export function xmrLimits(values: readonly number[]): Limits | null {
  if (values.length < FEWEST_FOR_LIMITS) return null;
  const baseline = values.slice(0, LOCK_AT);
  const centre = meanOf(baseline);
  const range = meanMovingRange(baseline);
  return {
    centre,
    lower: centre - LIMIT_FACTOR * range,
    upper: centre + LIMIT_FACTOR * range,
    meanMovingRange: range,
    points: baseline.length,
    isTrial: baseline.length < LOCK_AT,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
