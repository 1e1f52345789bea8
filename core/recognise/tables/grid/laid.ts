import type { Area } from '../../../sheet/cell-reference.ts';

/** A table as it lies on a sheet, before anything is said about what it means. */
export interface Laid {
  /** From the first header row to the last row of data. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** Rows below the header that hold content, ascending: data, sections, totals and repeated headers alike. */
  readonly rows: readonly number[];
  /** Log-odds that the header is one; 0 where there is none. */
  readonly headerScore: number;
  /** Text of the lines above and beside that head it, nearest first. */
  readonly titles: readonly string[];
  /** Its entities stand across: the first column is the header. */
  readonly across?: boolean;
  /** What stands across are measures, over periods that run down. */
  readonly measures?: boolean;
  /** Columns of a calendar of bars that was cut off on the right. */
  readonly bars?: { readonly left: number; readonly right: number };
}

/** Columns that a table is read by, and known again by, at most. */
export const MOST_COLUMNS = 400;

/** Cells with content that stayed outside every table. */
export interface Leftover {
  readonly area: Area;
  readonly why: 'title' | 'note' | 'list' | 'form' | 'legend' | 'header-only' | 'grid' | 'loose';
}

/** What one block of cells turned out to hold. */
export interface Layout {
  readonly tables: readonly Laid[];
  readonly leftovers: readonly Leftover[];
}

/** An area with other bounds. */
export function withBounds(area: Area, bounds: Partial<Area>): Area {
  return { ...area, ...bounds };
}
