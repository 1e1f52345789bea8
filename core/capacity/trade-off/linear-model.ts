import type { LinearModel } from '../solver/solver.ts';
import type { Compiled } from './compiled.ts';

/** One level of the objective as a linear model, with the levels before it held at what they were proven to cost. */
export interface LevelModel {
  readonly model: LinearModel;
  /** Cost of leaving out all undecided pieces: the model counts from there. */
  readonly constant: number;
}

/** A limit on the cost of an earlier level, of the undecided pieces alone. */
export interface LevelLimit {
  readonly level: number;
  readonly most: number;
}

/**
 * Start-time binaries: a column is 1 where its piece starts then. Rows: what is shared, prerequisites start by start (the
 * tight form of Christofides, Alvarez-Valdés & Tamarit 1987), one start a piece, earlier levels.
 */
export function levelModel(
  compiled: Compiled,
  level: number,
  limits: readonly LevelLimit[],
  isWhole: boolean,
): LevelModel {
  const { pieces, must, firstColumn, pieceOf, firstEntry, rowOf, amountOf, free } = compiled;
  const columns = pieceOf.length;
  const shared: [number, number][][] = Array.from(free, () => []);
  for (let column = 0; column < columns; column += 1)
    for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1)
      shared[rowOf[at]!]!.push([column, amountOf[at]!]);
  const once = Array.from(pieces, (_, piece) =>
    Array.from({ length: firstColumn[piece + 1]! - firstColumn[piece]! }, (_, at): [number, number] => [
      firstColumn[piece]! + at,
      1,
    ]),
  );
  const earlier = limits.map(({ level: before }) => {
    const cost = gains(compiled, before);
    return Array.from(cost, (gain, column): [number, number] => [column, gain]).filter(([, gain]) => gain !== 0);
  });
  const entries = [...shared, ...once, ...earlier];
  const starts = new Int32Array(entries.length + 1);
  for (const [row, list] of entries.entries()) starts[row + 1] = starts[row]! + list.length;
  const flat = entries.flat();
  return {
    constant: compiled.levels[level]!.drop.reduce((sum, cost) => sum + cost, 0),
    model: {
      cost: gains(compiled, level),
      lower: new Float64Array(columns),
      upper: new Float64Array(columns).fill(1),
      isWhole,
      rows: {
        lower: Float64Array.from([...shared.map(() => -Infinity), ...must, ...limits.map(() => -Infinity)]),
        upper: Float64Array.from([
          ...free,
          ...once.map(() => 1),
          ...limits.map(
            ({ level: before, most }) => most - compiled.levels[before]!.drop.reduce((sum, cost) => sum + cost, 0),
          ),
        ]),
        starts,
        indices: Int32Array.from(flat, ([column]) => column),
        values: Float64Array.from(flat, ([, value]) => value),
      },
    },
  };
}

/** What a column costs more than leaving its piece out. */
function gains({ levels, pieceOf }: Compiled, level: number): Float64Array {
  const { column, drop } = levels[level]!;
  return Float64Array.from(column, (cost, at) => cost - drop[pieceOf[at]!]!);
}
