import type { Host } from '../host.ts';
import type { SheetModel } from '../model/book.ts';
import { invalidArgument } from '../request/host-error.ts';
import { HostObject } from '../request/host-object.ts';
import { areaNamed } from './named-area.ts';

/** One cell, given as a range or an address; an address without a sheet means `own`, or the sheet in front. */
export function placeOf(
  host: Host,
  own: SheetModel | null,
  cell: unknown,
): { sheet: SheetModel; row: number; column: number } {
  if (cell instanceof HostObject && cell.kind === 'Range') {
    const { sheet, area } = (cell as HostObject<'Range'>).target;
    return { sheet, row: area.top, column: area.left };
  }
  const from = own ?? host.book.sheets.find((sheet) => sheet.id === host.book.activeSheet)!;
  const found = areaNamed(host, from, String(cell));
  if (found === null) throw invalidArgument();
  return { sheet: found.sheet, row: found.area.top, column: found.area.left };
}
