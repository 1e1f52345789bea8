import type { Level, Measures, TradeOffProblem } from './problem.ts';

/** What one piece adds to the measures when it starts at `start`; null leaves it out. */
export function measuresOf({ pieces }: TradeOffProblem, piece: number, start: number | null): Measures {
  const asked = pieces[piece];
  if (asked === undefined) throw new RangeError(`There is no piece ${piece}.`);
  if (start === null) return { valueLost: Math.max(asked.value, 0), dropped: 1, moved: 0, shifted: 0 };
  const shifted = Math.abs(start - asked.start);
  return { valueLost: 0, dropped: 0, moved: shifted === 0 ? 0 : 1, shifted };
}

/** The measures of a whole answer. */
export function totalMeasures(problem: TradeOffProblem, starts: readonly (number | null)[]): Measures {
  let [valueLost, dropped, moved, shifted] = [0, 0, 0, 0];
  for (const [piece, start] of starts.entries()) {
    const one = measuresOf(problem, piece, start);
    valueLost += one.valueLost;
    dropped += one.dropped;
    moved += one.moved;
    shifted += one.shifted;
  }
  return { valueLost, dropped, moved, shifted };
}

/** What a level of the objective makes of measures. */
export function levelCost({ weights }: Level, { valueLost, dropped, moved, shifted }: Measures): number {
  return (
    valueLost * (weights.valueLost ?? 0) +
    dropped * (weights.dropped ?? 0) +
    moved * (weights.moved ?? 0) +
    shifted * (weights.shifted ?? 0)
  );
}
