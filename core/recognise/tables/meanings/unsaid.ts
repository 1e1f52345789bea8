import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

/** What shares and amounts without a header are taken for, and what else a table must have for them to speak for work. */
const FIGURES: ReadonlySet<Meaning> = new Set<Meaning>(['percent_complete', 'cost']);
const OF_WORK: ReadonlySet<Meaning> = new Set<Meaning>(['start', 'end', 'due', 'date', 'duration', 'owner', 'status']);

/** Shares without a header beside nothing but names are shares of anything: they speak for no kind. */
export function unsaid(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  if (choices.some(({ meaning }) => meaning !== null && OF_WORK.has(meaning))) return choices;
  return choices.map((choice, at) =>
    choice.meaning !== null && FIGURES.has(choice.meaning) && columns[at]!.header === ''
      ? { ...choice, assumed: true }
      : choice,
  );
}
