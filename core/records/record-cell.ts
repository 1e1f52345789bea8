import type { CellValue } from '../sheet/workbook.ts';

/** A cell of a record as its file types it. */
export interface RecordCell {
  readonly value: CellValue;
  /** A number shown as a date. */
  readonly isDate: boolean;
  /** A number shown in percent: 0.15 as 15%. */
  readonly isPercent: boolean;
  /** The decimal mark that a number of a delimited text was read with; null where the file itself has numbers. */
  readonly readWith: '.' | ',' | null;
}
