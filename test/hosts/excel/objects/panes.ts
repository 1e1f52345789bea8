import type { Host } from '../host.ts';
import type { SheetModel } from '../model/book.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { itemNotFound } from '../request/host-error.ts';
import { rangeObject } from './range-places.ts';
import { areaNamed } from './named-area.ts';

const freeze = (host: Host, sheet: SheetModel, rows: number, columns: number): void =>
  host.journal.set(sheet, 'frozen', { rows, columns });

function location(sheet: SheetModel): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? 1_048_575 : rows - 1,
    right: columns === 0 ? 16_383 : columns - 1,
  });
}

export const FREEZE_PANES: HostType<'WorksheetFreezePanes'> = {
  kind: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [count], host) => freeze(host, sheet, Number(count ?? 1), 0),
    freezeColumns: (sheet, [count], host) => freeze(host, sheet, 0, Number(count ?? 1)),
    freezeAt: (sheet, [where], host) => {
      const area =
        where instanceof HostObject
          ? (where as HostObject<'Range'>).target.area
          : areaNamed(host, sheet, String(where))!.area;
      freeze(host, sheet, area.bottom + 1, area.right + 1);
    },
    unfreeze: (sheet, _, host) => freeze(host, sheet, 0, 0),
    getLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw itemNotFound();
      return found;
    },
    getLocationOrNullObject: location,
  },
};

export const AUTO_FILTER: HostType<'AutoFilter'> = {
  kind: 'AutoFilter',
  properties: {
    enabled: { get: (sheet) => sheet.autoFilter !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    getRange: (sheet) => {
      if (sheet.autoFilter === null) throw itemNotFound();
      return rangeObject(sheet, sheet.autoFilter);
    },
    getRangeOrNullObject: (sheet) => (sheet.autoFilter === null ? null : rangeObject(sheet, sheet.autoFilter)),
  },
};

/** Collections that are always empty here: core/files reads no charts, shapes or pivot tables. */
export const CHARTS: HostType<'ChartCollection'> = { kind: 'ChartCollection', items: () => [], item: () => null };
export const SHAPES: HostType<'ShapeCollection'> = { kind: 'ShapeCollection', items: () => [], item: () => null };
export const PIVOT_TABLES: HostType<'PivotTableCollection'> = {
  kind: 'PivotTableCollection',
  items: () => [],
  item: () => null,
};
