import type { TradeOffProblem } from '../trade-off/problem.ts';

/** Most steps in which an extra amount is counted: more would be false precision, and slow. */
const MOST_STEPS = 200;
const ROUND = [1, 0.5, 0.25, 0.2, 0.1];

/**
 * The step in which more of a capacity is counted: the largest round number of which all that is asked for is a multiple;
 * a larger one where up to `most` would take too many of them.
 */
export function stepOf({ pieces }: TradeOffProblem, capacity: number, most: number): number {
  const amounts = pieces
    .flatMap(({ demand }) => demand)
    .filter((one) => one.capacity === capacity)
    .map(({ amount }) => amount);
  const largest = Math.ceil(Math.log10(Math.max(most, ...amounts, 0.01)));
  let step = 10 ** largest;
  for (let power = largest; power > largest - 4; power -= 1)
    for (const round of ROUND) {
      const smaller = round * 10 ** power;
      if (most / smaller > MOST_STEPS) return step;
      step = smaller;
      if (amounts.every((amount) => isMultiple(amount, step))) return step;
    }
  return step;
}

function isMultiple(amount: number, step: number): boolean {
  const times = amount / step;
  return Math.abs(times - Math.round(times)) < 1e-6;
}
