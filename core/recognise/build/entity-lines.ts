import type { Table } from '../../plan/table.ts';
import type { Row, Sheet } from '../../sheet/workbook.ts';
import type { EntityKind } from './entity-kind.ts';
import { columnFor } from './fields.ts';

/**
 * Tells which lines of a table are entities. A line is none where it only bears a number (the next free one of a form
 * that is not filled in yet), and where merged cells carry the name of the line above down to it: that is one entity
 * over several rows.
 */
export function entityLines(table: Table, sheet: Sheet, kind: EntityKind): (line: Row, at: number) => boolean {
  const name = columnFor(table, kind.name)?.column;
  const id = columnFor(table, ['id'])?.column;
  if (name === undefined) return () => true;
  const others = table.columns.map(({ column }) => column).filter((column) => column !== id);
  const isFilled = (line: Row): boolean => others.some((column) => hasContent(line, column));
  const continued = continuedRows(table, sheet, name);
  return (line, at) => {
    if (id !== undefined && id !== name && !isFilled(line)) return !hasContent(line, id);
    if (!continued.has(table.bodyRows[at] ?? -1)) return true;
    return id !== undefined && id !== name && hasContent(line, id);
  };
}

function hasContent(line: Row, column: number): boolean {
  const value = line.values[column] ?? null;
  return value !== null && !(typeof value === 'string' && value.trim() === '');
}

/** Rows whose cell in a column belongs to a merged cell that begins in a row of the table further up. */
function continuedRows(table: Table, sheet: Sheet, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  if (table.transposed) return rows;
  const [first = 0] = table.bodyRows;
  for (const { top, bottom, left, right } of sheet.merges)
    if (bottom > top && top >= first && left <= column && column <= right)
      for (let row = top + 1; row <= Math.min(bottom, table.area.bottom); row += 1) rows.add(row);
  return rows;
}
