import type { CellContent, CellEdit } from '../../core/sheet/cell-edit.ts';
import { fullAddressOf } from '../../core/sheet/cell-reference.ts';
import { isCellError } from '../../core/sheet/workbook.ts';

/** The edits between the workbook as it was opened and as it is now, one a cell. */
export type NetEdits = ReadonlyMap<string, CellEdit>;

export const NO_EDITS: NetEdits = new Map();

/** Adds applied edits; a cell that is back to what it was drops out. */
export function withEdits(net: NetEdits, applied: readonly CellEdit[]): NetEdits {
  const edits = new Map(net);
  for (const edit of applied) {
    const key = fullAddressOf(edit.cell);
    const before = edits.get(key)?.before ?? edit.before;
    if (same(before, edit.after)) edits.delete(key);
    else edits.set(key, { cell: edit.cell, before, after: edit.after });
  }
  return edits;
}

function same(one: CellContent, other: CellContent): boolean {
  if (one.formula !== other.formula) return false;
  if (other.numberFormat !== null && one.numberFormat !== null && one.numberFormat !== other.numberFormat) return false;
  if (isCellError(one.value) && isCellError(other.value)) return one.value.error === other.value.error;
  return one.value === other.value;
}
