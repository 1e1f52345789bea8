import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** In a table of flows, `Process` beside `Step` is the flow that the step belongs to. */
export function flowColumns(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'flows' || choices.some(({ meaning }) => meaning === 'flow')) return choices;
  const says = (at: number, meaning: Meaning): boolean => saidOf(columns[at]!, meaning) >= SAYS.sure;
  const places = [...columns.keys()];
  const flow = places.find((at) => says(at, 'flow'));
  const step = places.find((at) => at !== flow && says(at, 'title') && !says(at, 'flow'));
  if (flow === undefined || step === undefined) return choices;
  return choices.map((choice, at) => {
    if (at === flow) return { ...choice, meaning: 'flow', weight: 2.5, margin: 2 };
    return at === step ? { ...choice, meaning: 'title', weight: 2.5, margin: 2 } : choice;
  });
}
