import type { Answer } from '../trade-off/answer.ts';
import type { Measures } from '../trade-off/problem.ts';

/** What one answer costs more than another; negative numbers are gains. */
export interface Difference {
  readonly measures: Measures;
  /** True where what counts most and differs is proven in both answers: solving longer cannot change it. */
  readonly isProven: boolean;
}

/** Costs that differ by less are equal: sums of amounts with decimals. */
export const SAME = 1e-6;

/** How an answer differs from another one to a problem with the same objective. */
export function difference(answer: Answer, from: Answer): Difference {
  const decides = answer.levels.findIndex(({ cost }, at) => Math.abs(cost - from.levels[at]!.cost) > SAME);
  const last = decides === -1 ? answer.levels.length - 1 : decides;
  return {
    measures: {
      valueLost: rounded(answer.measures.valueLost - from.measures.valueLost),
      dropped: answer.measures.dropped - from.measures.dropped,
      moved: answer.measures.moved - from.measures.moved,
      shifted: answer.measures.shifted - from.measures.shifted,
    },
    isProven: isProvenTo(answer, last) && isProvenTo(from, last),
  };
}

/** Whether one answer costs less than another, by what counts most first. */
export function isBetter(answer: Answer, other: Answer): boolean {
  const decides = answer.levels.findIndex(({ cost }, at) => Math.abs(cost - other.levels[at]!.cost) > SAME);
  return decides !== -1 && answer.levels[decides]!.cost < other.levels[decides]!.cost;
}

/** Whether one answer costs less than another ever could: less than is proven of that one where they differ. */
export function isSurelyBetter(answer: Answer, other: Answer): boolean {
  const decides = answer.levels.findIndex(({ cost }, at) => Math.abs(cost - other.levels[at]!.cost) > SAME);
  return (
    decides !== -1 &&
    isProvenTo(other, decides - 1) &&
    answer.levels[decides]!.cost < other.levels[decides]!.bound - SAME
  );
}

/** Whether one answer costs less than another of what counts most. */
export function isBetterFirst(answer: Answer, other: Answer): boolean {
  return (other.levels[0]?.cost ?? 0) - (answer.levels[0]?.cost ?? 0) > SAME;
}

/** Whether nothing better exists at what counts most. */
export function isProvenFirst(answer: Answer): boolean {
  return isProvenTo(answer, 0);
}

function isProvenTo({ levels }: Answer, last: number): boolean {
  return levels.slice(0, last + 1).every(({ cost, bound }) => cost - bound <= SAME);
}

/** Without what floating point adds to a sum of decimals. */
function rounded(amount: number): number {
  return Math.round(amount / SAME) * SAME;
}
