import type { SheetModel } from '../model/book.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { sheetCalled } from './named-area.ts';
import { addSheet } from './sheet-changes.ts';
import { SHEET_EVENTS } from './worksheet.ts';

const made = (sheet: SheetModel): HostObject => new HostObject('Worksheet', sheet);

export const WORKSHEET_COLLECTION: HostType<'WorksheetCollection'> = {
  kind: 'WorksheetCollection',
  events: {
    ...SHEET_EVENTS,
    Added: { code: 13, member: 'onAdded' },
    Deleted: { code: 15, member: 'onDeleted' },
    Moved: { code: 27, member: 'onMoved' },
  },
  items: (book) => book.sheets.map(made),
  item: (book, key, host) => {
    const sheet = book.sheets.find((one) => one.id === key) ?? sheetCalled(host, String(key));
    return sheet === null ? null : made(sheet);
  },
  methods: {
    add: (_, [name], host) => made(addSheet(host, typeof name === 'string' ? name : null)),
    getActiveWorksheet: (book) => made(book.sheets.find((sheet) => sheet.id === book.activeSheet)!),
    getFirst: (book, [visibleOnly]) =>
      made(book.sheets.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible')!),
    getLast: (book, [visibleOnly]) =>
      made(book.sheets.findLast((sheet) => visibleOnly !== true || sheet.visibility === 'Visible')!),
    getCount: (book, [visibleOnly]) =>
      book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
  },
};
