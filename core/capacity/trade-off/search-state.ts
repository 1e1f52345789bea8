import type { Compiled } from './compiled.ts';

/** An answer being changed: at most one column per undecided piece, and what is left in each row. */
export interface SearchState {
  readonly compiled: Compiled;
  /** The column of each undecided piece, −1 where it is left out. */
  readonly chosen: Int32Array;
  readonly left: Float64Array;
}

const ROUNDING = 1e-7;

export function emptyState(compiled: Compiled): SearchState {
  return { compiled, chosen: new Int32Array(compiled.pieces.length).fill(-1), left: compiled.free.slice() };
}

/** Whether a column of a piece that is out can be put in. */
export function fits({ compiled, left }: SearchState, column: number): boolean {
  const { firstEntry, rowOf, amountOf } = compiled;
  for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1)
    if (amountOf[at]! > 0 && left[rowOf[at]!]! < amountOf[at]! - ROUNDING) return false;
  return true;
}

/** Puts a column in, whether it fits or not. */
export function putIn({ compiled, chosen, left }: SearchState, column: number): void {
  const { firstEntry, rowOf, amountOf, pieceOf } = compiled;
  chosen[pieceOf[column]!] = column;
  for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1)
    left[rowOf[at]!] = left[rowOf[at]!]! - amountOf[at]!;
}

/** Takes a piece out, and before it what builds on it; `taken` gathers their columns. */
export function takeOut(state: SearchState, piece: number, taken: number[]): void {
  const { compiled, chosen, left } = state;
  const column = chosen[piece]!;
  if (column < 0) return;
  chosen[piece] = -1;
  for (const dependent of compiled.dependents[piece]!) takeOut(state, dependent, taken);
  taken.push(column);
  const { firstEntry, rowOf, amountOf } = compiled;
  for (let at = firstEntry[column]!; at < firstEntry[column + 1]!; at += 1)
    left[rowOf[at]!] = left[rowOf[at]!]! + amountOf[at]!;
}
