import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Starts } from './gives-way.ts';

/** Whether everything that is done keeps to its window, its deadline and its prerequisites, capacity aside. */
export function isAllowed({ pieces }: TradeOffProblem, starts: Starts): boolean {
  return pieces.every(({ may, start, earliest, latest, deadline, duration, prerequisites }, at) => {
    const now = starts[at] ?? null;
    if (now === null) return true;
    const ends = deadline === null || now + duration - 1 <= deadline;
    if (may === 'stay' ? now !== start : now < earliest || now > latest || !ends) return false;
    return prerequisites.every(({ on, gap }) => {
      const before = starts[on] ?? null;
      return before !== null && now >= before + gap;
    });
  });
}
