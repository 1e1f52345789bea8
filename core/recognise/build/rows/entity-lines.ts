import type { Table } from '../../../plan/table.ts';
import type { Row, Sheet } from '../../../sheet/workbook.ts';
import type { EntityKind } from '../fields/entity-kind.ts';
import { columnFor } from '../fields/fields.ts';
import { holdsPlace, isExample } from './place-holding.ts';

/**
 * Tells which lines of a table are entities. A line is none where it only bears a number (the next free one of a form
 * that is not filled in yet), where nothing but formulas stands beside a missing name or beside a word that only holds
 * the place of one, where the form shows how it is filled in, and where merged cells carry the name and most else of the
 * line above down to it: that is one entity over several rows.
 */
export function entityLines(table: Table, sheet: Sheet, kind: EntityKind): (line: Row, at: number) => boolean {
  const name = columnFor(table, kind.name)?.column;
  const id = columnFor(table, ['id'])?.column;
  if (name === undefined) return () => true;
  const columns = table.columns.map(({ column }) => column);
  const others = columns.filter((column) => column !== id);
  const told = table.columns
    .filter(({ column, meaning, period }) => column !== id && column !== name && (meaning ?? period) !== null)
    .map(({ column }) => column);
  const merged = mergedAbove(table, sheet, name);
  const { bodyRows } = table;
  return (line, at) => {
    if (id !== undefined && id !== name && !others.some((column) => hasContent(line, column)))
      return !hasContent(line, id);
    if (isExample(line.values[name])) return false;
    // Nearly every line tells something: whether its name is one is looked up for the others alone.
    if (told.length > 0 && !told.some((column) => isTyped(line, column)) && holdsPlace(line.values[name])) return false;
    if (merged.size === 0) return true;
    const above = merged.get(bodyRows[at] ?? -1);
    if (above?.name !== true || (id !== undefined && id !== name && hasContent(line, id))) return true;
    return columns.filter((column) => hasContent(line, column)).length >= above.cells;
  };
}

function hasContent(line: Row, column: number): boolean {
  const value = line.values[column] ?? null;
  return value !== null && !(typeof value === 'string' && value.trim() === '');
}

function isTyped(line: Row, column: number): boolean {
  return hasContent(line, column) && (line.formulas?.[column] ?? '') === '';
}

/** How many cells of a row belong to merged cells that begin further up, and whether the name is among them. */
interface MergedAbove {
  cells: number;
  name: boolean;
}

function mergedAbove(table: Table, sheet: Sheet, name: number): ReadonlyMap<number, MergedAbove> {
  const rows = new Map<number, MergedAbove>();
  if (table.transposed) return rows;
  const { top, left, bottom, right } = table.area;
  const [first = top] = table.bodyRows;
  // Merged cells never overlap, but a broken file may say so a thousandfold.
  let cellsLeft = (bottom - top + 1) * (right - left + 1);
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top || merge.top < first || merge.right < left || merge.left > right) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, bottom) && cellsLeft > 0; row += 1) {
      cellsLeft -= 1;
      const known = rows.get(row) ?? { cells: 0, name: false };
      rows.set(row, known);
      known.cells += 1;
      known.name ||= merge.left <= name && name <= merge.right;
    }
  }
  return rows;
}
