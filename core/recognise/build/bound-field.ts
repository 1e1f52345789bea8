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

/** Counts the habits of each field's column. */
export function tallyFields(
  styles: readonly CellStyle[],
  fields: readonly BoundField[],
  lines: readonly Row[],
): readonly Tally[] {
  return fields.map(({ reader, column }) => {
    const counts = emptyTally();
    const { habit } = reader;
    if (habit === null) return counts;
    const texts = new Map<string, number>();
    for (const row of lines) {
      const value = row.values[column];
      // Columns repeat few texts: each is looked at once, however often it stands there.
      if (typeof value === 'string') texts.set(value, (texts.get(value) ?? 0) + 1);
      else count(counts, habit, value, styleOf(styles, row, column), 1);
    }
    for (const [text, times] of texts) count(counts, habit, text, PLAIN_STYLE, times);
    return counts;
  });
}

/** The counts after some lines were replaced by others. */
export function tallyChanges(
  styles: readonly CellStyle[],
  fields: readonly BoundField[],
  tallies: readonly Tally[],
  changes: readonly { readonly old: Row; readonly line: Row }[],
): readonly Tally[] {
  return fields.map(({ reader, column }, index) => {
    const counts = { ...(tallies[index] ?? emptyTally()) };
    const { habit } = reader;
    if (habit !== null)
      for (const { old, line } of changes) {
        count(counts, habit, old.values[column], styleOf(styles, old, column), -1);
        count(counts, habit, line.values[column], styleOf(styles, line, column), 1);
      }
    return counts;
  });
}

function styleOf(styles: readonly CellStyle[], row: Row, column: number): CellStyle {
  return styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE;
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
