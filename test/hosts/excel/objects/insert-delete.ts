import type { Host } from '../host.ts';
import { isWholeColumns, isWholeRows } from '../model/address.ts';
import type { Shift } from '../model/shift.ts';
import { shiftSheet, shiftedArea } from '../model/shift.ts';
import type { HostObject } from '../request/host-object.ts';
import type { ChangeType } from './changed.ts';
import { tellChanged } from './changed.ts';
import type { RangeTarget } from './targets.ts';
import { assertWritable } from './write-cells.ts';

/** Inserts blank cells where an area is, or deletes it; what lies below or to the right moves. */
export function insertOrDelete(
  host: Host,
  { sheet, area }: RangeTarget,
  kind: Shift['kind'],
  direction: unknown,
): void {
  assertWritable(sheet, area);
  const isRows = isWholeRows(area);
  const isColumns = isWholeColumns(area) && !isRows;
  const axis = isRows ? 'down' : isColumns ? 'right' : direction === 'Right' || direction === 'Left' ? 'right' : 'down';
  const shift: Shift = { axis, area, kind };
  shiftSheet(host.journal, sheet, shift);
  for (const object of host.references.alive()) {
    if (object.kind !== 'Range') continue;
    const range = (object as HostObject<'Range'>).target;
    if (range.sheet === sheet) range.area = shiftedArea(range.area, shift) ?? range.area;
  }
  const what = isRows ? 'Row' : isColumns ? 'Column' : 'Cell';
  const side = axis === 'down' ? (kind === 'insert' ? 'Down' : 'Up') : kind === 'insert' ? 'Right' : 'Left';
  const changeType = `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}` as ChangeType;
  tellChanged(host, sheet, area, changeType, isRows || isColumns ? {} : { shift: `ShiftCell${side}` });
}
