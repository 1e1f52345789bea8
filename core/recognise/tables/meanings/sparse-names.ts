import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';

/** Headers that name a row wherever they stand. */
const TITLED = anyCase`(?<!\p{L})(?:titles?|names?|subjects?|summary|headline|titel|betreff|bezeichnung|titre|nom|intitulé|nombre|título|nome|titolo|oggetto|onderwerp|naam|标题|名称|件名|제목)$`;

/** Whether a column is filled in some rows only, as those of groups are, beside another that could name each row. */
export function isSparse(columns: readonly ColumnEvidence[], title: number): boolean {
  const { profile: own, header } = columns[title]!;
  const { filled, sampled } = own;
  if (header === '' || TITLED.test(header.trim()) || filled === 0 || sampled < 4 || filled >= sampled * 0.6)
    return false;
  return columns.some(
    (column, at) =>
      at > title &&
      column.profile.filled >= column.profile.sampled * 0.9 &&
      column.profile.distinct >= 0.85 &&
      column.profile.texts >= 0.8 &&
      saidOf(column, 'title') >= SAYS.clear,
  );
}

/** Whether a column behind a description names the rows all the same: its header says so, or each description is one of several rows. */
export function namesBehind({ header, profile }: ColumnEvidence, { profile: described }: ColumnEvidence): boolean {
  return TITLED.test(header.trim()) || (described.filled > 0 && profile.filled >= described.filled * 2);
}
