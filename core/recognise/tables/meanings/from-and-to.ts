import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

const FROM = anyCase`^(?:from|von|de|da|dal|van|desde|从)$`;
const TO = anyCase`^(?:to|auf|nach|zu|à|a|al|naar|para|hasta|到)$`;

/** In a log of changes bare “From” and “To” side by side are what was and what is; elsewhere they may be days or people. */
export function fromAndTo(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'change_log' || choices.some(({ meaning }) => meaning === 'before' || meaning === 'after'))
    return choices;
  const from = columns.findIndex(
    ({ header }, at) => FROM.test(header.trim()) && TO.test(columns[at + 1]?.header.trim() ?? ''),
  );
  if (from < 0) return choices;
  const reasons = ['beside each other they say what was changed to what'];
  return choices.map((choice, at): Choice => {
    if (at === from) return { meaning: 'before', weight: 2, margin: 1.5, reasons };
    return at === from + 1 ? { meaning: 'after', weight: 2, margin: 1.5, reasons } : choice;
  });
}
