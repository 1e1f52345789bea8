import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { CellValue } from '../../../../core/sheet/workbook.ts';
import type { Host } from '../host.ts';
import { addressOfArea } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { valueType, wireValue } from '../model/shown-text.ts';

/** What Excel tells when a change is taken back. */
const UNDONE: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

const CHANGED = 10;
const FORMAT_CHANGED = 18;

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Tells that cells changed: `onChanged` of the sheet and of all sheets, and of tables that the cells touch. */
export function tellChanged(
  host: Host,
  sheet: SheetModel,
  area: Area,
  changeType: ChangeType,
  options: { readonly before?: CellValue; readonly after?: CellValue; readonly shift?: string } = {},
): void {
  const details =
    options.before === undefined || options.after === undefined
      ? {}
      : {
          valueBefore: wireValue(options.before),
          valueAfter: wireValue(options.after),
          valueTypeBefore: valueType(options.before),
          valueTypeAfter: valueType(options.after),
        };
  const payload = {
    changeType,
    worksheetId: sheet.id,
    address: addressOfArea(area),
    referenceId: `${sheet.id}|${addressOfArea(area)}`,
    triggerSource: host.author === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: options.shift ?? 'None',
    ...details,
  };
  host.events.tell(CHANGED, [sheet.id, 'Workbook'], payload, host);
  host.journal.whenUndone(() => tellChanged(host, sheet, area, UNDONE[changeType]));
  for (const table of sheet.tables) {
    const meets =
      area.top <= table.area.bottom &&
      area.bottom >= table.area.top &&
      area.left <= table.area.right &&
      area.right >= table.area.left;
    if (meets) host.events.tell(101, [table.id, sheet.id, 'Workbook'], { ...payload, tableId: table.id }, host);
  }
}

export function tellFormatChanged(host: Host, sheet: SheetModel, area: Area): void {
  const address = addressOfArea(area);
  const payload = { worksheetId: sheet.id, address, referenceId: `${sheet.id}|${address}` };
  host.events.tell(FORMAT_CHANGED, [sheet.id, 'Workbook'], payload, host);
}
