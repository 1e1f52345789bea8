/** Points of a monotone map from a score to how often guesses with that score were right. */
type Knots = readonly (readonly [score: number, share: number])[];

/**
 * Isotonic shares of right guesses by score on the labelled workbooks that are not held out (234 column and 37 table
 * guesses), made strictly rising by straight lines between the blocks: columns were right in 89% of the guesses scored
 * 2.5 to 3.9, in 98% of those above 4.3; tables in 63% of those below odds of 2.7, in 94% of those above 3. From 0.9 on
 * at least 95% are meant to be right; `npm run accuracy` prints how many are, for the held-out part apart.
 */
const COLUMN: Knots = [
  [0, 0.4],
  [0.5, 0.55],
  [1, 0.75],
  [1.5, 0.84],
  [2.5, 0.87],
  [3.9, 0.89],
  [4.3, 0.94],
  [5, 0.97],
];
const KIND: Knots = [
  [-2, 0.2],
  [-0.8, 0.42],
  [-0.4, 0.52],
  [0, 0.6],
  [1, 0.69],
  [2, 0.8],
  [3, 0.9],
  [5, 0.97],
];

/** How often a column's meaning with so much evidence, and so much more than the next, is right: 0–1. */
export function columnConfidence(weight: number, margin: number): number {
  return read(COLUMN, Math.min(weight, margin + 1));
}

/** How often a table is of the kind guessed and lies where it was found: 0–1. */
export function tableConfidence(share: number, headerScore: number): number {
  const odds = Math.log((share + 1e-6) / (1 - share + 1e-6));
  return read(KIND, Math.min(odds, 1 + headerScore));
}

function read(knots: Knots, score: number): number {
  const [first] = knots;
  const last = knots.at(-1);
  if (first === undefined || last === undefined || score <= first[0]) return first?.[1] ?? 0;
  for (let at = 1; at < knots.length; at++) {
    const [x0, y0] = knots[at - 1]!;
    const [x1, y1] = knots[at]!;
    if (score <= x1) return Math.round((y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)) * 100) / 100;
  }
  return last[1];
}
