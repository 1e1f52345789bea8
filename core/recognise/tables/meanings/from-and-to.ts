import type { Meaning, TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

const FROM = anyCase`^(?:from|von|de|da|dal|van|desde|从)$`;
const TO = anyCase`^(?:to|auf|nach|zu|à|a|al|naar|para|hasta|到)$`;

const SIDE_BY_SIDE = 'beside each other they say what was changed to what';
const MEASURED = 'beside each other they say where a measure comes from and where it is to go';

/**
 * In a log of changes bare “From” and “To” side by side are what was and what is, on a scorecard, over figures, where a
 * measure stood and what it is to reach; elsewhere they may be days or people.
 */
export function fromAndTo(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const sides = SIDES.get(kind);
  if (sides === undefined) return choices;
  const from = columns.findIndex(
    ({ header }, at) => FROM.test(header.trim()) && TO.test(columns[at + 1]?.header.trim() ?? ''),
  );
  if (from < 0 || choices.some(({ meaning }, at) => at !== from && at !== from + 1 && isOneOf(meaning, sides)))
    return choices;
  const isScorecard = kind === 'scorecard';
  if (isScorecard && !columns.slice(from, from + 2).every(({ profile }) => profile.numbers >= FIGURES)) return choices;
  const reasons = [isScorecard ? MEASURED : SIDE_BY_SIDE];
  return choices.map((choice, at): Choice => {
    const meaning = sides[at - from];
    return meaning === undefined ? choice : { meaning, weight: 2, margin: 1.5, reasons };
  });
}

/** What stands on both sides, by kind. */
const SIDES: ReadonlyMap<TableKind, readonly [Meaning, Meaning]> = new Map<TableKind, readonly [Meaning, Meaning]>([
  ['change_log', ['before', 'after']],
  ['scorecard', ['baseline', 'target']],
]);
const FIGURES = 0.8;

function isOneOf(meaning: Meaning | null, sides: readonly Meaning[]): boolean {
  return meaning !== null && sides.includes(meaning);
}
