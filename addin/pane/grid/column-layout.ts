import type { SheetOutline } from '../workbook-port.ts';

/** Where columns stand, in pixels from where the first one starts: at the left, or at the right of a mirrored sheet. */
export interface ColumnLayout {
  readonly count: number;
  leftOf(column: number): number;
  widthOf(column: number): number;
  /** The column at a distance from where the first one starts. */
  at(left: number): number;
}

const DEFAULT_CHARACTERS = 8.43;
const LEAST_PX = 24;
const MOST_PX = 420;
/** Columns drawn at least, so that a small sheet still looks like one. */
const LEAST_COLUMNS = 26;

/** Widths as the file states them (in characters of 7 pixels and 5 of padding), bounded to stay readable. */
export function columnLayout(sheet: SheetOutline): ColumnLayout {
  const count = Math.max(sheet.columnCount, LEAST_COLUMNS);
  const edges = new Float64Array(count + 1);
  for (let column = 0; column < count; column += 1) {
    const characters = sheet.columnWidths.get(column) ?? DEFAULT_CHARACTERS;
    edges[column + 1] = edges[column]! + Math.min(MOST_PX, Math.max(LEAST_PX, Math.round(characters * 7 + 5)));
  }
  const leftOf = (column: number): number => edges[Math.min(Math.max(column, 0), count)]!;
  return {
    count,
    leftOf,
    widthOf: (column) => leftOf(column + 1) - leftOf(column),
    at(left) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (edges[middle]! <= left) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
