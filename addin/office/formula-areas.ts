import type { Area } from '../../core/sheet/cell-reference.ts';
import type { CellBlock, WorkbookRead } from '../worker/workbook-read.ts';
import { around } from './changes.ts';

/** The part of a block that formulas stand in; null where none does. */
function formulaArea({ area, formulas }: CellBlock): Area | null {
  let found: Area | null = null;
  for (const [r, row] of (formulas ?? []).entries()) {
    const left = row.findIndex((formula) => formula !== undefined);
    if (left === -1) continue;
    const right = row.findLastIndex((formula) => formula !== undefined);
    const line = { top: area.top + r, left: area.left + left, bottom: area.top + r, right: area.left + right };
    found = found === null ? line : around([found, line]);
  }
  return found;
}

/** The part of each sheet that formulas stand in, by the sheet's id, after something of the workbook was read. */
export function formulaAreas(
  before: ReadonlyMap<string, Area>,
  { whole, cells }: WorkbookRead,
): ReadonlyMap<string, Area> {
  const areas = new Map(before);
  for (const id of whole) areas.delete(id);
  for (const block of cells) {
    const area = formulaArea(block);
    const known = areas.get(block.sheet);
    if (area !== null) areas.set(block.sheet, known === undefined ? area : around([known, area]));
  }
  return areas;
}
