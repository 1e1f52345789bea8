import type { Compiled } from './compiled.ts';
import type { SearchState } from './search-state.ts';
import { emptyState, fits, putIn } from './search-state.ts';

/**
 * As much of today’s plan as fits, what must be done first; where `starts` are given, what an earlier answer to this or a
 * similar problem did, and what must be done and is not in it where it starts today.
 */
export function firstAnswer(compiled: Compiled, starts: readonly (number | null)[] | null): SearchState {
  const { problem, pieces, must, firstColumn, startOf } = compiled;
  const state = emptyState(compiled);
  let waiting = [...pieces.keys()].sort((a, b) => must[b]! - must[a]!);
  for (let before = -1; waiting.length !== before;) {
    before = waiting.length;
    waiting = waiting.filter((at) => {
      const piece = pieces[at]!;
      const today = starts === null || must[at] === 1 ? problem.pieces[piece]!.start : null;
      for (const start of [starts?.[piece] ?? null, today])
        for (let column = firstColumn[at]!; column < firstColumn[at + 1]!; column += 1)
          if (startOf[column] === start && fits(state, column)) {
            putIn(state, column);
            return false;
          }
      return true;
    });
  }
  return state;
}

/** The start of every piece of the problem in a state. */
export function startsOf({ compiled, chosen }: SearchState): readonly (number | null)[] {
  const starts = compiled.decided.map((start) => start ?? null);
  for (const [at, piece] of compiled.pieces.entries())
    starts[piece] = chosen[at]! < 0 ? null : compiled.startOf[chosen[at]!]!;
  return starts;
}

/** Whether everything that must be done is in. */
export function isComplete({ compiled, chosen }: SearchState): boolean {
  return compiled.must.every((it, at) => it === 0 || chosen[at]! >= 0);
}
