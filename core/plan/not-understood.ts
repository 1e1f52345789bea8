import type { Area } from '../sheet/cell-reference.ts';
import type { Correction } from './settings.ts';
import type { Meaning } from './table.ts';

/** Cells with content that belong to no recognised table, and what they might be. */
export interface Unrecognised {
  readonly sheet: string;
  readonly area: Area;
  /** One sentence: what stands there and why it was left out. */
  readonly reason: string;
  /** Texts of its first line from the left, which it is known by where somebody says that it is a table. */
  readonly headers: readonly string[];
  /** What the planner said that left it out; absent where nobody did. */
  readonly denial?: Correction;
}

interface About {
  readonly table: string;
  /** The same table on other sheets, which the answer is about too; absent where there is none. */
  readonly alike?: readonly string[];
}

/** Whether a table is of the kind that it was taken for, or which of its columns says who approves. */
interface AboutTable extends About {
  readonly asks: 'kind' | 'approvers';
  readonly column: null;
}

/** Which column of a table names its rows; `guess` is the one that might, absent where none looks like it. */
interface AboutNames extends About {
  readonly asks: 'names';
  readonly column: null;
  readonly guess?: number;
}

/** Whether a column means what it was taken for. */
interface AboutColumn extends About {
  readonly asks: 'meaning';
  readonly column: number;
  readonly meaning: Meaning;
}

/** Which dates columns stand for that are spans of time: the first and the last of their headers, and the last of them. */
interface AboutTime extends About {
  readonly asks: 'time';
  readonly column: number;
  readonly time: { readonly first: string; readonly last: string; readonly lastColumn: number };
}

/** A guess too unsure to audit with: shown as a question, never as findings. `column` is null where it is about the table. */
export type Question = AboutTable | AboutNames | AboutColumn | AboutTime;
