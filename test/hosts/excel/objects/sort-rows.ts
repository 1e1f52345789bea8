import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { addressOfArea } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { cellAt } from '../model/sheet-cells.ts';

const ROW_SORTED = 19;

/** Puts the rows of an area into another order: `order` says which row, counted from the area's first, comes where. */
export function sortRows(host: Host, sheet: SheetModel, area: Area, order: readonly number[]): void {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const before = order.map((from) => columns.map((column) => cellAt(sheet, area.top + from, column)));
  for (const [at, cells] of before.entries())
    for (const [c, cell] of cells.entries()) host.journal.setCell(sheet, area.top + at, area.left + c, cell);
  const payload = { worksheetId: sheet.id, address: addressOfArea(area) };
  host.events.tell(ROW_SORTED, [sheet.id, 'Workbook'], payload, host);
}
