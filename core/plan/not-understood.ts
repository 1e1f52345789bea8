import type { Area } from '../sheet/cell-reference.ts';

/** Cells with content that belong to no recognised table, and what they might be. */
export interface Unrecognised {
  readonly sheet: string;
  readonly area: Area;
  /** One sentence: what stands there and why it was left out. */
  readonly reason: string;
}

/** A guess too unsure to audit with: shown as a question, never as findings. */
export interface Question {
  readonly table: string;
  /** Column of the table it is about; null for the table itself. */
  readonly column: number | null;
  readonly text: string;
  /** The same table on other sheets, which the answer is about too; absent where there is none. */
  readonly alike?: readonly string[];
  /** It asks which dates columns stand for that are spans of time: the first and the last of their headers, and the last of them. */
  readonly time?: { readonly first: string; readonly last: string; readonly lastColumn: number };
}
