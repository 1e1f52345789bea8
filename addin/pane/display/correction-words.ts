import type { Correction } from '../../../core/plan/settings.ts';
import { rangeOf } from '../../../core/sheet/cell-reference.ts';
import type { Words } from '../words/english/english.ts';

/** What a planner said of a table, as a sentence without its place. */
export function correctionWords({ change }: Correction, { understood, kinds, meanings }: Words): string {
  const { said, notUnderstood } = understood;
  if (change.what === 'not-a-table') return said.notATable;
  if (change.what === 'kind') return said.kind(kinds[change.kind]);
  if (change.what === 'meaning')
    return said.meaning(change.header, change.meaning === null ? notUnderstood : meanings[change.meaning]);
  return said.area(
    rangeOf(change.area),
    change.headerRows.map((row) => row + 1),
  );
}
