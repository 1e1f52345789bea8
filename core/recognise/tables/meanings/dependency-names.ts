import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

const NOUN = anyCase`^(?:(?:external|cross-team|inter-?)? ?dependenc(?:y|ies)(?: name| title)?|abhängigkeit(?:en)?|dépendances?|dependencias?|dependências?|dipendenz[ae]|afhankelijkhe(?:id|den)|beroende|avhengighet|依存関係|依赖(?:项|关系)?)$`;

/** Cells as long name what is waited for; shorter ones are the codes of tasks. */
const SPOKEN = 6;

/** In a list of dependencies the column “Dependency” names the rows, where its cells are words and nothing else does. */
export function dependencyNames(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  _kind: TableKind,
): readonly Choice[] {
  const at = choices.findIndex(({ meaning }, place) => meaning === 'depends_on' && namesDependencies(columns[place]!));
  if (at < 0) return choices;
  const isNamed = choices.some(
    ({ meaning }, place) => place !== at && meaning === 'title' && saidOf(columns[place]!, 'title') >= SAYS.clear,
  );
  if (isNamed || choices.some(({ meaning }) => meaning === 'start' || meaning === 'milestone')) return choices;
  return choices.map((choice, place) =>
    place === at ? { meaning: 'title', weight: 2, margin: 1, reasons: choice.reasons } : choice,
  );
}

/** Whether a column tells dependencies by name, in words that differ from row to row. */
export function namesDependencies({ header, profile }: ColumnEvidence): boolean {
  return (
    NOUN.test(header.trim()) &&
    profile.texts >= 0.8 &&
    profile.distinct >= 0.85 &&
    profile.meanLength >= SPOKEN &&
    traitShare(profile, 'id', 'outline') < 0.6
  );
}
