import type { TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

/** So many rows show whether a text comes again, and so great a share of different ones is still one that does. */
const FEWEST = 4;
const AGAIN = 0.6;

/** On a scorecard, a title that comes again in front of the measures is the goal that several of them are measures of. */
export function aimsOfMeasures(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'scorecard' || !choices.some(({ meaning }) => meaning === 'measure')) return choices;
  if (choices.some(({ meaning }) => meaning === 'parent')) return choices;
  const aim = choices.findIndex(({ meaning }, at) => {
    const { header, profile } = columns[at]!;
    return meaning === 'title' && header !== '' && profile.filled >= FEWEST && profile.distinct < AGAIN;
  });
  return choices.map((choice, at) => (at === aim ? { ...choice, meaning: 'parent' } : choice));
}
