import type { CellValue } from '../../../../core/sheet/workbook.ts';

/** One side of a cell's frame; style and weight in Excel's words: Continuous, Thin. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks. Looks never change: a write makes a new one. */
export interface Look {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly pattern: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
  readonly borders: Readonly<Record<string, Border>>;
}

/** What a cell holds and how it looks; replaced as a whole by a write. Formulas are kept without their `=`. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: Look;
}

export const PLAIN_LOOK: Look = {
  numberFormat: 'General',
  fill: null,
  pattern: 'None',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  superscript: false,
  subscript: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  style: 'Normal',
  borders: {},
};

export const EMPTY_CELL: Cell = { value: null, formula: null, look: PLAIN_LOOK };
