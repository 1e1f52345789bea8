import type { Host } from '../host.ts';
import type { SheetModel } from '../model/book.ts';
import { blankSheet } from '../model/load-book.ts';
import { HostError, invalidArgument } from '../request/host-error.ts';
import { sheetCalled } from './named-area.ts';

const ADDED = 13;
const DELETED = 15;
const NAME_CHANGED = 25;
const VISIBILITY_CHANGED = 26;
const MOVED = 27;

/** Adds a blank sheet behind the last. */
export function addSheet(host: Host, name: string | null): SheetModel {
  let number = host.book.sheets.length + 1;
  while (sheetCalled(host, `Sheet${number}`) !== null) number += 1;
  const chosen = name ?? `Sheet${number}`;
  assertName(host, chosen, null);
  const sheet = blankSheet(host.book, chosen);
  host.journal.set(host.book, 'sheets', [...host.book.sheets, sheet]);
  host.events.tell(ADDED, ['Workbook'], { worksheetId: sheet.id }, host);
  return sheet;
}

/** Deletes a sheet, which cannot be undone; the last visible one stays. */
export function removeSheet(host: Host, sheet: SheetModel): null {
  const others = host.book.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.visibility === 'Visible') || sheet.visibility === 'VeryHidden')
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  host.book.sheets = others;
  if (host.book.activeSheet === sheet.id)
    host.book.activeSheet = others.find((other) => other.visibility === 'Visible')!.id;
  host.journal.clear();
  host.events.tell(DELETED, ['Workbook'], { worksheetId: sheet.id }, host);
  return null;
}

export function renameSheet(host: Host, sheet: SheetModel, name: string): void {
  assertName(host, name, sheet);
  const nameBefore = sheet.name;
  host.journal.set(sheet, 'name', name);
  host.events.tell(NAME_CHANGED, [sheet.id, 'Workbook'], { worksheetId: sheet.id, nameBefore, nameAfter: name }, host);
}

export function moveSheet(host: Host, sheet: SheetModel, position: number): void {
  const before = host.book.sheets.indexOf(sheet);
  const others = host.book.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw invalidArgument();
  host.journal.set(host.book, 'sheets', others.toSpliced(position, 0, sheet));
  const payload = { worksheetId: sheet.id, positionBefore: before, positionAfter: position };
  host.events.tell(MOVED, ['Workbook'], payload, host);
}

export function showSheet(host: Host, sheet: SheetModel, visibility: string): void {
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') throw invalidArgument();
  const stays = host.book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && !stays)
    throw new HostError('InvalidOperation', 'A workbook must have one visible worksheet.');
  const visibilityBefore = sheet.visibility;
  host.journal.set(sheet, 'visibility', visibility);
  const payload = { worksheetId: sheet.id, visibilityBefore, visibilityAfter: visibility };
  host.events.tell(VISIBILITY_CHANGED, [sheet.id, 'Workbook'], payload, host);
}

function assertName(host: Host, name: string, self: SheetModel | null): void {
  const isFree = [null, self].includes(sheetCalled(host, name));
  const isWellFormed = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isWellFormed) throw invalidArgument('The worksheet name is invalid.');
  if (!isFree)
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
}
