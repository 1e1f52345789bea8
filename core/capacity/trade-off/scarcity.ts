import type { Compiled } from './compiled.ts';
import type { ChoiceCost } from './scalar-cost.ts';

/** Against what the pieces are worth: enough to prefer where there is room, too little to give up worth for it. */
const SHARE = 0.02;
/** Rows that are asked for more often than this weigh no more. */
const MOST = 4;

/**
 * A small price on what is asked for more than it is there, where a proof needs none: a relaxation fits everything by halves
 * and prices nothing, a search needs to know where it is crowded. By the square of average use ÷ free, in the unit of `cost`.
 */
export function scarcityPrices(compiled: Compiled, { drop }: ChoiceCost): Float64Array {
  const { pieces, must, firstColumn, firstEntry, rowOf, amountOf, free, capacityRows } = compiled;
  const asked = new Float64Array(free.length);
  for (let piece = 0; piece < pieces.length; piece += 1) {
    const [from, to] = [firstColumn[piece]!, firstColumn[piece + 1]!];
    for (let at = firstEntry[from]!; at < firstEntry[to]!; at += 1)
      asked[rowOf[at]!] = asked[rowOf[at]!]! + amountOf[at]! / (to - from);
  }
  const worth = drop.reduce((sum, cost, piece) => (must[piece] === 1 ? sum : sum + cost), 0);
  return asked.map((amount, row) =>
    row < capacityRows.length && free[row]! > 0
      ? ((SHARE * worth) / capacityRows.length / free[row]!) * Math.min(amount / free[row]!, MOST) ** 2
      : 0,
  );
}
