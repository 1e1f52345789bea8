import type { SmallestConflict } from './conflict.ts';
import { smallestConflict } from './conflict.ts';
import type { Difference } from './difference.ts';
import { difference } from './difference.ts';
import type { Forcing, Wish } from './forcing.ts';
import { granted } from './forcing.ts';
import type { GivesWay } from './gives-way.ts';
import { givesWayBeyond } from './gives-way.ts';
import type { Lack } from './shortages.ts';
import { lacksOf, loadsOf } from './shortages.ts';

/** Why a piece gives way and not another: what granting the wish would cost instead. */
export interface Keeping {
  readonly kind: 'keeping';
  readonly wish: Wish;
  /** What would be missing if the piece stood where it does today and all else were as in the answer. */
  readonly lacks: readonly Lack[];
  /** Its prerequisites that are not done. */
  readonly without: readonly number[];
  readonly instead: Instead;
}

export type Instead =
  | {
      readonly kind: 'costs';
      readonly difference: Difference;
      /** Its nearest competitors: what gives way then and does not now. */
      readonly others: GivesWay;
      /** What gives way now and does not then, beside the piece itself. */
      readonly spared: GivesWay;
    }
  /** It cannot be: demands that it does not fit together with; null where they were not found in time. */
  | { readonly kind: 'impossible'; readonly conflict: SmallestConflict | null }
  /** Not decided in time. */
  | { readonly kind: 'open' };

/** Solves again with the wish granted, and compares. */
export async function keeping(forced: Forcing, wish: Wish): Promise<Keeping> {
  const { problem, answer, ask, withWishes } = forced;
  const { piece } = wish;
  const { start, prerequisites } = problem.pieces[piece]!;
  const back = answer.starts.map((now, at) => (at === piece ? start : now));
  return {
    kind: 'keeping',
    wish,
    lacks: lacksOf(problem, loadsOf(problem, back)),
    without: prerequisites.map(({ on }) => on).filter((on) => (answer.starts[on] ?? null) === null),
    instead: await insteadOf(),
  };

  async function insteadOf(): Promise<Instead> {
    const other = await withWishes([wish]);
    if (other.kind === 'open') return { kind: 'open' };
    if (other.kind === 'infeasible')
      return { kind: 'impossible', conflict: await smallestConflict(granted(problem, [wish]), ask, [piece]) };
    const spared = givesWayBeyond(problem, answer.starts, other.starts);
    return {
      kind: 'costs',
      difference: difference(other, answer),
      others: givesWayBeyond(problem, other.starts, answer.starts),
      spared: {
        dropped: spared.dropped.filter((at) => at !== piece),
        moved: spared.moved.filter((at) => at !== piece),
      },
    };
  }
}
