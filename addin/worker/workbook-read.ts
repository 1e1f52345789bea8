import type { Area } from '../../core/sheet/cell-reference.ts';
import type { CellStyle, CellValue, Sheet, Workbook } from '../../core/sheet/workbook.ts';

/** A sheet as a host tells of it, without its cells. `id` stays while the sheet is renamed or moved. */
export interface SheetFrame extends Pick<
  Sheet,
  'name' | 'state' | 'rowCount' | 'columnCount' | 'merges' | 'tables' | 'autoFilter' | 'frozen' | 'isProtected'
> {
  readonly id: string;
  readonly hiddenColumns: readonly number[];
}

/** A workbook as a host tells of it, without cells. */
export interface WorkbookOutline extends Pick<Workbook, 'name' | 'names' | 'dateSystem' | 'customParts' | 'troubles'> {
  readonly frames: readonly SheetFrame[];
}

/** What cells of an area hold: rows and columns from the area's first. */
export interface CellBlock {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  /** Formulas without the leading `=`; null where no cell of the area computes. */
  readonly formulas: readonly (readonly (string | undefined)[])[] | null;
  /** Number formats, each once. */
  readonly formats: readonly string[];
  /** Index into `formats`, row by row. */
  readonly formatOf: Uint16Array;
  /** For each row of the area whether it is hidden; null where nothing was told of that. */
  readonly hidden: readonly boolean[] | null;
}

/** The part of a look that is read of a host's cells besides number formats. */
export type ReadLook = Pick<CellStyle, 'fill' | 'bold' | 'fontSize' | 'indent'>;

/** How the cells of an area look. */
export interface LookBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly looks: readonly ReadLook[];
  /** Index into `looks`, row by row; null where all cells have the first. */
  readonly lookOf: Uint16Array | null;
}

/** What was read of a workbook that is open elsewhere. */
export interface WorkbookRead {
  /** Null where only cells were read. */
  readonly outline: WorkbookOutline | null;
  /** Ids of sheets whose blocks hold all their cells; of other sheets only the blocks' areas changed. */
  readonly whole: readonly string[];
  readonly cells: readonly CellBlock[];
  readonly looks: readonly LookBlock[];
}
