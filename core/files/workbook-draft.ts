import type { Area } from '../sheet/cell-reference.ts';
import type { CellValue, Note, Sheet } from '../sheet/workbook.ts';

/** A cell of a workbook that is to be written. */
export interface DraftCell {
  readonly value: CellValue;
  /** Without the leading `=`; `value` is then the result it shows. */
  readonly formula?: string;
  /** Number format code; dates are serials with a date's format. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly fontColour?: string;
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly link?: string;
}

/** A sheet that is to be written; everything but its name and rows may be left out. */
export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  /** Column widths in characters. */
  readonly widths?: readonly (number | undefined)[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly rightToLeft?: boolean;
  readonly state?: Sheet['state'];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  /** Excel tables; their first row holds the headers. */
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  /** Drop-down lists: the values themselves or the formula of the range that holds them. */
  readonly validations?: readonly {
    readonly area: Area;
    readonly values?: readonly string[];
    readonly formula?: string;
  }[];
  readonly notes?: readonly Note[];
  readonly autoFilter?: Area;
}

/** A new workbook as data. */
export interface WorkbookDraft {
  readonly sheets: readonly DraftSheet[];
  /** Defined names; without a sheet they hold for the whole workbook. */
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly sheet?: string }[];
}
