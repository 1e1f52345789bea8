import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Surroundings } from './kind-words.ts';
import { modified } from '../columns/modifiers.ts';
import type { Choice } from '../meanings/settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** Words that say a table also holds what was planned. */
const PLANNED = anyCase`(?<!\p{L})(?:vs\.?|versus|plan\p{L}*|geplant\p{L}*|soll|budget\p{L}*|project(?:ed|ion\p{L}*)|estimat\p{L}*|prév\p{L}*|previst\p{L}*|preventiv\p{L}*|presupuest\p{L}*|бюджет\p{L}*|план\p{L}*)(?!\p{L})`;

/** What a cost is in a budget whose sheet or title says that these are the actual ones: “Actual Costs”, “Ist-Kosten”. */
export function asOutturn(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  { sheet, titles }: Surroundings,
): readonly Choice[] {
  const has = (wanted: Meaning): boolean => choices.some(({ meaning }) => meaning === wanted);
  const isActual = [sheet, titles[0] ?? ''].some(
    (text) => modified(text, 'cost') === 'cost_actual' && !PLANNED.test(text),
  );
  if (!isActual || has('cost_actual')) return choices;
  return choices.map((choice, at) =>
    choice.meaning === 'cost' && !PLANNED.test(columns[at]!.header) ? { ...choice, meaning: 'cost_actual' } : choice,
  );
}
