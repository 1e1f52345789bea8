import type { Meaning } from '../../../plan/table.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/**
 * A column whose cells are all the same is what its rows belong to, and ids under `Task` are the tasks' ids, or links beside ids of the
 * rows, where another column, as `Name`, says what they are.
 */
export function namesForIds(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const titled = choices.findIndex(({ meaning }) => meaning === 'title');
  if (titled < 0) return choices;
  const own = ownOf(columns[titled]!, choices);
  if (own === undefined) return choices;
  const named = [...columns.keys()].find(
    (at) =>
      at > titled &&
      (choices[at]!.meaning === null || choices[at]!.meaning === 'title') &&
      titleOf(columns[at]!) !== undefined &&
      areNames(columns[at]!),
  );
  if (named === undefined) return choices;
  const { weight, reasons } = titleOf(columns[named]!)!;
  return choices.map((choice, at): Choice => {
    if (at === titled) return { ...choice, ...own };
    return at === named ? { meaning: 'title', weight: Math.max(1.5, weight), margin: 1, reasons } : choice;
  });
}

/** What a column is that cannot name its rows: their ids, or the one thing that all of them belong to. */
function ownOf(column: ColumnEvidence, choices: readonly Choice[]): Pick<Choice, 'meaning' | 'reasons'> | undefined {
  const hasIds = choices.some(({ meaning }) => meaning === 'id');
  if (areIds(column)) return { meaning: hasIds ? null : 'id', reasons: ['its cells look like ids'] };
  if (!isAlways(column)) return undefined;
  const group = column.candidates.find(
    ({ meaning, fromHeader }) => GROUPS.has(meaning) && fromHeader >= SAYS.something,
  );
  return group === undefined ? undefined : { meaning: group.meaning, reasons: group.reasons };
}

const GROUPS: ReadonlySet<Meaning> = new Set<Meaning>(['parent', 'initiative', 'category', 'phase']);

/** Whether all rows say the same. */
function isAlways({ profile }: ColumnEvidence): boolean {
  return profile.filled >= 4 && profile.distinct * profile.filled <= 1.01;
}

function titleOf({ candidates }: ColumnEvidence): Candidate | undefined {
  return candidates.find(({ meaning, fromHeader }) => meaning === 'title' && fromHeader >= SAYS.something);
}

function areIds({ profile }: ColumnEvidence): boolean {
  const ids = traitShare(profile, 'id', 'outline') + (traitShare(profile, 'outline') >= 0.5 ? profile.whole : 0);
  return profile.filled >= 3 && profile.distinct >= 0.9 && ids >= 0.9;
}

function areNames({ profile }: ColumnEvidence): boolean {
  return profile.filled >= 3 && profile.texts >= 0.8 && profile.distinct >= 0.8 && traitShare(profile, 'id') < 0.3;
}
