import type { Chance } from '../../schedule/chance.ts';
import type { ChoiceCost } from './scalar-cost.ts';
import type { SearchState } from './search-state.ts';
import { fits, putIn, takeOut } from './search-state.ts';

export interface SearchEffort {
  readonly rounds: number;
  readonly chance: Chance;
  /** Asked now and then: true ends the search. */
  readonly isOver: () => boolean;
}

/**
 * Large-neighbourhood search (Shaw 1998): again and again a piece that is not where it costs least is put there, what is in
 * its way and some of what is near are taken out and put in again by worth against the `prices` of what they use; what
 * costs no more stays, and early on a little more. The best column per piece, and leaves `state` at it.
 */
export function searchNeighbourhoods(
  state: SearchState,
  cost: ChoiceCost,
  prices: Float64Array,
  { rounds, chance, isOver }: SearchEffort,
): void {
  const { compiled, chosen } = state;
  const { firstColumn, pieceOf, firstEntry, rowOf, amountOf } = compiled;
  const count = compiled.pieces.length;
  if (count === 0) return;
  const columnsIn = columnsOfRows(state);
  const reduced = Float64Array.from(cost.column, (own, column) => own + worthOf(state, column, prices));
  const least = Float64Array.from({ length: count }, (_, piece) => leastOf(piece));
  const costOf = (piece: number): number => {
    const column = chosen[piece]!;
    return column < 0 ? cost.drop[piece]! : cost.column[column]!;
  };
  let now = 0;
  for (let piece = 0; piece < count; piece += 1) now += costOf(piece);
  let best = now;
  const bestChosen = chosen.slice();
  const unhappy = new Int32Array(count);
  const heat0 = medianOf(cost.drop) * 0.3;

  for (let round = 0; round < rounds; round += 1) {
    if ((round & 63) === 0 && isOver()) break;
    let unhappyCount = 0;
    for (let piece = 0; piece < count; piece += 1)
      if (costOf(piece) > least[piece]! + 1e-12) unhappy[unhappyCount++] = piece;
    if (unhappyCount === 0) break;
    const wish = pickUnhappy(unhappyCount);
    const taken: number[] = [];
    const target = pickColumn(wish);
    takeOut(state, wish, taken);
    makeRoom(target, taken);
    if (chance() < 0.7) takeNear(target, taken, 1 + Math.floor(chance() * 6));
    if (taken.length > 0 || true) {
      const pieces = taken.map((column) => pieceOf[column]!);
      if (!pieces.includes(wish)) pieces.push(wish);
      for (let more = Math.floor(chance() * 3); more > 0; more -= 1) {
        const other = unhappy[Math.floor(chance() * unhappyCount)]!;
        if (chosen[other] === -1 && !pieces.includes(other)) pieces.push(other);
      }
      let before = 0;
      const old = new Map<number, number>();
      for (const piece of pieces) old.set(piece, -1);
      for (const column of taken) old.set(pieceOf[column]!, column);
      for (const [piece, column] of old) before += column < 0 ? cost.drop[piece]! : cost.column[column]!;
      if (fits(state, target)) putIn(state, target);
      reinsert(pieces);
      let after = 0;
      for (const piece of pieces) after += costOf(piece);
      const heat = heat0 * (1 - round / rounds) ** 2;
      if (after - before <= -Math.log(1 - chance()) * heat * 0.1) {
        now += after - before;
        if (now < best - 1e-9) {
          best = now;
          bestChosen.set(chosen);
        }
      } else {
        const back: number[] = [];
        for (const piece of pieces) takeOut(state, piece, back);
        // Bases before what builds on them does not matter here: the answer of before fits as a whole.
        for (const column of old.values()) if (column >= 0) putIn(state, column);
      }
    }
  }
  const away: number[] = [];
  for (let piece = 0; piece < count; piece += 1) takeOut(state, piece, away);
  for (const column of bestChosen) if (column >= 0) putIn(state, column);

  function leastOf(piece: number): number {
    let smallest = cost.drop[piece]!;
    for (let at = firstColumn[piece]!; at < firstColumn[piece + 1]!; at += 1)
      smallest = Math.min(smallest, cost.column[at]!);
    return smallest;
  }
  function pickUnhappy(of: number): number {
    // The more expensive of two, mostly.
    const one = unhappy[Math.floor(chance() * of)]!;
    const other = unhappy[Math.floor(chance() * of)]!;
    return costOf(one) >= costOf(other) || chance() < 0.2 ? one : other;
  }
  function pickColumn(piece: number): number {
    const from = firstColumn[piece]!;
    const to = firstColumn[piece + 1]!;
    let pick = from + Math.floor(chance() * (to - from));
    if (chance() < 0.5) for (let at = from; at < to; at += 1) if (reduced[at]! < reduced[pick]!) pick = at;
    return pick;
  }
  /** Takes pieces out of the rows that a column overfills, until it fits. */
  function makeRoom(column: number, taken: number[]): void {
    for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1) {
      const row = rowOf[at]!;
      const amount = amountOf[at]!;
      if (amount <= 0) continue;
      const users = columnsIn[row]!;
      for (let tries = 0; state.left[row]! < amount - 1e-7 && tries < 3 * users.length; tries += 1) {
        const user = users[Math.floor(chance() * users.length)]!;
        if (chosen[pieceOf[user]!] === user) takeOut(state, pieceOf[user]!, taken);
      }
    }
  }
  function takeNear(column: number, taken: number[], many: number): void {
    const from = firstEntry[column]!;
    const size = firstEntry[column + 1]! - from;
    if (size === 0) return;
    for (let tries = 0; tries < many * 4 && many > 0; tries += 1) {
      const users = columnsIn[rowOf[from + Math.floor(chance() * size)]!]!;
      if (users.length === 0) continue;
      const user = users[Math.floor(chance() * users.length)]!;
      if (chosen[pieceOf[user]!] !== user || user === column) continue;
      takeOut(state, pieceOf[user]!, taken);
      many -= 1;
    }
  }
  /** Greedily, most worth per price first, with some chance; twice, as what builds on others waits for them. */
  function reinsert(pieces: readonly number[]): void {
    const order = pieces
      .filter((piece) => chosen[piece] === -1)
      .map((piece) => ({ piece, rank: rankOf(piece) * (0.6 + 0.8 * chance()) }))
      .sort((a, b) => b.rank - a.rank);
    const byPrice = chance() < 0.4;
    let waiting = order;
    for (let pass = 0; pass < 3 && waiting.length > 0; pass += 1) {
      const still: typeof order = [];
      for (const it of waiting) {
        const column = bestFitting(it.piece, byPrice);
        if (column >= 0) putIn(state, column);
        else still.push(it);
      }
      if (still.length === waiting.length) break;
      waiting = still;
    }
  }
  function rankOf(piece: number): number {
    let price = Infinity;
    for (let at = firstColumn[piece]!; at < firstColumn[piece + 1]!; at += 1) price = Math.min(price, reduced[at]!);
    return cost.drop[piece]! / Math.max(price, cost.drop[piece]! * 1e-3, 1e-9);
  }
  function bestFitting(piece: number, byPrice: boolean): number {
    let found = -1;
    let smallest = cost.drop[piece]!;
    for (let at = firstColumn[piece]!; at < firstColumn[piece + 1]!; at += 1) {
      const own = byPrice ? reduced[at]! : cost.column[at]!;
      if (
        (byPrice ? cost.column[at]! < cost.drop[piece]! && (found < 0 || own < smallest) : own < smallest) &&
        fits(state, at)
      ) {
        found = at;
        smallest = own;
      }
    }
    return found;
  }
}

function worthOf({ compiled }: SearchState, column: number, prices: Float64Array): number {
  const { firstEntry, rowOf, amountOf } = compiled;
  let sum = 0;
  for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1) sum += amountOf[at]! * prices[rowOf[at]!]!;
  return sum;
}

function columnsOfRows({ compiled }: SearchState): readonly (readonly number[])[] {
  const columns: number[][] = Array.from(compiled.free, () => []);
  for (let column = 0; column < compiled.pieceOf.length; column += 1)
    for (let at = compiled.firstEntry[column]!; at < compiled.firstEntry[column + 1]!; at += 1)
      if (compiled.amountOf[at]! > 0) columns[compiled.rowOf[at]!]!.push(column);
  return columns;
}

function medianOf(values: Float64Array): number {
  const sorted = values.filter((value) => value > 0).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
