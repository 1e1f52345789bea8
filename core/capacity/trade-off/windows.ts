import type { Conflict } from './answer.ts';
import type { TradeOffProblem } from './problem.ts';

/** First and last start of each piece; first after last where none is left. */
export interface Windows {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where it must be done: by itself, or because what must be done builds on it. */
  readonly must: Uint8Array;
}

/** The starts that windows, deadlines and prerequisites leave, or why there are none for what must be done. Linear in links per pass. */
export function startWindows(problem: TradeOffProblem): Windows | Conflict {
  const { pieces } = problem;
  const first = Int32Array.from(pieces, ({ may, start, earliest }) => (may === 'stay' ? start : earliest));
  const last = Int32Array.from(pieces, ({ may, start, latest, deadline, duration }) =>
    may === 'stay' ? start : Math.min(latest, deadline === null ? latest : deadline - duration + 1),
  );
  const must = Uint8Array.from(pieces, ({ may }) => (may === 'drop' ? 0 : 1));
  const never = (at: number): boolean => first[at]! > last[at]!;
  for (let changed = true; changed;) {
    changed = false;
    for (const [at, { prerequisites }] of pieces.entries()) {
      if (never(at)) continue;
      for (const { on, gap } of prerequisites) {
        // What can never be done takes with it what builds on it.
        const earliest = never(on) ? last[at]! + 1 : first[on]! + gap;
        if (earliest > first[at]!) {
          first[at] = earliest;
          changed = true;
        }
        // What must be done bounds what it builds on; what may be left out does not.
        if (must[at] === 1 && (must[on] === 0 || (!never(on) && last[at]! - gap < last[on]!))) {
          must[on] = 1;
          last[on] = Math.min(last[on]!, last[at]! - gap);
          changed = true;
        }
      }
    }
  }
  const impossible = must.findIndex((it, at) => it === 1 && never(at));
  return impossible < 0 ? { first, last, must } : whyNever(problem, impossible);
}

/** A circle among what a piece builds on, or else that its window is empty. */
function whyNever({ pieces }: TradeOffProblem, piece: number): Conflict {
  const path: number[] = [];
  const seen = new Set<number>();
  const circle = (at: number): readonly number[] | null => {
    const begin = path.indexOf(at);
    if (begin >= 0) return path.slice(begin);
    if (seen.has(at)) return null;
    seen.add(at);
    path.push(at);
    for (const { on } of pieces[at]?.prerequisites ?? []) {
      const found = circle(on);
      if (found !== null) return found;
    }
    path.pop();
    return null;
  };
  const pieceCircle = circle(piece);
  return pieceCircle === null ? { because: 'window', piece } : { because: 'circle', pieces: pieceCircle };
}
