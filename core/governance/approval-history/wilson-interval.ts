/** Where a share may really lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5% point of the normal distribution: both ends together leave out 5%. */
const Z = 1.959963984540054;

/**
 * 95% interval of a share seen as `hits` of `of`, 0–1; 0 to 1 where nothing was seen. Score interval without continuity
 * correction: Wilson, Journal of the American Statistical Association 22 (1927), 209–212; method 3 in Newcombe, Statistics
 * in Medicine 17 (1998), 857–872.
 */
export function wilsonInterval(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const pull = Z ** 2 / of;
  const middle = (share + pull / 2) / (1 + pull);
  const half = (Z / (1 + pull)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  // Where all or none were hits the end is the share itself; rounding would put it beside.
  return { low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half };
}
