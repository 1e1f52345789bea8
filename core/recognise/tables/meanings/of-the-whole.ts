import type { TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

/** Nothing but percent: how much of what, the header does not say. */
const BARE =
  /^(?:[%\s]|percent(?:age)?s?|pct|prozent(?:satz|ual)?|pourcentage|porcentaje|porcentagem|percentuale?|процент|百分比)+$/i;

/** A bare “%” of a budget's line is its part of the whole, not how much of it is done. */
export function ofTheWhole(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'budget') return choices;
  return choices.map((choice, at): Choice =>
    choice.meaning === 'percent_complete' && BARE.test(columns[at]!.header)
      ? { ...choice, meaning: null, reasons: [] }
      : choice,
  );
}
