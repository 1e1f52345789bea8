/** More steps than this are false precision, and slow. */
const MOST_STEPS = 4096;
const ROUND = [1, 0.5, 0.25, 0.2, 0.1];

/** A step in which amounts are counted; `isExact` where all amounts are multiples of it. */
interface CountedIn {
  readonly step: number;
  readonly isExact: boolean;
}

/** The largest round step of which all amounts are multiples, or one that up to `most` takes no more than `MOST_STEPS`. */
export function stepOf(amounts: readonly number[], most: number): CountedIn {
  const size = Math.max(most, ...amounts, 1e-3);
  const largest = Math.ceil(Math.log10(size));
  let step = 10 ** largest;
  for (let power = largest; ; power -= 1)
    for (const round of ROUND) {
      const smaller = round * 10 ** power;
      if (size / smaller > MOST_STEPS) return { step, isExact: false };
      step = smaller;
      if (amounts.every((amount) => isMultiple(amount, smaller))) return { step, isExact: true };
    }
}

function isMultiple(amount: number, step: number): boolean {
  const times = amount / step;
  return Math.abs(times - Math.round(times)) < 1e-6;
}
