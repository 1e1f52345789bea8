import type { Meaning, Table } from '../../plan/table.ts';
import type { CellStyle, CellValue, Row } from '../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import type { EntityKind } from './entity-kind.ts';
import type { FieldSpec } from './fields.ts';
import { columnFor } from './fields.ts';
import type { Tally } from './habits.ts';
import { count, emptyTally } from './habits.ts';
import type { ReadContext, Reader } from './readers.ts';
import { DAY, TEXT } from './readers.ts';

/** A field with the column it is read from, and the cells of the column already read. */
export interface BoundField {
  readonly field: string;
  readonly column: number;
  readonly header: string;
  readonly reader: Reader<unknown>;
  /** By style and value: equal cells are read once. */
  readonly known: Map<number, Map<CellValue, unknown>>;
}

/** The fields of a kind that a table has a column for, the entity's name first. */
export function bindFields(table: Table, kind: EntityKind): readonly BoundField[] {
  const bound: BoundField[] = [];
  const add = (field: string, reader: Reader<unknown>, meanings: readonly Meaning[]): void => {
    const column = columnFor(table, meanings);
    if (column !== null) bound.push({ field, column: column.column, header: column.header, reader, known: new Map() });
  };
  add('name', TEXT, kind.name);
  for (const [field, spec] of Object.entries(kind.fields as Readonly<Record<string, FieldSpec<unknown>>>))
    add(field, spec.reader, spec.meanings);
  return bound;
}

/** Counts the habits of each field's column; given earlier counts, only lines that differ are counted anew. */
export function tallyFields(
  styles: readonly CellStyle[],
  fields: readonly BoundField[],
  lines: readonly Row[],
  before: { readonly lines: readonly Row[]; readonly tallies: readonly Tally[] } | undefined,
): readonly Tally[] {
  return fields.map((field, index) => {
    const { habit } = field.reader;
    const counts = { ...(before?.tallies[index] ?? emptyTally()) };
    if (habit === null) return counts;
    const add = (row: Row, by: 1 | -1): void =>
      count(counts, habit, row.values[field.column], styles[row.styles?.[field.column] ?? 0] ?? PLAIN_STYLE, by);
    for (const [at, line] of lines.entries()) {
      const old = before?.lines[at];
      if (old === line) continue;
      if (old !== undefined) add(old, -1);
      add(line, 1);
    }
    return counts;
  });
}

/** Reads one cell of a field; null where it is empty or unreadable. */
export function readField(
  field: BoundField,
  value: CellValue,
  styleIndex: number,
  styles: readonly CellStyle[],
  context: ReadContext,
): unknown {
  const { reader, known } = field;
  const style = styles[styleIndex] ?? PLAIN_STYLE;
  if (value === null || value === '')
    return reader.byFill && style.fill !== null ? reader.read('', style, context) : null;
  if (reader === TEXT || (typeof value !== 'string' && reader !== DAY)) return reader.read(value, style, context);
  let byValue = known.get(styleIndex);
  if (byValue === undefined) known.set(styleIndex, (byValue = new Map()));
  const cached = byValue.get(value);
  if (cached !== undefined) return cached;
  const read = reader.read(value, style, context);
  byValue.set(value, read);
  return read;
}
