import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { columnCountOf, intersectionOf } from '../model/address.ts';
import type { SheetModel, TableModel } from '../model/book.ts';
import { freshId } from '../model/book.ts';
import { cellAt } from '../model/sheet-cells.ts';
import { wireValue } from '../model/shown-text.ts';
import { HostError, invalidArgument } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { areaNamed } from './named-area.ts';
import type { TablesTarget } from './targets.ts';
import { assertWritable, writeEntries } from './write-cells.ts';

const TABLE_ADDED = 102;
const TABLE_DELETED = 103;

function tablesIn({ sheet }: TablesTarget, host: Host): readonly HostObject<'Table'>[] {
  const sheets = sheet === null ? host.book.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map((table) => new HostObject('Table', { sheet: one, table })));
}

function find(tables: readonly HostObject<'Table'>[], key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  return tables.find(({ target: { table } }) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
}

/** Tables of the workbook, or of one sheet. */
export const TABLE_COLLECTION: HostType<'TableCollection'> = {
  kind: 'TableCollection',
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
  events: {
    Added: { code: TABLE_ADDED, member: 'onAdded' },
    Deleted: { code: TABLE_DELETED, member: 'onDeleted' },
    DataChanged: { code: 101, member: 'onChanged' },
  },
  properties: { count: { get: (tables, host) => tablesIn(tables, host).length } },
  items: tablesIn,
  item: (tables, key, host) => find(tablesIn(tables, host), key),
  methods: {
    add: ({ sheet }, [where, hasHeaders], host) => {
      const place =
        where instanceof HostObject && where.kind === 'Range'
          ? (where as HostObject<'Range'>).target
          : areaNamed(host, sheet ?? host.book.sheets.find((one) => one.id === host.book.activeSheet)!, String(where));
      if (place === null || (sheet !== null && place.sheet !== sheet)) throw invalidArgument();
      return new HostObject('Table', {
        sheet: place.sheet,
        table: addTable(host, place.sheet, place.area, hasHeaders === true),
      });
    },
  },
};

export const TABLE_SCOPED: HostType<'TableScopedCollection'> = {
  kind: 'TableScopedCollection',
  items: ({ sheet, only }) => only.map((table) => new HostObject('Table', { sheet, table })),
  item: ({ sheet, only }, key) =>
    find(
      only.map((table) => new HostObject('Table', { sheet, table })),
      key,
    ),
  methods: {
    getFirst: ({ sheet, only }) => (only[0] === undefined ? null : new HostObject('Table', { sheet, table: only[0] })),
  },
};

/** Makes cells a table; without headers Excel writes a row of its own above them. */
function addTable(host: Host, sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  if (sheet.tables.some((table) => intersectionOf(table.area, area) !== null))
    throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  assertWritable(sheet, area);
  const whole = hasHeaders ? area : { ...area, bottom: area.bottom + 1 };
  const used = new Set<string>();
  const columns = Array.from({ length: columnCountOf(area) }, (_, index) => {
    const shown = hasHeaders ? String(wireValue(cellAt(sheet, area.top, area.left + index).value)) : '';
    const base = shown === '' ? `Column${index + 1}` : shown;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return { id: index + 1, name };
  });
  if (!hasHeaders) {
    const below = { ...area, top: area.top + 1, bottom: area.bottom + 1 };
    const grid = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      columns.map((_column, index) => cellAt(sheet, area.top + row, area.left + index)),
    );
    for (const [row, cells] of grid.entries())
      for (const [index, cell] of cells.entries())
        host.journal.setCell(sheet, below.top + row, below.left + index, cell);
  }
  const header = { ...whole, bottom: whole.top };
  const before = columns.map((_column, index) => String(wireValue(cellAt(sheet, area.top, area.left + index).value)));
  if (!hasHeaders || columns.some((column, index) => before[index] !== column.name))
    writeEntries(host, sheet, header, [columns.map((column) => column.name)]);
  let number = 1;
  const names = new Set(host.book.sheets.flatMap((one) => one.tables.map((table) => table.name)));
  while (names.has(`Table${number}`)) number += 1;
  const table: TableModel = {
    id: freshId(host.book, 'other'),
    name: `Table${number}`,
    area: whole,
    columns,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  host.journal.set(sheet, 'tables', [...sheet.tables, table]);
  host.events.tell(TABLE_ADDED, [sheet.id, 'Workbook'], { tableId: table.id, worksheetId: sheet.id }, host);
  return table;
}

/** Takes a table away, its cells stay. */
export function dropTable(host: Host, sheet: SheetModel, table: TableModel): void {
  host.journal.set(
    sheet,
    'tables',
    sheet.tables.filter((one) => one !== table),
  );
  const payload = { tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  host.events.tell(TABLE_DELETED, [sheet.id, 'Workbook'], payload, host);
}
