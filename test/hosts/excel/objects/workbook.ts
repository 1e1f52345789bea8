import type { Host } from '../host.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { oneCell, rangeObject } from './range-places.ts';
import { parseArea } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { HostError, itemNotFound } from '../request/host-error.ts';

function activeSheet(host: Host): SheetModel {
  return host.book.sheets.find((sheet) => sheet.id === host.book.activeSheet)!;
}

/** Cells an event tells of: `sheet id|address`. */
function eventRange(host: Host, id: unknown): HostObject | null {
  const [sheetId, address] = String(id).split('|');
  const sheet = host.book.sheets.find((one) => one.id === sheetId);
  const area = address === undefined ? null : parseArea(address);
  return sheet === undefined || area === null ? null : rangeObject(sheet, area);
}

export const WORKBOOK: HostType<'Workbook'> = {
  kind: 'Workbook',
  properties: {
    name: { get: (book) => book.name },
    isDirty: { get: () => true, set: () => {} },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    use1904DateSystem: { get: (book) => book.dateSystem === 1904 },
  },
  objects: {
    worksheets: (book) => new HostObject('WorksheetCollection', book),
    customXmlParts: (book) => new HostObject('CustomXmlPartCollection', book),
    tables: () => new HostObject('TableCollection', { sheet: null }),
    names: () => new HostObject('NamedItemCollection', { sheet: null }),
    comments: () => new HostObject('CommentCollection', { sheet: null }),
    notes: () => new HostObject('NoteCollection', { sheet: null }),
    settings: (book) => new HostObject('SettingCollection', book),
    properties: (book) => new HostObject('DocumentProperties', book),
    protection: (book) => new HostObject('WorkbookProtection', book),
    application: (book) => new HostObject('Application', book),
    functions: (book) => new HostObject('Functions', book),
    pivotTables: (book) => new HostObject('PivotTableCollection', book),
    _Runtime: (book) => new HostObject('Runtime', book),
  },
  methods: {
    getSelectedRange: (_, __, host) => {
      const sheet = activeSheet(host);
      if (sheet.selection.length > 1)
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      return rangeObject(sheet, sheet.selection[0]!);
    },
    getSelectedRanges: (_, __, host) => {
      const sheet = activeSheet(host);
      return new HostObject('RangeAreas', { sheet, areas: sheet.selection });
    },
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const found = eventRange(host, id);
      if (found === null) throw itemNotFound();
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(host, id),
    getActiveCell: (_, __, host) => {
      const sheet = activeSheet(host);
      return oneCell(sheet, sheet.activeCell.row, sheet.activeCell.column);
    },
    save: () => null,
    _RemoveReference: (_, [id], host) => {
      host.references.release(String(id));
      return null;
    },
    _RemoveAllReferences: (_, __, host) => {
      host.references.clear();
      return null;
    },
  },
};
