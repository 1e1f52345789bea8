import type { Area } from './cell-reference.ts';

/** An error that a cell shows: #REF!, #DIV/0!, #NAME?, #N/A … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are numbers (serials); only the number format tells them apart. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * How a cell looks, as far as an audit or a reader of layouts cares. Cells point into `Workbook.styles`; index 0 is the
 * plain style. Colours are `#RRGGBB` with theme, tint and index already resolved.
 */
export interface CellStyle {
  /** The format code, `General` when none: `yyyy-mm-dd`, `0%`, `#,##0 "€"`. */
  readonly numberFormat: string;
  /** Whether the format shows a number as a date (`yyyy`, `d. mmm` …), told once when the file is read. */
  readonly isDate: boolean;
  readonly fill: string | null;
  readonly fontColour: string | null;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly indent: number;
  readonly wrap: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly borderTop: boolean;
  readonly borderBottom: boolean;
  readonly borderLeft: boolean;
  readonly borderRight: boolean;
}

/**
 * One row of cells by column counted from 0; arrays may be shorter than the sheet is wide and may have holes.
 * Rows never change: an edit makes a new row, so anything derived from a row can be remembered by its identity.
 */
export interface Row {
  readonly values: readonly (CellValue | undefined)[];
  /** Formulas without the leading `=`, in A1 form for their own cell; absent where the row computes nothing. */
  readonly formulas?: readonly (string | undefined)[];
  /** Index into `Workbook.styles`; absent or a hole means 0. */
  readonly styles?: readonly (number | undefined)[];
  readonly hidden?: boolean;
  /** Outline (grouping) depth, 0 when absent. */
  readonly outline?: number;
}

/** An Excel table (ListObject). */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  /** 0 or 1. */
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** A data validation: which cells, and for a list its literal values or the formula that gives them. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly values: readonly string[] | null;
  readonly formula: string | null;
}

/** A note or threaded comment on a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string | null;
  readonly text: string;
}

/** A hyperlink on a cell. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly target: string;
}

/** One sheet of cells. `rows` is by row counted from 0 and has holes; `rowCount` and `columnCount` bound what is used. */
export interface Sheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  readonly rows: readonly (Row | undefined)[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Column widths in characters where the file states them. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly ExcelTable[];
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
  readonly validations: readonly Validation[];
  readonly autoFilter: Area | null;
  readonly printArea: Area | null;
  /** Rows and columns frozen at the top and left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rightToLeft: boolean;
  readonly isProtected: boolean;
}

/** A defined name; `sheet` is null where it holds for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** A part of the workbook that other programs keep their own data in (custom XML part). */
export interface CustomPart {
  readonly path: string;
  readonly namespace: string | null;
  readonly xml: string;
}

/** Something of a file that could not be read as it stands; the rest was. */
export interface Trouble {
  /** kebab-case, stable: `chart-sheet-skipped`, `shared-string-missing`. */
  readonly id: string;
  /** One sentence: what, where, what to do. */
  readonly message: string;
  readonly sheet: string | null;
}

/** A workbook as read: plain data without functions, so that it can be handed between threads. */
export interface Workbook {
  /** The file's name for people, without its folder: `Plan FY27.xlsx`. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** Circles are computed on purpose, round after round; absent where the host does not say. */
  readonly iterates?: boolean;
  /** Targets of links to other workbooks, in the order formulas number them: `[1]`, `[2]` … */
  readonly externalLinks: readonly string[];
  readonly customParts: readonly CustomPart[];
  readonly troubles: readonly Trouble[];
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  isDate: false,
  fill: null,
  fontColour: null,
  fontSize: 11,
  bold: false,
  italic: false,
  strike: false,
  indent: 0,
  wrap: false,
  horizontal: 'general',
  borderTop: false,
  borderBottom: false,
  borderLeft: false,
  borderRight: false,
};

/** The value of a cell; null where it is empty. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.values[column] ?? null;
}

/** The formula of a cell without its `=`; null where it holds none. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.rows[row]?.formulas?.[column] ?? null;
}

/** How a cell looks. */
export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  return workbook.styles[sheet.rows[row]?.styles?.[column] ?? 0] ?? PLAIN_STYLE;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}
