import type { Meaning, TableKind } from '../../../plan/table.ts';
import { kindsOf } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** What rows may belong to, whose name comes again from row to row. */
export const GROUPS: ReadonlySet<Meaning> = new Set<Meaning>(['initiative', 'parent', 'category', 'phase']);

/** Whether a title names things of another kind, as “Blockers” does, behind texts that differ and that nothing was said of. */
export function isOfOthers(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  title: number,
  kind: TableKind,
): boolean {
  const { header } = columns[title]!;
  const isOther = kindsOf(header).some(({ of, fit }) => of !== kind && of !== 'other' && fit === 'whole');
  return (
    isOther &&
    !kindsOf(header).some(({ of }) => of === kind) &&
    columns.some(
      (column, at) =>
        at < title &&
        column.header !== '' &&
        (choices[at]!.meaning === null ||
          (GROUPS.has(choices[at]!.meaning) && saidOf(column, 'title') >= SAYS.clear)) &&
        column.profile.filled >= Math.max(3, column.profile.sampled * 0.9) &&
        column.profile.distinct >= 0.85 &&
        column.profile.texts >= 0.8 &&
        traitShare(column.profile, 'id', 'period', 'url', 'email') < 0.5,
    )
  );
}
