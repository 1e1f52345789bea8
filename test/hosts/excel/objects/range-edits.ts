import type { Host } from '../host.ts';
import { columnCountOf, intersectionOf, rowCountOf, sameArea, withoutArea } from '../model/address.ts';
import { HostError, invalidArgument } from '../request/host-error.ts';
import { HostObject } from '../request/host-object.ts';
import { cellProperties, lineProperties, setCellProperties } from './cell-properties.ts';
import { clearArea } from './clear.ts';
import { tellFormatChanged } from './changed.ts';
import { insertOrDelete } from './insert-delete.ts';
import { setLineProperties } from './line-properties.ts';
import { rangeObject } from './range-places.ts';
import { selectAreas } from './select.ts';
import type { RangeTarget } from './targets.ts';
import { assertWritable } from './write-cells.ts';

type Edit = (range: RangeTarget, args: readonly unknown[], host: Host) => unknown;
type Wish = Readonly<Record<string, unknown>>;

/** Excel breaks off when a range has more merged areas than this. */
const MOST_MERGES = 512;

/** Methods of a range that do something rather than give another range. */
export const RANGE_EDITS: Readonly<Record<string, Edit>> = {
  select: ({ sheet, area }, _, host) => selectAreas(host, sheet, [area]),
  calculate: () => null,
  setDirty: () => null,
  clear: ({ sheet, area }, [applyTo], host) => clearArea(host, sheet, area, applyTo),
  insert: (range, [direction], host) => {
    const { sheet, area } = range;
    insertOrDelete(host, { sheet, area }, 'insert', direction);
    return rangeObject(sheet, area);
  },
  delete: ({ sheet, area }, [direction], host) => insertOrDelete(host, { sheet, area }, 'delete', direction),
  merge: ({ sheet, area }, [across], host) => {
    assertWritable(sheet, area);
    const lines =
      across === true
        ? Array.from({ length: rowCountOf(area) }, (_, row) => ({
            ...area,
            top: area.top + row,
            bottom: area.top + row,
          }))
        : [area];
    const others = sheet.merges.filter((merge) => intersectionOf(merge, area) === null);
    host.journal.set(sheet, 'merges', [...others, ...lines]);
    for (const line of lines)
      for (const part of withoutArea(line, { ...line, bottom: line.top, right: line.left }))
        clearArea(host, sheet, part, 'Contents');
    tellFormatChanged(host, sheet, area);
  },
  unmerge: ({ sheet, area }, _, host) =>
    host.journal.set(
      sheet,
      'merges',
      sheet.merges.filter((merge) => intersectionOf(merge, area) === null),
    ),
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => intersectionOf(merge, area) !== null);
    if (areas.length > MOST_MERGES) throw new HostError('GeneralException', 'There are too many merged areas.', 500);
    return areas.length === 0 ? null : new HostObject('RangeAreas', { sheet, areas });
  },
  getTables: ({ sheet, area }, [fullyContained]) =>
    new HostObject('TableScopedCollection', {
      sheet,
      only: sheet.tables.filter((table) => {
        const cut = intersectionOf(table.area, area);
        return cut !== null && (fullyContained !== true || sameArea(cut, table.area));
      }),
    }),
  getCellProperties: (range, [wish]) => cellProperties(range, (wish ?? {}) as Wish),
  getRowProperties: (range, [wish]) => lineProperties(range, (wish ?? {}) as Wish, 'row'),
  getColumnProperties: (range, [wish]) => lineProperties(range, (wish ?? {}) as Wish, 'column'),
  setCellProperties: (range, [data], host) => setCellProperties(range, data, host),
  setRowProperties: (range, [data], host) => setLineProperties(range, data, 'row', host),
  setColumnProperties: (range, [data], host) => setLineProperties(range, data, 'column', host),
  /** Asked by the client before it writes a large grid in pieces. */
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== rowCountOf(area) || columns !== columnCountOf(area)) throw invalidArgument();
  },
};
