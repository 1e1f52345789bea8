import type { Area } from '../../../../core/sheet/cell-reference.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { boundingArea, columnCountOf, intersectionOf, rowCountOf } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { usedArea } from '../model/sheet-cells.ts';
import { invalidArgument, itemNotFound } from '../request/host-error.ts';
import { HostObject } from '../request/host-object.ts';
import { areaNamed } from './named-area.ts';
import type { RangeTarget } from './targets.ts';

export function rangeObject(sheet: SheetModel, area: Area): HostObject<'Range'> {
  const isOnSheet = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!isOnSheet || area.top > area.bottom || area.left > area.right) throw invalidArgument();
  return new HostObject('Range', { sheet, area });
}

type Place = (range: RangeTarget, args: readonly unknown[], host: Host) => HostObject | null;

const line = (range: RangeTarget, top: number, bottom: number): HostObject =>
  rangeObject(range.sheet, { ...range.area, top, bottom });
const column = (range: RangeTarget, left: number, right: number): HostObject =>
  rangeObject(range.sheet, { ...range.area, left, right });

/** Members of a range that give another range. */
export const RANGE_PLACES: Readonly<Record<string, Place>> = {
  getCell: ({ sheet, area }, [row, col]) => oneCell(sheet, area.top + Number(row), area.left + Number(col)),
  getRow: (range, [row]) => line(range, range.area.top + Number(row), range.area.top + Number(row)),
  getColumn: (range, [col]) => column(range, range.area.left + Number(col), range.area.left + Number(col)),
  getLastCell: ({ sheet, area }) => oneCell(sheet, area.bottom, area.right),
  getLastRow: (range) => line(range, range.area.bottom, range.area.bottom),
  getLastColumn: (range) => column(range, range.area.right, range.area.right),
  getEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
  getRowsAbove: (range, [count]) => beside(range, 'top', Number(count ?? 1)),
  getRowsBelow: (range, [count]) => beside(range, 'bottom', Number(count ?? 1)),
  getColumnsBefore: (range, [count]) => beside(range, 'left', Number(count ?? 1)),
  getColumnsAfter: (range, [count]) => beside(range, 'right', Number(count ?? 1)),
  getOffsetRange: ({ sheet, area }, [rows, columns]) =>
    rangeObject(sheet, {
      top: area.top + Number(rows),
      bottom: area.bottom + Number(rows),
      left: area.left + Number(columns),
      right: area.right + Number(columns),
    }),
  getResizedRange: ({ sheet, area }, [rows, columns]) =>
    rangeObject(sheet, { ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) }),
  getAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
    rangeObject(sheet, { ...area, bottom: area.top + Number(rows) - 1, right: area.left + Number(columns) - 1 }),
  getBoundingRect: ({ sheet, area }, [other], host) =>
    rangeObject(sheet, boundingArea(area, otherArea(sheet, other, host))),
  getIntersection: (range, args, host) => {
    const found = RANGE_PLACES['getIntersectionOrNullObject']!(range, args, host);
    if (found === null) throw itemNotFound();
    return found;
  },
  getIntersectionOrNullObject: ({ sheet, area }, [other], host) => {
    const cut = intersectionOf(area, otherArea(sheet, other, host));
    return cut === null ? null : rangeObject(sheet, cut);
  },
  getUsedRange: ({ sheet, area }, [valuesOnly]) => {
    const used = usedArea(sheet, valuesOnly === true, area);
    if (used === null) throw itemNotFound();
    return rangeObject(sheet, used);
  },
  getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
    const used = usedArea(sheet, valuesOnly === true, area);
    return used === null ? null : rangeObject(sheet, used);
  },
};

export function oneCell(sheet: SheetModel, row: number, col: number): HostObject<'Range'> {
  return rangeObject(sheet, { top: row, left: col, bottom: row, right: col });
}

/** Argument that is a range or an address. */
export function otherArea(sheet: SheetModel, other: unknown, host: Host): Area {
  if (other instanceof HostObject && other.kind === 'Range') return (other as HostObject<'Range'>).target.area;
  const found = areaNamed(host, sheet, String(other));
  if (found === null) throw invalidArgument();
  return found.area;
}

function beside(range: RangeTarget, side: 'top' | 'bottom' | 'left' | 'right', count: number): HostObject {
  const { area } = range;
  if (count === 0) throw invalidArgument();
  const size = Math.abs(count);
  switch (side) {
    case 'top':
      return line(range, area.top - size, area.top - 1);
    case 'bottom':
      return line(range, area.bottom + 1, area.bottom + size);
    case 'left':
      return column(range, area.left - size, area.left - 1);
    default:
      return column(range, area.right + 1, area.right + size);
  }
}

export function cellCountOf(area: Area): number {
  const count = rowCountOf(area) * columnCountOf(area);
  return count > 2_147_483_647 ? -1 : count;
}
