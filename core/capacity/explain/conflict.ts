import type { Piece, TradeOffProblem } from '../trade-off/problem.ts';
import type { Ask } from './ask.ts';
import { quickXplain } from './quick-xplain.ts';
import { demandsAlone, isInfeasible, smallestPlaces } from './demands-alone.ts';
import type { Place } from './demands-alone.ts';
import { squeezeAt } from './squeeze.ts';
import { withPieces } from './variants.ts';

/** Demands that cannot go together, and where: without any one of them, or with room in any one of the places, the rest fits. */
export interface SmallestConflict {
  readonly kind: 'conflict';
  /** Positions of pieces that must be done. */
  readonly pieces: readonly number[];
  /** Empty where no capacity is the reason: windows, deadlines and prerequisites leave no start. */
  readonly places: readonly Place[];
  /** Who or what serves these places. */
  readonly suppliers: readonly number[];
  /**
   * The least that the pieces need at these places wherever they start, and what is there; null where that alone does not
   * show it, because the starts that one piece leaves to another matter.
   */
  readonly totals: { readonly needed: number; readonly available: number } | null;
  /** Pieces of it that end it alone, were they free to run at any time within the periods. */
  readonly freedBy: readonly number[];
  /** True where it is confirmed that nothing can be left out of pieces and places. */
  readonly isProven: boolean;
}

/**
 * The smallest set of pieces that must be done and do not fit together, those of `first` in it where there is a choice.
 * Null where everything that must be done fits, or where that was not decided.
 */
export async function smallestConflict(
  problem: TradeOffProblem,
  ask: Ask,
  first: readonly number[] = [],
): Promise<SmallestConflict | null> {
  const must = [...problem.pieces.keys()].filter((at) => problem.pieces[at]!.may !== 'drop');
  const ordered = [...must.filter((at) => first.includes(at)), ...must.filter((at) => !first.includes(at))];
  const fails = (pieces: readonly number[]) => isInfeasible(demandsAlone(problem, pieces), ask);
  if ((await fails(must)) !== true) return null;
  const { set, isProven } = await quickXplain(ordered, fails);
  const places = await smallestPlaces(demandsAlone(problem, set), ask);
  const { suppliers, totals } = squeezeAt(problem, set, places.set);
  const freedBy: number[] = [];
  for (const piece of set) {
    const freed = withPieces(problem, (old, at) => (at === piece ? freely(old, problem.periods) : null));
    if ((await isInfeasible(demandsAlone(freed, set), ask)) === false) freedBy.push(piece);
  }
  return {
    kind: 'conflict',
    pieces: set.toSorted((a, b) => a - b),
    places: places.set,
    suppliers,
    totals,
    freedBy: freedBy.toSorted((a, b) => a - b),
    isProven: isProven && places.isProven,
  };
}

function freely({ duration }: Piece, periods: number): Partial<Piece> {
  return { may: 'shift', earliest: 0, latest: Math.max(0, periods - duration), deadline: null };
}
