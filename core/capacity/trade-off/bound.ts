import type { Compiled } from './compiled.ts';

/** A proven lower bound of the least scalar cost, and the price of each row that proves it. */
export interface PricedBound {
  readonly bound: number;
  readonly prices: Float64Array;
}

/**
 * The Lagrangian bound: rows are bought at prices instead of kept, each piece takes its cheapest column by itself, and the
 * prices climb by a subgradient with Polyak's step towards `target`, the cost of a known answer (Held, Wolfe, Crowder 1974).
 * `rounds` × entries operations; without a solver.
 */
export function lagrangianBound(
  compiled: Compiled,
  cost: { readonly column: Float64Array; readonly drop: Float64Array },
  target: number,
  rounds: number,
): PricedBound {
  const { pieces, must, firstColumn, firstEntry, rowOf, amountOf, free } = compiled;
  const prices = new Float64Array(free.length);
  const used = new Float64Array(free.length);
  const direction = new Float64Array(free.length);
  // Rows in units of their own size: a step means the same in money and in people.
  const scale = free.map((amount) => 1 / Math.max(amount, 1));
  let best: PricedBound = { bound: -Infinity, prices };
  let step = 1;
  let stalled = 0;
  for (let round = 0; round < rounds; round += 1) {
    used.fill(0);
    let value = 0;
    for (let row = 0; row < free.length; row += 1) value -= prices[row]! * free[row]!;
    for (let piece = 0; piece < pieces.length; piece += 1) {
      let chosen = -1;
      let least = must[piece] === 1 ? Infinity : cost.drop[piece]!;
      for (let column = firstColumn[piece]!; column < firstColumn[piece + 1]!; column += 1) {
        let reduced = cost.column[column]!;
        for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1)
          reduced += amountOf[at]! * prices[rowOf[at]!]!;
        if (reduced < least) {
          least = reduced;
          chosen = column;
        }
      }
      value += least;
      if (chosen >= 0)
        for (let at = firstEntry[chosen]!; at < firstEntry[chosen + 1]!; at += 1)
          used[rowOf[at]!] = used[rowOf[at]!]! + amountOf[at]!;
    }
    if (value > best.bound + 1e-9 * Math.abs(value)) {
      best = { bound: value, prices: prices.slice() };
      stalled = 0;
    } else if ((stalled += 1) >= 8) {
      step /= 1.6;
      stalled = 0;
    }
    let length = 0;
    for (let row = 0; row < free.length; row += 1) {
      const excess = (used[row]! - free[row]!) * scale[row]!;
      const smooth = 0.7 * excess + 0.3 * direction[row]!;
      direction[row] = prices[row] === 0 && smooth < 0 ? 0 : smooth;
      length += direction[row]! ** 2;
    }
    if (length < 1e-12 || target - best.bound < 1e-9) break;
    const stride = (step * Math.max(target - value, 1e-9)) / length;
    for (let row = 0; row < free.length; row += 1)
      prices[row] = Math.max(0, prices[row]! + stride * direction[row]! * scale[row]!);
  }
  return best;
}
