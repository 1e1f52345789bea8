import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Answer } from '../trade-off/answer.ts';
import type { Forcing } from './forcing.ts';
import type { Verdict } from './quick-xplain.ts';
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
export async function fitByMoving({ problem, answer, ask }: Forcing): Promise<FitByMoving> {
  const fits = async (later: number, share: number): Promise<Verdict> => {
    if (share === 1 && isKnownNotTo(problem, answer, later)) return false;
    const { kind } = await ask(everythingDone(problem, later, share), answer.starts);
    return kind === 'open' ? null : kind === 'answer';
  };
  const asAsked = await fits(0, 1);
  if (asAsked === true) return { kind: 'fit-by-moving', later: 0, isSoonest: true, share: 1, isLargest: true };
  return {
    kind: 'fit-by-moving',
    ...(await soonestStart(problem, asAsked === false, (later) => fits(later, 1))),
    ...(await largestShare(asAsked === false, (share) => fits(0, share))),
  };
}

/** What is proven to cost value leaves something out, wherever in their windows the requests start. */
function isKnownNotTo({ pieces, objective }: TradeOffProblem, answer: Answer, later: number): boolean {
  const { moved = 0, shifted = 0 } = objective[0]?.weights ?? {};
  if (moved > 0 || shifted > 0) return false;
  const isInside = pieces.every(({ isNew, start, latest }) => !isNew || start + later <= latest);
  return isInside && answer.measures.dropped > 0 && (answer.levels[0]?.bound ?? 0) > 0;
}

async function soonestStart(
  { pieces, periods }: TradeOffProblem,
  isDecided: boolean,
  fits: (later: number) => Promise<Verdict>,
): Promise<Pick<FitByMoving, 'later' | 'isSoonest'>> {
  const requests = pieces.filter(({ isNew }) => isNew);
  const most = Math.min(...requests.map(({ start, duration }) => periods - duration - start));
  let isSoonest = isDecided;
  for (let later = 1; later <= most; later += 1) {
    const verdict = await fits(later);
    if (verdict === true) return { later, isSoonest };
    isSoonest &&= verdict === false;
  }
  return { later: null, isSoonest };
}

async function largestShare(
  isDecided: boolean,
  fits: (share: number) => Promise<Verdict>,
): Promise<Pick<FitByMoving, 'share' | 'isLargest'>> {
  let [most, tooMuch] = [-1, Math.round(1 / SHARE_STEP)];
  let isLargest = isDecided;
  while (tooMuch - most > 1) {
    const middle = (most + tooMuch) >> 1;
    const verdict = await fits(middle * SHARE_STEP);
    if (verdict === true) most = middle;
    else tooMuch = middle;
    isLargest &&= verdict !== null;
  }
  if (most === -1) return { share: isLargest ? 0 : null, isLargest };
  return { share: most * SHARE_STEP, isLargest };
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
