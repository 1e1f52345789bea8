import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** Share of the empty cells of a column that are green, amber or red. */
const COLOURED = 0.7;
const OVERALL = anyCase`overall|general|g[eé]n[eé]ral|gesamt|status|rag|health|ampel|light|semaforo|sem[aá]foro|feu|stoplicht`;

/**
 * Columns without a word whose cells are coloured like traffic lights, in two colours or more, say health, whatever their
 * headers name: surest the one that stands for the whole row, then the first. One colour alone marks cells to fill in.
 */
export function trafficLights(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const lights = [...columns.keys()].filter((at) => {
    const { profile, isPeriod } = columns[at]!;
    return !isPeriod && profile.filled === 0 && profile.ragFills >= COLOURED && profile.ragColours > 1;
  });
  if (lights.length === 0) return choices;
  const whole = lights.find((at) => OVERALL.test(columns[at]!.header)) ?? lights[0];
  return choices.map((choice, at) =>
    lights.includes(at)
      ? {
          meaning: 'rag',
          weight: at === whole ? 3.5 : 2.5,
          margin: at === whole ? 2 : 1,
          reasons: ['its cells are coloured green, amber or red'],
        }
      : choice,
  );
}
