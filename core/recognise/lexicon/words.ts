import type { Meaning, TableKind } from '../../plan/table.ts';

/**
 * The words of one group of languages. Phrases are parted by commas and written as people write them; case, accents,
 * punctuation and plural s do not matter. A `?` behind a phrase says that it is a weak sign: it means this only where
 * the values or the rest of the table agree.
 */
export interface Words {
  /** Header words by the meaning they give a column. */
  readonly meanings: Partial<Readonly<Record<Meaning, string>>>;
  /** Words of sheet names, titles and headers by the kind of table they announce. */
  readonly kinds: Partial<Readonly<Record<TableKind, string>>>;
  /** Words a row of totals starts with. */
  readonly totals: string;
  /** Header words of data that is no plan: stock lists, marks, invoices, contacts. */
  readonly foreign: string;
}
