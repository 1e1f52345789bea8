import type { Chance } from '../../schedule/chance.ts';
import type { ChoiceCost } from './scalar-cost.ts';
import type { SearchState } from './search-state.ts';
import { fits, putIn, takeOut } from './search-state.ts';

/** What a search knows of its state beforehand, and the ways to change a part of it. Changes `state`. */
export interface Neighbourhood {
  /** The least that a piece costs together with the price of what it uses, left out or not. */
  readonly leastPriced: Float64Array;
  /** A column of a piece: mostly the best by price. */
  readonly pickColumn: (piece: number) => number;
  /** Takes pieces out of the rows that a column overfills, until it fits; their columns go to `taken`. */
  readonly makeRoom: (column: number, taken: number[]) => void;
  /** Takes out some pieces that use what a column uses. */
  readonly takeNear: (column: number, many: number, taken: number[]) => void;
  /** Puts pieces in that are out, most worth for its price first, each where it fits best. */
  readonly putBack: (pieces: Iterable<number>) => void;
}

const ROUNDING = 1e-7;
/** So many looks for a piece that is in, for each that is wanted. */
const LOOKS = 4;

export function neighbourhood(
  state: SearchState,
  cost: ChoiceCost,
  prices: Float64Array,
  chance: Chance,
): Neighbourhood {
  const { compiled, chosen, left } = state;
  const { pieces, firstColumn, pieceOf, firstEntry, rowOf, amountOf } = compiled;
  const columnsIn: number[][] = Array.from(compiled.free, () => []);
  const priced = cost.column.slice();
  for (let column = 0; column < priced.length; column += 1)
    for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1) {
      priced[column]! += amountOf[at]! * prices[rowOf[at]!]!;
      if (amountOf[at]! > 0) columnsIn[rowOf[at]!]!.push(column);
    }
  const leastColumn = new Float64Array(pieces.length).fill(Infinity);
  for (const [column, price] of priced.entries())
    leastColumn[pieceOf[column]!] = Math.min(leastColumn[pieceOf[column]!]!, price);
  const worth = leastColumn.map((price, piece) => cost.drop[piece]! / Math.max(price, cost.drop[piece]! * 1e-3, 1e-9));
  const oneOf = (from: number, to: number): number => from + Math.floor(chance() * (to - from));

  function pickColumn(piece: number): number {
    let pick = oneOf(firstColumn[piece]!, firstColumn[piece + 1]!);
    if (chance() < 0.2)
      for (let at = firstColumn[piece]!; at < firstColumn[piece + 1]!; at += 1)
        if (priced[at]! < priced[pick]!) pick = at;
    return pick;
  }

  function makeRoom(column: number, taken: number[]): void {
    for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1) {
      if (amountOf[at]! <= 0) continue;
      const row = rowOf[at]!;
      const users = columnsIn[row]!;
      for (let looks = LOOKS * users.length; left[row]! < amountOf[at]! - ROUNDING && looks > 0; looks -= 1) {
        const user = users[oneOf(0, users.length)]!;
        if (chosen[pieceOf[user]!] !== user) continue;
        // Of two, the one that costs less to leave out.
        const other = users[oneOf(0, users.length)]!;
        const isOther = chosen[pieceOf[other]!] === other && cost.drop[pieceOf[other]!]! < cost.drop[pieceOf[user]!]!;
        takeOut(state, pieceOf[isOther ? other : user]!, taken);
      }
    }
  }

  function takeNear(column: number, many: number, taken: number[]): void {
    const [from, to] = [firstEntry[column]!, firstEntry[column + 1]!];
    if (from === to) return;
    for (let looks = LOOKS * many, open = many; looks > 0 && open > 0; looks -= 1) {
      const users = columnsIn[rowOf[oneOf(from, to)]!]!;
      const user = users[oneOf(0, users.length)];
      if (user === undefined || chosen[pieceOf[user]!] !== user) continue;
      takeOut(state, pieceOf[user]!, taken);
      open -= 1;
    }
  }

  function putBack(out: Iterable<number>): void {
    const byPrice = chance() < 0.9;
    let waiting = Array.from(out, (piece) => ({ piece, rank: worth[piece]! * (0.85 + 0.3 * chance()) }))
      .filter(({ piece }) => chosen[piece] === -1)
      .sort((a, b) => b.rank - a.rank);
    // Again while something went in: what builds on others waits for them.
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter(({ piece }) => {
        const column = bestFitting(piece, byPrice);
        if (column >= 0) putIn(state, column);
        return column < 0;
      });
    }
  }

  /** The best column that fits and costs less than leaving the piece out, −1 where there is none. */
  function bestFitting(piece: number, byPrice: boolean): number {
    const rank = byPrice ? priced : cost.column;
    let found = -1;
    for (let at = firstColumn[piece]!; at < firstColumn[piece + 1]!; at += 1)
      if (cost.column[at]! < cost.drop[piece]! && (found < 0 || rank[at]! < rank[found]!) && fits(state, at))
        found = at;
    return found;
  }

  return {
    leastPriced: leastColumn.map((price, piece) => Math.min(price, cost.drop[piece]!)),
    pickColumn,
    makeRoom,
    takeNear,
    putBack,
  };
}
