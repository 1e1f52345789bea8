import { MAX_COLUMNS } from '../../sheet/cell-reference.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';

/** Columns whose width or visibility a sheet states. */
export interface SheetColumns {
  readonly hidden: Set<number>;
  readonly widths: Map<number, number>;
}

/** Statements about more columns than this are about the empty rest of the sheet and are not spelled out. */
const MOST_AT_ONCE = 2048;

/** Reads the `cols` element the cursor stands on. */
export function readColumns(cursor: XmlCursor, columns: SheetColumns): void {
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    const first = (cursor.numberAttribute('min') ?? 0) - 1;
    const last = Math.min((cursor.numberAttribute('max') ?? 0) - 1, MAX_COLUMNS - 1, first + MOST_AT_ONCE);
    const width = cursor.numberAttribute('width');
    const isHidden = cursor.flag('hidden') || width === 0;
    for (let column = Math.max(0, first); column <= last; column += 1) {
      if (isHidden) columns.hidden.add(column);
      if (width !== null) columns.widths.set(column, width);
    }
  }
}

/** Cell formats that columns state for cells yet to be written; the cursor stands on the `sheetData` tag afterwards. */
export function readColumnFormats(cursor: XmlCursor, wanted: ReadonlySet<number>): Map<number, number> {
  const formats = new Map<number, number>();
  while (cursor.next() && !(cursor.opens && cursor.name === 'sheetData')) {
    if (!cursor.opens || cursor.name !== 'col') continue;
    const format = cursor.numberAttribute('style') ?? 0;
    const first = (cursor.numberAttribute('min') ?? 0) - 1;
    const last = (cursor.numberAttribute('max') ?? 0) - 1;
    if (format > 0) for (const column of wanted) if (column >= first && column <= last) formats.set(column, format);
  }
  return formats;
}
