/** One value, and whether its cell shows a percentage. */
interface MixedValue {
  readonly value: number | null;
  readonly isShare: boolean;
}

/** Values of one measure on one scale. */
export interface OnOneScale {
  readonly values: readonly (number | null)[];
  /** How many were 100 times too large or too small and were put on the scale of the others. */
  readonly moved: number;
}

/** A value is taken for one of the other scale only where that brings it this near to the rest … */
const NEAR = 2.5;
/** … from this far. */
const FAR = 15;

/**
 * Percentages written in more than one way (0.5, 50, `50 %`) on one scale: that of most of the values. A value moves by a
 * factor of 100 only where it then lies near the median of the others and did not before, so that numbers which merely
 * differ stay as they are. For measures that are shares; others are left alone.
 */
export function onOneScale(values: readonly MixedValue[]): OnOneScale {
  const inPoints = values.flatMap(({ value, isShare }) =>
    value === null || isShare || Math.abs(value) <= 1.5 ? [] : [value],
  );
  const inShares = values.flatMap(({ value, isShare }) =>
    value !== null && (isShare || Math.abs(value) <= 1.5) ? [value] : [],
  );
  const middle = medianOf(inPoints.length > inShares.length ? inPoints : inShares);
  let moved = 0;
  const scaled = values.map(({ value }) => {
    const fit = value === null || middle === null ? value : nearTo(value, middle);
    if (fit !== value) moved += 1;
    return fit;
  });
  return { values: scaled, moved };
}

/** The value, or 100 times or a hundredth of it where only that is near the middle. */
export function nearTo(value: number, middle: number): number {
  if (value === 0 || middle === 0 || apart(value, middle) < FAR) return value;
  return [value * 100, value / 100].find((other) => apart(other, middle) <= NEAR) ?? value;
}

function apart(one: number, other: number): number {
  const ratio = one / other;
  return ratio <= 0 ? Infinity : Math.max(ratio, 1 / ratio);
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
