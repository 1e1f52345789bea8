import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { SheetModel, TableModel } from '../model/book.ts';
import { cellAt } from '../model/sheet-cells.ts';
import { wireValue } from '../model/shown-text.ts';
import { itemNotFound } from '../request/host-error.ts';

/** Rows of a table with its data; a table without any keeps one blank row, as in Excel. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Area {
  const top = area.top + (showHeaders ? 1 : 0);
  return { ...area, top, bottom: Math.max(top, area.bottom - (showTotals ? 1 : 0)) };
}

export function headerArea(table: TableModel): Area {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.area, bottom: table.area.top };
}

export function totalsArea(table: TableModel): Area {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.area, top: table.area.bottom };
}

/** One column of an area of the table. */
export function columnArea(table: TableModel, area: Area, index: number): Area {
  return { ...area, left: table.area.left + index, right: table.area.left + index };
}

/** Name of a column: what its header cell shows, where there is one. */
export function columnName(sheet: SheetModel, table: TableModel, index: number): string {
  const shown = table.showHeaders
    ? String(wireValue(cellAt(sheet, table.area.top, table.area.left + index).value))
    : '';
  return shown === '' ? (table.columns[index]?.name ?? `Column${index + 1}`) : shown;
}
