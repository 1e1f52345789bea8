import { onceFor } from '../plan/once-for.ts';
import type { Plan } from '../plan/plan.ts';
import type { Risk } from '../plan/registers.ts';

/** How high the numbers of a table of risks can be. */
export interface Scale {
  readonly probability: number;
  readonly impact: number;
  readonly score: number;
}

/** By table, the scale that its numbers tell; none where it has no numbers. */
const riskScales = onceFor((risks: readonly Risk[]): ReadonlyMap<string, Scale> => {
  const tables = new Map<string, Risk[]>();
  for (const risk of risks) {
    const rows = tables.get(risk.source.table);
    if (rows === undefined) tables.set(risk.source.table, [risk]);
    else rows.push(risk);
  }
  const scales = new Map<string, Scale>();
  for (const [table, rows] of tables) {
    const numbersOf = (field: keyof Scale): readonly number[] => rows.flatMap((risk) => risk[field] ?? []);
    const [probability, impact, score] = [numbersOf('probability'), numbersOf('impact'), numbersOf('score')];
    const levels = [...probability, ...impact].filter((level) => level >= 1);
    if (levels.length + probability.length + score.length > 0)
      scales.set(table, {
        probability: highestOf(probability, levels, [3, 5, 10, 100]),
        impact: highestOf(impact, levels, [3, 5, 10, 100]),
        score: highestOf(score, score, [9, 25, 100]),
      });
  }
  return scales;
});

/** The scales of the plan’s tables of risks, by table. */
export function scalesIn({ risks }: Plan): ReadonlyMap<string, Scale> {
  return riskScales(risks);
}

/** So many numbers that stay within a short scale say that it is one, and not the lower end of a longer one. */
const ENOUGH = 6;

/**
 * The usual scale that numbers stay within: shares end at 1, levels at 3, 5, 10 or 100, and their products alike. Whether
 * the shortest is meant is told by all numbers of the kind together.
 */
function highestOf(values: readonly number[], alike: readonly number[], usual: readonly number[]): number {
  const most = Math.max(0, ...values);
  if (most <= 1 && values.some((value) => value > 0 && value < 1)) return 1;
  const [short = 1, ...longer] = usual;
  const isShort = Math.max(...alike) === short && alike.length >= ENOUGH;
  return (isShort ? short : longer.find((highest) => most <= highest)) ?? most;
}

/** A risk’s score, the highest that there is, and its share of that; null where nobody put a number to it. */
export function shareOfScale(
  { probability, impact, score }: Risk,
  scale: Scale,
): { readonly score: number; readonly highest: number; readonly share: number } | null {
  const isProduct = typeof probability === 'number' && typeof impact === 'number';
  const own = isProduct ? probability * impact : score;
  if (typeof own !== 'number') return null;
  const highest = isProduct ? scale.probability * scale.impact : scale.score;
  return { score: own, highest, share: own / highest };
}
