import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { addressOfArea, intersectionOf } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { HostError } from '../request/host-error.ts';

const ACTIVATED = 11;
const DEACTIVATED = 12;
const SELECTED = 14;
const TABLE_SELECTED = 100;

/** Brings a sheet to the front; one that is hidden cannot come. */
export function activateSheet(host: Host, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible')
    throw new HostError(
      'InvalidOperation',
      'This operation is not permitted for the current object: the sheet is hidden.',
    );
  if (host.book.activeSheet === sheet.id) return;
  const before = host.book.activeSheet;
  host.book.activeSheet = sheet.id;
  host.events.tell(DEACTIVATED, [before, 'Workbook'], { worksheetId: before }, host);
  host.events.tell(ACTIVATED, [sheet.id, 'Workbook'], { worksheetId: sheet.id }, host);
}

/** Selects areas of a sheet, which comes to the front. */
export function selectAreas(host: Host, sheet: SheetModel, areas: readonly Area[]): void {
  activateSheet(host, sheet);
  sheet.selection = areas;
  sheet.activeCell = { row: areas[0]!.top, column: areas[0]!.left };
  const address = areas.map(addressOfArea).join(',');
  host.events.tell(SELECTED, [sheet.id, 'Workbook'], { worksheetId: sheet.id, address }, host);
  for (const table of sheet.tables) {
    const isInsideTable = areas.every((area) => intersectionOf(area, table.area) !== null);
    const payload = { worksheetId: sheet.id, tableId: table.id, isInsideTable, address };
    if (isInsideTable) host.events.tell(TABLE_SELECTED, [table.id], payload, host);
  }
  host.events.tellDocument('documentSelectionChanged');
}
