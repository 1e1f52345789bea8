import type { Meaning, Table } from '../../../plan/table.ts';
import type { CellStyle, Row } from '../../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../sheet/workbook.ts';
import type { EntityKind } from './entity-kind.ts';
import type { FieldSpec } from './fields.ts';
import { columnFor } from './fields.ts';
import type { Tally } from './habits.ts';
import { count, emptyTally } from './habits.ts';
import type { ReadContext, Reader } from './readers.ts';
import { TEXT } from './readers.ts';

/** A field with the column it is read from. */
export interface BoundField {
  readonly field: string;
  readonly column: number;
  readonly header: string;
  readonly reader: Reader<unknown>;
}

/** The fields of a kind that a table has a column for, the entity's name first. */
export function bindFields(table: Table, kind: EntityKind): readonly BoundField[] {
  const bound: BoundField[] = [];
  const add = (field: string, reader: Reader<unknown>, meanings: readonly Meaning[]): void => {
    const column = columnFor(table, meanings);
    if (column !== null) bound.push({ field, column: column.column, header: column.header, reader });
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

/** Prepares the reading of a column's cells, equal ones once; null where a cell is empty or unreadable. */
export function cellReader<T>(
  column: number,
  reader: Reader<T>,
  styles: readonly CellStyle[],
  context: ReadContext,
): (row: Row) => T | null {
  const byStyle = new Map<number, Map<string, T | null>>();
  // Nearly all cells of a column look alike.
  let lastStyle = -1;
  let known = new Map<string, T | null>();
  const remembersTexts = (reader as Reader<unknown>) !== TEXT;
  return (row) => {
    const value = row.values[column] ?? null;
    const styleIndex = row.styles?.[column] ?? 0;
    if (value === null || value === '') {
      if (!reader.byFill) return null;
      const style = styles[styleIndex] ?? PLAIN_STYLE;
      return style.fill === null ? null : reader.read('', style, context);
    }
    if (typeof value !== 'string' || !remembersTexts)
      return reader.read(value, styles[styleIndex] ?? PLAIN_STYLE, context);
    if (styleIndex !== lastStyle) {
      known = byStyle.get(styleIndex) ?? new Map<string, T | null>();
      byStyle.set(styleIndex, known);
      lastStyle = styleIndex;
    }
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const read = reader.read(value, styles[styleIndex] ?? PLAIN_STYLE, context);
    known.set(value, read);
    return read;
  };
}
