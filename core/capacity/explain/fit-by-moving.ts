import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Ask } from './ask.ts';
import { withPieces } from './variants.ts';

/** What would make the requests fit while everything is done and only moves within its windows. */
export interface FitByMoving {
  readonly kind: 'fit-by-moving';
  /** The smallest number of periods by which the requests would start later than asked; null where none was found. */
  readonly later: number | null;
  /** True where it is proven that no smaller shift later (where none was found: none at all) does. */
  readonly isSoonest: boolean;
  /** The largest share of the requests, in steps of `SHARE_STEP`, that fits when they are asked for; null where it was not decided. */
  readonly share: number | null;
  /** True where it is proven that the next step does not fit. */
  readonly isLargest: boolean;
}

/** A twentieth: smaller scopes than that are not told apart when work is planned. */
export const SHARE_STEP = 0.05;

/** Solves again with everything to be done: each later start in turn, then the shares by halving. */
export async function fitByMoving(problem: TradeOffProblem, ask: Ask): Promise<FitByMoving> {
  const soonest = await soonestStart(problem, ask);
  const largest = soonest.later === 0 ? { share: 1, isLargest: true } : await largestShare(problem, ask);
  return { kind: 'fit-by-moving', ...soonest, ...largest };
}

async function soonestStart(problem: TradeOffProblem, ask: Ask): Promise<Pick<FitByMoving, 'later' | 'isSoonest'>> {
  const requests = problem.pieces.filter(({ isNew }) => isNew);
  const most = Math.max(0, Math.min(...requests.map(({ start, duration }) => problem.periods - duration - start)));
  let isSoonest = true;
  for (let later = 0; later <= most; later += 1) {
    const { kind } = await ask(everythingDone(problem, later, 1));
    if (kind === 'answer') return { later, isSoonest };
    isSoonest &&= kind === 'infeasible';
  }
  return { later: null, isSoonest };
}

async function largestShare(problem: TradeOffProblem, ask: Ask): Promise<Pick<FitByMoving, 'share' | 'isLargest'>> {
  let [fits, tooMuch] = [-1, Math.round(1 / SHARE_STEP)];
  let isLargest = true;
  while (tooMuch - fits > 1) {
    const middle = (fits + tooMuch) >> 1;
    const { kind } = await ask(everythingDone(problem, 0, middle * SHARE_STEP));
    if (kind === 'answer') fits = middle;
    else tooMuch = middle;
    if (kind === 'open') isLargest = false;
  }
  if (fits === -1) return { share: isLargest ? 0 : null, isLargest };
  return { share: fits * SHARE_STEP, isLargest };
}

/** The problem in which nothing is left out, and the requests stand later or are smaller. */
function everythingDone(problem: TradeOffProblem, later: number, share: number): TradeOffProblem {
  const moved = withPieces(problem, ({ isNew, may, start, demand }) => {
    if (!isNew) return may === 'drop' ? { may: 'shift' } : null;
    const smaller = demand.map((one) => ({ ...one, amount: one.amount * share }));
    return { may: 'stay', start: start + later, demand: smaller };
  });
  return { ...moved, objective: [{ name: '', weights: {} }] };
}
