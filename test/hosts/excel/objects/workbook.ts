import type { Host } from '../host.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { oneCell, rangeObject } from './range-places.ts';
import type { SheetModel } from '../model/book.ts';
import { HostError } from '../request/host-error.ts';

function activeSheet(host: Host): SheetModel {
  return host.book.sheets.find((sheet) => sheet.id === host.book.activeSheet)!;
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
  },
  methods: {
    getSelectedRange: (_, __, host) => {
      const sheet = activeSheet(host);
      if (sheet.selection.length > 1)
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      return rangeObject(sheet, sheet.selection[0]!);
    },
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
