import type { Area } from '../../core/sheet/cell-reference.ts';
import type { CellBlock } from '../worker/workbook-read.ts';
import { around } from './changes.ts';

/** The part of a block that formulas stand in; null where none does. */
export function formulaArea({ area, formulas }: CellBlock): Area | null {
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
