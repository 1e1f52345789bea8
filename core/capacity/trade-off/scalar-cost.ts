import type { Compiled } from './compiled.ts';

/** One number per choice of an undecided piece. */
export interface ChoiceCost {
  readonly column: Float64Array;
  /** Of leaving each undecided piece out; where it must be done, more than everything else together. */
  readonly drop: Float64Array;
  /** What 1 of each level is in this number, 0 where nothing can cost anything at it. */
  readonly perLevel: readonly number[];
}

/** No level counts more of the later ones than this many of their units: one number has only so many digits. */
const MOST_UNITS = 2000;

/**
 * The levels of the objective as one number: a unit of each outweighs what the later ones can add up to, as
 * far as the digits of a number go. It guides searches; proofs go level by level.
 */
export function scalarCost({ levels, must, pieceOf, firstColumn }: Compiled): ChoiceCost {
  const column = new Float64Array(pieceOf.length);
  const drop = new Float64Array(must.length);
  let weight = 1;
  const perLevel = levels.map(() => 0);
  for (const [at, level] of [...levels.entries()].toReversed()) {
    const costs = [...level.column, ...level.drop].filter((cost) => cost > 0);
    const unit = costs.reduce((least, cost) => Math.min(least, cost), Infinity);
    if (unit === Infinity) continue;
    for (const [choice, cost] of level.column.entries()) column[choice]! += (cost / unit) * weight;
    for (const [piece, cost] of level.drop.entries()) drop[piece]! += (cost / unit) * weight;
    perLevel[at] = weight / unit;
    let range = 0;
    for (let piece = 0; piece < must.length; piece += 1) {
      let most = level.drop[piece]!;
      for (let at = firstColumn[piece]!; at < firstColumn[piece + 1]!; at += 1)
        most = Math.max(most, level.column[at]!);
      range += most / unit;
    }
    weight *= Math.min(Math.ceil(range) + 1, MOST_UNITS);
  }
  const everything = [...column, ...drop].reduce((sum, cost) => sum + cost, 1);
  for (const [at, it] of must.entries()) if (it === 1) drop[at] = everything;
  return { column, drop, perLevel };
}
