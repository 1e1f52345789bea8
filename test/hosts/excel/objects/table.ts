import type { Host } from '../host.ts';
import type { TableModel } from '../model/book.ts';
import { HostError, invalidArgument } from '../request/host-error.ts';
import type { HostType, Property } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { clearArea } from './clear.ts';
import { areaNamed } from './named-area.ts';
import { rangeObject } from './range-places.ts';
import { bodyArea, headerArea, totalsArea } from './table-areas.ts';
import { dropTable } from './tables.ts';
import type { TableTarget } from './targets.ts';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(key: Flag): Property<TableTarget> {
  return {
    get: ({ table }) => table[key],
    set: ({ table }, value, host) => host.journal.set(table, key, value === true),
  };
}

/** Shows or hides the row of totals below the data. */
function showTotals(host: Host, table: TableModel, shown: boolean): void {
  if (table.showTotals === shown) return;
  host.journal.set(table, 'area', { ...table.area, bottom: table.area.bottom + (shown ? 1 : -1) });
  host.journal.set(table, 'showTotals', shown);
}

export const TABLE: HostType<'Table'> = {
  kind: 'Table',
  id: ({ table }) => table.id,
  eventTarget: ({ table }) => table.id,
  events: {
    DataChanged: { code: 101, member: 'onChanged' },
    SelectionChanged: { code: 100, member: 'onSelectionChanged' },
  },
  properties: {
    id: { get: ({ table }) => table.id },
    legacyId: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, host) => {
        const name = String(value);
        const taken = host.book.sheets.some((sheet) =>
          sheet.tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase()),
        );
        if (taken) throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
        host.journal.set(table, 'name', name);
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ table }, value, host) => host.journal.set(table, 'style', String(value)),
    },
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value, host) => host.journal.set(table, 'showHeaders', value === true),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ table }, value, host) => showTotals(host, table, value === true),
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    columns: (target) => new HostObject('TableColumnCollection', target),
    rows: (target) => new HostObject('TableRowCollection', target),
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
  },
  methods: {
    getRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    getHeaderRowRange: ({ sheet, table }) => rangeObject(sheet, headerArea(table)),
    getDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyArea(table)),
    getTotalRowRange: ({ sheet, table }) => rangeObject(sheet, totalsArea(table)),
    convertToRange: ({ sheet, table }, _, host) => {
      dropTable(host, sheet, table);
      return rangeObject(sheet, table.area);
    },
    delete: ({ sheet, table }, _, host) => {
      dropTable(host, sheet, table);
      clearArea(host, sheet, table.area, 'All');
    },
    resize: ({ sheet, table }, [where], host) => {
      const area =
        where instanceof HostObject && where.kind === 'Range'
          ? (where as HostObject<'Range'>).target.area
          : areaNamed(host, sheet, String(where))?.area;
      if (area === undefined || area.top !== table.area.top || area.left > table.area.right) throw invalidArgument();
      const width = area.right - area.left + 1;
      host.journal.set(
        table,
        'columns',
        Array.from(
          { length: width },
          (_, index) => table.columns[index] ?? { id: index + 1, name: `Column${index + 1}` },
        ),
      );
      host.journal.set(table, 'area', area);
    },
    clearFilters: () => null,
    reapplyFilters: () => null,
  },
};
