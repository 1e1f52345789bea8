/** Upper limit of moving ranges in mean moving ranges: D₄ for two readings. (Wheeler) */
const RANGE_LIMIT_FACTOR = 3.268;

/** Distances of neighbouring values: one fewer than values. */
export function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
}

/**
 * Mean distance of neighbouring values; distances above 3.268 × the mean are left out once, so that one jump does not
 * widen the limits that should show it. Where that leaves no distance but zeros (counts that hardly ever move), all of
 * them are kept: limits without width would make a signal of every reading. 0 with fewer than two values.
 */
export function meanMovingRange(values: readonly number[]): number {
  const all = movingRanges(values);
  const mean = meanOf(all);
  const kept = all.filter((range) => range <= RANGE_LIMIT_FACTOR * mean);
  return kept.some((range) => range > 0) ? meanOf(kept) : mean;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
