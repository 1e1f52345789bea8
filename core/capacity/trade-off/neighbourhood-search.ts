import type { Chance } from '../../schedule/chance.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { ChoiceCost } from './scalar-cost.ts';
import type { SearchState } from './search-state.ts';
import { fits, putIn, takeOut } from './search-state.ts';

export interface SearchEffort {
  /** How many neighbourhoods are tried. */
  readonly rounds: number;
  /** What a change may cost in the beginning and still stay, on average. */
  readonly heat: number;
  readonly chance: Chance;
  /** Asked now and then: true ends the search. */
  readonly isOver: () => boolean;
}

/** Neighbourhoods between two looks at the clock. */
const BREATH = 64;

/**
 * Large-neighbourhood search (Shaw 1998): again and again a piece that is not where it costs least is put there; what is in
 * its way and some of what is near are taken out and put in again, by worth against the `prices` of what they use. What costs
 * no more stays, early on a little more, too (annealing). Leaves `state` at the best that was seen.
 */
export function searchNeighbourhoods(
  state: SearchState,
  cost: ChoiceCost,
  prices: Float64Array,
  { rounds, heat, chance, isOver }: SearchEffort,
): void {
  const { compiled, chosen } = state;
  const { firstColumn, pieceOf } = compiled;
  const count = compiled.pieces.length;
  const { leastPriced, pickColumn, makeRoom, takeNear, putBack } = neighbourhood(state, cost, prices, chance);
  const least = cost.drop.map((drop, piece) =>
    cost.column.subarray(firstColumn[piece], firstColumn[piece + 1]).reduce((low, one) => Math.min(low, one), drop),
  );
  const costOf = (piece: number, column: number): number => (column < 0 ? cost.drop[piece]! : cost.column[column]!);
  putBack(chosen.keys());
  let now = chosen.reduce((sum, column, piece) => sum + costOf(piece, column), 0);
  let best = now;
  const bestChosen = chosen.slice();
  const unhappy = new Int32Array(count);

  for (let round = 0; round < rounds; round += 1) {
    if (round % BREATH === 0 && isOver()) break;
    let unhappyCount = 0;
    for (let piece = 0; piece < count; piece += 1)
      if (costOf(piece, chosen[piece]!) > least[piece]!) unhappy[unhappyCount++] = piece;
    if (unhappyCount === 0) break;
    const change = changeOne(unhappyCount);
    const allowed = -Math.log(1 - chance()) * heat * (1 - round / rounds) ** 2;
    if (change.difference > allowed) undo(change.before);
    else {
      now += change.difference;
      if (now < best - Math.abs(best) * 1e-13) {
        best = now;
        bestChosen.set(chosen);
      }
    }
  }
  restore(bestChosen);

  /** Puts one piece where it wants to be, at the expense of others; `before` has the columns of all that were touched. */
  function changeOne(unhappyCount: number): {
    readonly before: ReadonlyMap<number, number>;
    readonly difference: number;
  } {
    const wish = pickWish(unhappyCount);
    const target = pickColumn(wish);
    const before = new Map([[wish, -1]]);
    for (let more = Math.floor(chance() * 3); more > 0; more -= 1) {
      const other = unhappy[Math.floor(chance() * unhappyCount)]!;
      if (chosen[other] === -1) before.set(other, -1);
    }
    const taken: number[] = [];
    takeOut(state, wish, taken);
    makeRoom(target, taken);
    if (chance() < 0.7) takeNear(target, 1 + Math.floor(chance() * 6), taken);
    for (const column of taken) before.set(pieceOf[column]!, column);
    if (fits(state, target)) putIn(state, target);
    putBack(before.keys());
    let difference = 0;
    for (const [piece, column] of before) difference += costOf(piece, chosen[piece]!) - costOf(piece, column);
    return { before, difference };
  }

  /** Of three that are not where they cost least, mostly the one with most to gain beside the price of what it uses. */
  function pickWish(unhappyCount: number): number {
    const any = (): number => unhappy[Math.floor(chance() * unhappyCount)]!;
    const gain = (piece: number): number => costOf(piece, chosen[piece]!) - leastPriced[piece]!;
    const one = any();
    const two = any();
    const three = any();
    if (chance() < 0.2) return one;
    const better = gain(two) > gain(one) ? two : one;
    return gain(three) > gain(better) ? three : better;
  }

  function undo(before: ReadonlyMap<number, number>): void {
    const away: number[] = [];
    for (const piece of before.keys()) takeOut(state, piece, away);
    for (const column of before.values()) if (column >= 0) putIn(state, column);
  }

  function restore(columns: Int32Array): void {
    const away: number[] = [];
    for (let piece = 0; piece < count; piece += 1) takeOut(state, piece, away);
    for (const column of columns) if (column >= 0) putIn(state, column);
  }
}
