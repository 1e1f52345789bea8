import type { Host } from '../host.ts';
import type { SheetModel } from '../model/book.ts';
import { HostObject } from '../request/host-object.ts';

/** The sheet after (1) or before (-1) another; null at the end. */
export function followingSheet(host: Host, from: SheetModel, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = host.book.sheets;
  for (let index = sheets.indexOf(from) + step; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index]!;
    if (!visibleOnly || sheet.visibility === 'Visible') return new HostObject('Worksheet', sheet);
  }
  return null;
}
