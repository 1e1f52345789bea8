import type { DefinedName, ExcelTable } from '../../core/sheet/workbook.ts';
import type { SheetFrame } from '../worker/workbook-read.ts';
import { areasOf } from './addresses.ts';
import { hasApi } from './host.ts';
import type { ListedSheet } from './list-sheets.ts';
import type { ListedTable } from './workbook-extras.ts';
import { definedName } from './workbook-extras.ts';

/** An Excel table where it stands. */
export interface PlacedTable {
  readonly id: string;
  /** Id of the sheet it stands on. */
  readonly sheet: string;
  readonly table: ExcelTable;
}

/** What a sheet has around its cells. */
export interface Surroundings extends Pick<SheetFrame, 'merges' | 'autoFilter' | 'frozen' | 'isProtected'> {
  /** Names that hold on this sheet only. */
  readonly names: readonly DefinedName[];
  readonly tables: readonly PlacedTable[];
}

const NOT_FROZEN = { rows: 0, columns: 0 };

/** What stands for them where Excel does not tell. */
export const NOTHING_AROUND: Surroundings = {
  merges: [],
  autoFilter: null,
  frozen: NOT_FROZEN,
  isProtected: false,
  names: [],
  tables: [],
};

/** Asks for them with the next sync; the answer gives them after it. */
export function askSurroundings(
  sheet: Excel.Worksheet,
  { id, name }: ListedSheet,
  all: readonly ListedTable[],
  merges: boolean,
): () => Surroundings {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,columnIndex,rowCount,columnCount');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load('address');
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula,items/visible');
  const merged = merges && hasApi('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const tables = all.filter((table) => table.sheet === id).map((table) => askTable(sheet, table));
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address),
    autoFilter: filter.isNullObject ? null : (areasOf(filter.address)[0] ?? null),
    frozen: frozen.isNullObject ? NOT_FROZEN : frozenAt(frozen),
    isProtected: sheet.protection.protected,
    names: sheet.names.items.map((item) => definedName(item, name)),
    tables: tables.flatMap((table) => table()),
  });
}

function askTable(worksheet: Excel.Worksheet, { id, sheet, ...table }: ListedTable): () => readonly PlacedTable[] {
  const range = worksheet.tables.getItem(id).getRange();
  range.load('address');
  return () => areasOf(range.address).map((area) => ({ id, sheet, table: { ...table, area } }));
}

/** More rows or columns than this frozen at once means that only the other ones are: Excel gives whole columns or rows. */
const WHOLE = 10_000;

function frozenAt({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetFrame['frozen'] {
  return {
    rows: rowCount > WHOLE ? 0 : rowIndex + rowCount,
    columns: columnCount > WHOLE ? 0 : columnIndex + columnCount,
  };
}
