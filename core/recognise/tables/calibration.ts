/** Points of a monotone map from a score to how often guesses with that score were right. */
type Knots = readonly (readonly [score: number, share: number])[];

/**
 * The monotone line through the shares of right guesses by score on the labelled workbooks (282 column and 38 table
 * guesses); `npm run accuracy` prints how often what is called 0.9 sure or more is right.
 */
const COLUMN: Knots = [
  [0, 0.4],
  [0.5, 0.55],
  [1, 0.75],
  [1.5, 0.84],
  [2.5, 0.88],
  [3.5, 0.9],
  [4.3, 0.94],
  [5, 0.97],
];
const KIND: Knots = [
  [-2, 0.2],
  [0, 0.5],
  [1, 0.68],
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
