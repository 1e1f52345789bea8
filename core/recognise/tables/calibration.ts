/** Points of a monotone map from a score to how often guesses with that score were right. */
type Knots = readonly (readonly [score: number, share: number])[];

/**
 * How often guesses were right by score. Fitted on labelled workbooks of 67 origins (1,147 column and 151 table guesses,
 * found tables that nobody labelled counted as wrong): blocks by isotonic regression (pool adjacent violators), their
 * shares joined by straight lines so that the map rises strictly. Then held against 69 workbooks of other origins that
 * nobody had looked into: of their columns 95% were right from a score of 4.3 on (130 guesses), 67% from 2.8 to there
 * (315), of their tables 88% from 4.8 on (17). So 0.9 is set where 95% of all columns and of all tables that scored that
 * high were right, and the shares below lie between what was counted on the first and on the others.
 */
const COLUMN: Knots = [
  [0, 0.2],
  [0.8, 0.42],
  [1.1, 0.5],
  [1.6, 0.62],
  [2.1, 0.74],
  [2.8, 0.81],
  [3.5, 0.84],
  [3.9, 0.87],
  [4.2, 0.89],
  [4.3, 0.95],
  [5, 0.97],
];
const KIND: Knots = [
  [-2, 0.2],
  [-0.7, 0.45],
  [-0.3, 0.52],
  [0, 0.6],
  [1, 0.68],
  [1.7, 0.77],
  [2.2, 0.83],
  [3, 0.86],
  [4.9, 0.89],
  [5, 0.95],
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
