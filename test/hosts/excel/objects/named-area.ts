import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { WHOLE_SHEET, parseArea, splitSheet } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';

/** A sheet by its name, however written in capitals. */
export function sheetCalled(host: Pick<Host, 'book'>, name: string): SheetModel | null {
  return host.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** What an address, a defined name or a table's name means, seen from a sheet; null where it means no cells. */
export function areaNamed(
  host: Pick<Host, 'book'>,
  from: SheetModel,
  text: string,
): { sheet: SheetModel; area: Area } | null {
  const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ''));
  const sheet = sheetName === null ? from : sheetCalled(host, sheetName);
  if (sheet === null) return null;
  if (rest === '') return { sheet, area: WHOLE_SHEET };
  const area = parseArea(rest);
  if (area !== null) return { sheet, area };
  const name = [...sheet.names, ...host.book.names].find((one) => one.name.toLowerCase() === rest.toLowerCase());
  if (name !== undefined && /!/.test(name.formula)) return areaNamed(host, sheet, name.formula);
  for (const owner of host.book.sheets) {
    const table = owner.tables.find((one) => one.name.toLowerCase() === rest.toLowerCase());
    if (table !== undefined) return { sheet: owner, area: table.area };
  }
  return null;
}
