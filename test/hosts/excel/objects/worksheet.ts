import { textArgument } from '../request/text-argument.ts';
import type { Area } from '../../../../core/sheet/cell-reference.ts';
import { WHOLE_SHEET } from '../model/address.ts';
import { usedArea } from '../model/sheet-cells.ts';
import { HostError, invalidArgument } from '../request/host-error.ts';
import type { EventMember, HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { areasNamed } from './range-areas.ts';
import { areaNamed } from './named-area.ts';
import { oneCell, rangeObject } from './range-places.ts';
import { activateSheet } from './select.ts';
import { moveSheet, removeSheet, renameSheet, showSheet } from './sheet-changes.ts';
import { followingSheet } from './sheet-order.ts';

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Events that a sheet and the collection of sheets share. */
export const SHEET_EVENTS: Readonly<Record<string, EventMember>> = {
  DataChanged: { code: 10, member: 'onChanged' },
  Activated: { code: 11, member: 'onActivated' },
  Deactivated: { code: 12, member: 'onDeactivated' },
  SelectionChanged: { code: 14, member: 'onSelectionChanged' },
  Calculated: { code: 16, member: 'onCalculated' },
  FormatChanged: { code: 18, member: 'onFormatChanged' },
  RowSorted: { code: 19, member: 'onRowSorted' },
  ColumnSorted: { code: 20, member: 'onColumnSorted' },
  SingleClicked: { code: 21, member: 'onSingleClicked' },
  RowHiddenChanged: { code: 22, member: 'onRowHiddenChanged' },
  FormulaChanged: { code: 23, member: 'onFormulaChanged' },
  ProtectionChanged: { code: 24, member: 'onProtectionChanged' },
  NameChanged: { code: 25, member: 'onNameChanged' },
  VisibilityChanged: { code: 26, member: 'onVisibilityChanged' },
};

export const WORKSHEET: HostType<'Worksheet'> = {
  kind: 'Worksheet',
  id: (sheet) => sheet.id,
  eventTarget: (sheet) => sheet.id,
  events: SHEET_EVENTS,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: (sheet, value, host) => renameSheet(host, sheet, String(value)) },
    position: {
      get: (sheet, host) => host.book.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(host, sheet, Number(value)),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => showSheet(host, sheet, String(value)),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, host) => host.journal.set(sheet, 'tabColor', String(value)),
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, host) => host.journal.set(sheet, 'showGridlines', value === true),
    },
    showHeadings: { get: () => true, set: () => {} },
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 8.43 },
    enableCalculation: { get: () => true },
  },
  objects: {
    tables: (sheet) => new HostObject('TableCollection', { sheet }),
    names: (sheet) => new HostObject('NamedItemCollection', { sheet }),
    comments: (sheet) => new HostObject('CommentCollection', { sheet }),
    notes: (sheet) => new HostObject('NoteCollection', { sheet }),
    protection: (sheet) => new HostObject('WorksheetProtection', sheet),
    autoFilter: (sheet) => new HostObject('AutoFilter', sheet),
    freezePanes: (sheet) => new HostObject('WorksheetFreezePanes', sheet),
    charts: (sheet) => new HostObject('ChartCollection', sheet),
    shapes: (sheet) => new HostObject('ShapeCollection', sheet),
    pivotTables: (sheet) => new HostObject('PivotTableCollection', sheet),
  },
  methods: {
    getRanges: (sheet, [address], host) => new HostObject('RangeAreas', areasNamed(host, sheet, String(address))),
    activate: (sheet, _, host) => {
      activateSheet(host, sheet);
      return null;
    },
    calculate: () => null,
    delete: (sheet, _, host) => removeSheet(host, sheet),
    getRange: (sheet, [address], host) => {
      if (address === undefined || address === null || address === '') return rangeObject(sheet, WHOLE_SHEET);
      const found = areaNamed(host, sheet, textArgument(address));
      if (found === null || found.sheet !== sheet) throw invalidArgument();
      return rangeObject(sheet, found.area);
    },
    getCell: (sheet, [row, column]) => oneCell(sheet, Number(row), Number(column)),
    getRangeByIndexes: (sheet, args) => {
      const [top, left, rows, columns] = args.map(Number) as [number, number, number, number];
      return rangeObject(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    getUsedRange: (sheet, [valuesOnly]) => rangeObject(sheet, usedArea(sheet, valuesOnly === true) ?? FIRST_CELL),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true);
      return used === null ? null : rangeObject(sheet, used);
    },
    getNext: (sheet, [visibleOnly], host) => followingSheet(host, sheet, 1, visibleOnly === true) ?? throwNone(),
    getNextOrNullObject: (sheet, [visibleOnly], host) => followingSheet(host, sheet, 1, visibleOnly === true),
    getPrevious: (sheet, [visibleOnly], host) => followingSheet(host, sheet, -1, visibleOnly === true) ?? throwNone(),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) => followingSheet(host, sheet, -1, visibleOnly === true),
  },
};

function throwNone(): never {
  throw new HostError('ItemNotFound', 'There is no such worksheet.', 404);
}
