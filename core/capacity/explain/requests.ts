import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Starts } from './gives-way.ts';

/** Whether requests end by their deadlines and stand in order with what they follow and what follows them. */
export function requestsInOrder({ pieces }: TradeOffProblem, starts: Starts): boolean {
  return pieces.every(({ isNew, deadline, duration, prerequisites }, at) => {
    const start = starts[at] ?? null;
    if (start === null) return true;
    if (isNew && deadline !== null && start + duration - 1 > deadline) return false;
    return prerequisites.every(({ on, gap }) => {
      if (!isNew && !pieces[on]!.isNew) return true;
      const before = starts[on] ?? null;
      return before !== null && start >= before + gap;
    });
  });
}

/** Whether something new is asked for beside work that is planned; where all is new there is no plan to fit it to. */
export function isAskedBesidePlan({ pieces }: TradeOffProblem): boolean {
  return pieces.some(({ isNew }) => isNew) && pieces.some(({ isNew }) => !isNew);
}
