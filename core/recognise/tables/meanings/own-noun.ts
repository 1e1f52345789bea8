import type { Meaning, TableKind } from '../../../plan/table.ts';
import { kindsOf } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** What rows may be sorted by that could name them as well. */
const GROUPS: ReadonlySet<Meaning> = new Set<Meaning>(['category', 'phase', 'parent', 'initiative']);

/** What an own noun may have been read as: `Action` is an answer to something in other lists. */
const OPEN: ReadonlySet<Meaning | null> = new Set<Meaning | null>([null, 'mitigation']);

/** In a list of defects `Defect` names the rows, and a `Feature` that was read as their title is what they are sorted by. */
export function ownNoun(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const titled = choices.findIndex(({ meaning }) => meaning === 'title');
  if (titled < 0 || isOwn(columns[titled]!, kind)) return choices;
  const group = columns[titled]!.candidates.find(
    ({ meaning, fromHeader }) => GROUPS.has(meaning) && fromHeader >= SAYS.something,
  );
  const own = columns.findIndex((column, at) => OPEN.has(choices[at]!.meaning) && isOwn(column, kind) && names(column));
  if (group === undefined || own < 0) return choices;
  const title = columns[own]!.candidates.find(({ meaning }) => meaning === 'title')!;
  return choices.map((choice, at): Choice => {
    if (at === titled) return { meaning: group.meaning, weight: 1.1, margin: 1, reasons: group.reasons };
    return at === own
      ? { meaning: 'title', weight: Math.max(1.5, title.weight), margin: 1, reasons: title.reasons }
      : choice;
  });
}

/** Whether a header is what rows of a kind are called. */
function isOwn(column: ColumnEvidence, kind: TableKind): boolean {
  return (
    saidOf(column, 'title') >= SAYS.clear &&
    kindsOf(column.header).some(({ of, fit }) => of === kind && fit === 'whole')
  );
}

/** Whether cells are texts that differ from row to row, or none were written yet. */
function names({ profile }: ColumnEvidence): boolean {
  return profile.filled < 2 || (profile.texts >= 0.7 && profile.distinct >= 0.6 && traitShare(profile, 'id') < 0.5);
}
