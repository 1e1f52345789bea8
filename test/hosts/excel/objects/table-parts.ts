import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { mapCells } from '../model/sheet-cells.ts';
import { wireValue } from '../model/shown-text.ts';
import { shiftSheet } from '../model/shift.ts';
import { invalidArgument, itemNotFound } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { rangeObject } from './range-places.ts';
import { bodyArea, columnArea, columnName, headerArea, totalsArea } from './table-areas.ts';
import type { TableTarget } from './targets.ts';
import { writeEntries } from './write-cells.ts';

function columnsOf(target: TableTarget): readonly HostObject<'TableColumn'>[] {
  return target.table.columns.map((_, index) => new HostObject('TableColumn', { ...target, index }));
}

export const TABLE_COLUMNS: HostType<'TableColumnCollection'> = {
  kind: 'TableColumnCollection',
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: columnsOf,
  item: (target, key) => {
    const { sheet, table } = target;
    const found = table.columns.findIndex(
      (column, index) =>
        column.id === key || columnName(sheet, table, index).toLowerCase() === String(key).toLowerCase(),
    );
    return found < 0 ? null : new HostObject('TableColumn', { ...target, index: found });
  },
  methods: {
    add: (target, [index, values, name], host) => {
      const { sheet, table } = target;
      const at = index === null || index === undefined ? table.columns.length : Number(index);
      if (at < table.columns.length) {
        const column = table.area.left + at;
        shiftSheet(host.journal, sheet, {
          axis: 'right',
          area: { ...table.area, left: column, right: column },
          kind: 'insert',
        });
      } else host.journal.set(table, 'area', { ...table.area, right: table.area.right + 1 });
      const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
      const made = { id, name: typeof name === 'string' ? name : `Column${id}` };
      host.journal.set(table, 'columns', table.columns.toSpliced(at, 0, made));
      if (table.showHeaders) writeEntries(host, sheet, columnArea(table, headerArea(table), at), made.name);
      if (values !== null && values !== undefined) writeEntries(host, sheet, columnArea(table, table.area, at), values);
      return new HostObject('TableColumn', { ...target, index: at });
    },
  },
};

export const TABLE_COLUMN: HostType<'TableColumn'> = {
  kind: 'TableColumn',
  id: ({ table, index }) => table.columns[index]!.id,
  properties: {
    id: { get: ({ table, index }) => table.columns[index]!.id },
    index: { get: ({ index }) => index },
    name: {
      get: ({ sheet, table, index }) => columnName(sheet, table, index),
      set: ({ sheet, table, index }, value, host) =>
        writeEntries(host, sheet, columnArea(table, headerArea(table), index), String(value)),
    },
    values: {
      get: ({ sheet, table, index }) =>
        mapCells(sheet, columnArea(table, table.area, index), (cell) => wireValue(cell.value)),
      set: ({ sheet, table, index }, value, host) =>
        writeEntries(host, sheet, columnArea(table, table.area, index), value),
    },
  },
  methods: {
    getRange: ({ sheet, table, index }) => rangeObject(sheet, columnArea(table, table.area, index)),
    getHeaderRowRange: ({ sheet, table, index }) => rangeObject(sheet, columnArea(table, headerArea(table), index)),
    getDataBodyRange: ({ sheet, table, index }) => rangeObject(sheet, columnArea(table, bodyArea(table), index)),
    getTotalRowRange: ({ sheet, table, index }) => rangeObject(sheet, columnArea(table, totalsArea(table), index)),
    delete: ({ sheet, table, index }, _, host) => {
      if (table.columns.length === 1) throw invalidArgument();
      shiftSheet(host.journal, sheet, { axis: 'right', area: columnArea(table, table.area, index), kind: 'delete' });
      host.journal.set(table, 'columns', table.columns.toSpliced(index, 1));
    },
  },
};

function rowArea({ table }: TableTarget, index: number): Area {
  const body = bodyArea(table);
  const row = body.top + index;
  if (row > body.bottom || index < 0) throw itemNotFound();
  return { ...body, top: row, bottom: row };
}

function rowCount({ table }: TableTarget): number {
  const body = bodyArea(table);
  return body.bottom - body.top + 1;
}

export const TABLE_ROWS: HostType<'TableRowCollection'> = {
  kind: 'TableRowCollection',
  properties: { count: { get: rowCount } },
  items: (target) =>
    Array.from({ length: rowCount(target) }, (_, index) => new HostObject('TableRow', { ...target, index })),
  methods: {
    add: (target, [index, values], host) => addRows(host, target, index, values),
    deleteRowsAt: (target, [index, count], host) => {
      const first = rowArea(target, Number(index));
      const area = { ...first, bottom: first.top + Number(count ?? 1) - 1 };
      shiftSheet(host.journal, target.sheet, { axis: 'down', area, kind: 'delete' });
    },
  },
};

function addRows(host: Host, target: TableTarget, index: unknown, values: unknown): HostObject {
  const { sheet, table } = target;
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const body = bodyArea(table);
  const at = index === null || index === undefined || Number(index) < 0 ? rowCount(target) : Number(index);
  const top = body.top + at;
  const area = { ...body, top, bottom: top + rows - 1 };
  const before = table.area;
  shiftSheet(host.journal, sheet, { axis: 'down', area, kind: 'insert' });
  host.journal.set(table, 'area', { ...before, bottom: before.bottom + rows });
  if (values !== null && values !== undefined)
    writeEntries(host, sheet, area, rows === 1 && !Array.isArray((values as unknown[])[0]) ? [values] : values);
  return new HostObject('TableRow', { ...target, index: at });
}

export const TABLE_ROW: HostType<'TableRow'> = {
  kind: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => mapCells(target.sheet, rowArea(target, target.index), (cell) => wireValue(cell.value)),
      set: (target, value, host) => writeEntries(host, target.sheet, rowArea(target, target.index), value),
    },
  },
  methods: {
    getRange: (target) => rangeObject(target.sheet, rowArea(target, target.index)),
    delete: (target, _, host) =>
      shiftSheet(host.journal, target.sheet, { axis: 'down', area: rowArea(target, target.index), kind: 'delete' }),
  },
};
