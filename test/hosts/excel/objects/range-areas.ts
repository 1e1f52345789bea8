import type { Area } from '../../../../core/sheet/cell-reference.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import { addressWithSheet, intersectionOf, isWholeColumns, isWholeRows } from '../model/address.ts';
import type { SheetModel } from '../model/book.ts';
import { usedArea } from '../model/sheet-cells.ts';
import { invalidArgument, itemNotFound } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { agreedOf } from './cells.ts';
import { clearArea } from './clear.ts';
import { areaNamed } from './named-area.ts';
import { cellCountOf, rangeObject } from './range-places.ts';
import { selectAreas } from './select.ts';
import type { CellsTarget } from './targets.ts';

/** Excel takes no longer address for several areas. */
const MOST_CHARACTERS = 8192;

/** Several areas of one sheet, by an address with commas. */
export function areasNamed(host: Host, sheet: SheetModel, address: string): CellsTarget {
  if (address.length > MOST_CHARACTERS) throw invalidArgument();
  const areas = address.split(',').map((part) => {
    const found = areaNamed(host, sheet, part.trim());
    if (found === null || found.sheet !== sheet) throw invalidArgument();
    return found.area;
  });
  return { sheet, areas };
}

const made = (sheet: SheetModel, areas: readonly Area[]): HostObject => new HostObject('RangeAreas', { sheet, areas });
const orNull = (sheet: SheetModel, areas: readonly Area[]): HostObject | null =>
  areas.length === 0 ? null : made(sheet, areas);

function crossing({ sheet, areas }: CellsTarget, other: unknown, host: Host): readonly Area[] {
  const others =
    other instanceof HostObject && other.kind === 'RangeAreas'
      ? (other as HostObject<'RangeAreas'>).target.areas
      : other instanceof HostObject && other.kind === 'Range'
        ? [(other as HostObject<'Range'>).target.area]
        : areasNamed(host, sheet, String(other)).areas;
  return areas.flatMap((area) => others.flatMap((one) => intersectionOf(area, one) ?? []));
}

export const RANGE_AREAS: HostType<'RangeAreas'> = {
  kind: 'RangeAreas',
  isTrackable: true,
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => addressWithSheet(sheet.name, area)).join(',') },
    addressLocal: { get: ({ sheet, areas }) => areas.map((area) => addressWithSheet(sheet.name, area)).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.map(cellCountOf).reduce((sum, count) => (sum < 0 || count < 0 ? -1 : sum + count), 0),
    },
    isEntireColumn: { get: ({ areas }) => agreedOf(areas.map(isWholeColumns)) ?? false },
    isEntireRow: { get: ({ areas }) => agreedOf(areas.map(isWholeRows)) ?? false },
  },
  objects: {
    areas: (cells) => new HostObject('RangeCollection', cells),
    format: (cells) => new HostObject('RangeFormat', cells),
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    conditionalFormats: (cells) => new HostObject('ConditionalFormatCollection', cells),
    dataValidation: (cells) => new HostObject('DataValidation', cells),
  },
  methods: {
    select: ({ sheet, areas }, _, host) => selectAreas(host, sheet, areas),
    calculate: () => null,
    setDirty: () => null,
    clear: ({ sheet, areas }, [applyTo], host) => areas.forEach((area) => clearArea(host, sheet, area, applyTo)),
    getEntireRow: ({ sheet, areas }) =>
      made(
        sheet,
        areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
      ),
    getEntireColumn: ({ sheet, areas }) =>
      made(
        sheet,
        areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
      ),
    getOffsetRangeAreas: ({ sheet, areas }, [rows, columns]) =>
      made(
        sheet,
        areas.map((area) => ({
          top: area.top + Number(rows),
          bottom: area.bottom + Number(rows),
          left: area.left + Number(columns),
          right: area.right + Number(columns),
        })),
      ),
    getIntersection: (cells, [other], host) => orNull(cells.sheet, crossing(cells, other, host)) ?? missing(),
    getIntersectionOrNullObject: (cells, [other], host) => orNull(cells.sheet, crossing(cells, other, host)),
    getUsedRangeAreas: (cells, [valuesOnly]) => orNull(cells.sheet, used(cells, valuesOnly === true)) ?? missing(),
    getUsedRangeAreasOrNullObject: (cells, [valuesOnly]) => orNull(cells.sheet, used(cells, valuesOnly === true)),
  },
};

function used({ sheet, areas }: CellsTarget, valuesOnly: boolean): readonly Area[] {
  return areas.flatMap((area) => usedArea(sheet, valuesOnly, area) ?? []);
}

function missing(): never {
  throw itemNotFound();
}

export const RANGE_COLLECTION: HostType<'RangeCollection'> = {
  kind: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};
