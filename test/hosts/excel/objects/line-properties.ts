import type { Host } from '../host.ts';
import { columnCountOf, rowCountOf } from '../model/address.ts';
import { invalidArgument } from '../request/host-error.ts';
import { setCellProperties } from './cell-properties.ts';
import type { RangeTarget } from './targets.ts';

interface LineData {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: Readonly<Record<string, unknown>>;
}

/** `setRowProperties` and `setColumnProperties`: one entry a row or column. */
export function setLineProperties(
  { sheet, area }: RangeTarget,
  data: unknown,
  axis: 'row' | 'column',
  host: Host,
): void {
  const lines = data as readonly (LineData | null)[];
  const count = axis === 'row' ? rowCountOf(area) : columnCountOf(area);
  if (!Array.isArray(data) || lines.length !== count) throw invalidArgument();
  const hidden = new Set(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns);
  const sizes = new Map(axis === 'row' ? sheet.rowHeights : sheet.columnWidths);
  for (const [offset, line] of lines.entries()) {
    if (line === null) continue;
    const index = (axis === 'row' ? area.top : area.left) + offset;
    const isHidden = axis === 'row' ? line.rowHidden : line.columnHidden;
    if (isHidden === true) hidden.add(index);
    if (isHidden === false) hidden.delete(index);
    const { rowHeight, columnWidth, ...look } = line.format ?? {};
    const size = axis === 'row' ? rowHeight : columnWidth;
    if (typeof size === 'number') sizes.set(index, size);
    const cells = axis === 'row' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    if (Object.keys(look).length > 0) setCellProperties({ sheet, area: cells }, { format: look }, host);
  }
  host.journal.set(sheet, axis === 'row' ? 'hiddenRows' : 'hiddenColumns', hidden);
  host.journal.set(sheet, axis === 'row' ? 'rowHeights' : 'columnWidths', sizes);
}
