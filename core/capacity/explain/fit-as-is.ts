import type { TradeOffProblem } from '../trade-off/problem.ts';
import type { Starts } from './gives-way.ts';
import { isAskedBesidePlan, requestsInOrder } from './requests.ts';
import type { Lack } from './shortages.ts';
import { extraFor, lacksOf, loadsOf } from './shortages.ts';
import type { Extra } from './variants.ts';

/** What would make the requests fit while nothing of today’s plan moves or is left out. Computed, not searched: exact. */
export interface FitAsIs {
  readonly kind: 'fit-as-is';
  /** What is missing without the requests: where anything is, no request fits before that is mended. */
  readonly before: readonly Lack[];
  /** What is missing with them. */
  readonly lacks: readonly Lack[];
  /** The least that would have to be added. */
  readonly extra: readonly Extra[];
  /** The starts that fit; null where there is none. */
  readonly shifts: FittingShifts | null;
  /** The largest share of the requests that fits when they are asked for, 0–1; null where nothing is asked beside a plan. */
  readonly share: number | null;
}

/** By how many periods all requests together could start later (below 0: earlier) than asked and still end within the periods. */
export interface FittingShifts {
  readonly earliest: number;
  /** The smallest shift later that fits; null where only earlier ones do. */
  readonly soonest: number | null;
  readonly latest: number;
}

export function fitAsIs(problem: TradeOffProblem): FitAsIs {
  const { pieces } = problem;
  const asked: Starts = pieces.map(({ start }) => start);
  const today: Starts = pieces.map(({ start, isNew }) => (isNew ? null : start));
  const loads = loadsOf(problem, asked);
  const hasRequest = isAskedBesidePlan(problem);
  return {
    kind: 'fit-as-is',
    before: lacksOf(problem, loadsOf(problem, today)),
    lacks: lacksOf(problem, loads),
    extra: extraFor(problem, loads),
    shifts: hasRequest ? fittingShifts(problem) : null,
    share: hasRequest ? fittingShare(problem, asked) : null,
  };
}

function fittingShifts(problem: TradeOffProblem): FittingShifts | null {
  const { pieces, periods } = problem;
  const requests = pieces.filter(({ isNew }) => isNew);
  const least = 0 - Math.min(...requests.map(({ start }) => start));
  const most = Math.max(0, Math.min(...requests.map(({ start, duration }) => periods - duration - start)));
  const fitting: number[] = [];
  for (let shift = least; shift <= most; shift += 1) {
    const starts = pieces.map(({ start, isNew }) => (isNew ? start + shift : start));
    if (requestsInOrder(problem, starts) && lacksOf(problem, loadsOf(problem, starts)).length === 0)
      fitting.push(shift);
  }
  const [earliest, latest] = [fitting[0], fitting.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  return { earliest, soonest: fitting.find((shift) => shift >= 0) ?? null, latest };
}

/** Newton’s steps from above: each violated set of capacities says what share it leaves, until none is violated. */
function fittingShare(problem: TradeOffProblem, starts: Starts): number {
  const { pieces } = problem;
  const fixed = loadsOf(problem, starts, (at) => (pieces[at]!.isNew ? 0 : 1));
  const full = loadsOf(problem, starts, (at) => (pieces[at]!.isNew ? 1 : 0));
  const inside = ({ period, capacities }: Lack, loads: typeof fixed) =>
    capacities.reduce((sum, capacity) => sum + loads[period]![capacity]!, 0);
  for (let share = 1; ;) {
    const loads = fixed.map((load, period) => load.map((amount, at) => amount + share * full[period]![at]!));
    const lacks = lacksOf(problem, loads);
    if (lacks.length === 0) return share;
    const left = Math.min(...lacks.map((lack) => (lack.available - inside(lack, fixed)) / inside(lack, full)));
    if (!(left > 0) || left >= share) return 0;
    share = left;
  }
}
