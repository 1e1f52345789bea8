import type { Candidate, ColumnEvidence } from './column-evidence.ts';
import { traitShare } from './column-profile.ts';
import type { Choice } from './settle.ts';

/** What a header must say of a title at least to name rows whose ids stand under the one before. */
const SAID = 1.5;

/** Ids under `Task` are the tasks' ids, or links beside ids of the rows, where another column, as `Name`, says what they are. */
export function namesForIds(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const titled = choices.findIndex(({ meaning }) => meaning === 'title');
  if (titled < 0 || !areIds(columns[titled]!)) return choices;
  const own = choices.some(({ meaning }) => meaning === 'id') ? null : 'id';
  const named = [...columns.keys()].find(
    (at) =>
      at > titled && choices[at]!.meaning === null && titleOf(columns[at]!) !== undefined && areNames(columns[at]!),
  );
  if (named === undefined) return choices;
  const { weight, reasons } = titleOf(columns[named]!)!;
  return choices.map((choice, at): Choice => {
    if (at === titled) return { ...choice, meaning: own, reasons: ['its cells look like ids'] };
    return at === named ? { meaning: 'title', weight: Math.max(1.5, weight), margin: 1, reasons } : choice;
  });
}

function titleOf({ candidates }: ColumnEvidence): Candidate | undefined {
  return candidates.find(({ meaning, fromHeader }) => meaning === 'title' && fromHeader >= SAID);
}

function areIds({ profile }: ColumnEvidence): boolean {
  return profile.filled >= 3 && profile.distinct >= 0.9 && traitShare(profile, 'id') >= 0.9;
}

function areNames({ profile }: ColumnEvidence): boolean {
  return profile.filled >= 3 && profile.texts >= 0.8 && profile.distinct >= 0.8 && traitShare(profile, 'id') < 0.3;
}
