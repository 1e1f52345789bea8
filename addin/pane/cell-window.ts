import type { Area } from '../../core/sheet/cell-reference.ts';

/** How a cell looks, as far as the grid shows it. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly indent: number;
}

/** A cell ready to be shown. */
export interface ShownCell {
  readonly column: number;
  /** The value as the cell's own number format shows it. */
  readonly text: string;
  /** What a person would type to get it: the formula with its `=`, or the value in full; a date also in ISO form. */
  readonly source: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isError: boolean;
  readonly isNumber: boolean;
  /** Index into the window's `looks`; -1 is plain. */
  readonly look: number;
  readonly note: string | null;
}

export interface ShownRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Ascending by column; empty plain cells are left out. */
  readonly cells: readonly ShownCell[];
}

/** A rectangle of a sheet as the grid draws it. */
export interface CellWindow {
  readonly sheet: string;
  readonly revision: number;
  readonly area: Area;
  /** Rows with something in them. */
  readonly rows: readonly ShownRow[];
  readonly looks: readonly CellLook[];
  /** Merged areas that reach into the window, each with the cell that shows in it. */
  readonly merges: readonly { readonly area: Area; readonly cell: ShownCell | null }[];
}
