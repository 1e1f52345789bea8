import type { Meaning, TableKind } from '../../plan/table.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import type { Choice } from './settle.ts';

/** From here on a header is sure of what its column is. */
const SURE = 3;

/** In a table of flows, `Process` beside `Step` is the flow that the step belongs to. */
export function flowColumns(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'flows' || choices.some(({ meaning }) => meaning === 'flow')) return choices;
  const says = (at: number, meaning: Meaning): boolean =>
    columns[at]!.candidates.some((one) => one.meaning === meaning && one.fromHeader >= SURE);
  const places = [...columns.keys()];
  const flow = places.find((at) => says(at, 'flow'));
  const step = places.find((at) => at !== flow && says(at, 'title') && !says(at, 'flow'));
  if (flow === undefined || step === undefined) return choices;
  return choices.map((choice, at) => {
    if (at === flow) return { ...choice, meaning: 'flow', weight: 2.5, margin: 2 };
    return at === step ? { ...choice, meaning: 'title', weight: 2.5, margin: 2 } : choice;
  });
}
