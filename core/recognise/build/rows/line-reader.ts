import type { Entity } from '../../../plan/entity.ts';
import type { Source } from '../../../plan/provenance.ts';
import type { Table } from '../../../plan/table.ts';
import { addressOf } from '../../../sheet/cell-reference.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { isCellError, PLAIN_STYLE } from '../../../sheet/workbook.ts';
import { textOf } from '../../values/text.ts';
import type { BoundField } from '../fields/bound-field.ts';
import { cellReader } from '../fields/bound-field.ts';
import { columnFor } from '../fields/fields.ts';
import type { Draft, EntityKind, LineContext, TableReading } from '../fields/entity-kind.ts';
import type { Habits } from '../fields/habits.ts';
import { emptyTally, habitsOf } from '../fields/habits.ts';
import { TEXT } from '../fields/readers.ts';
import type { Structure } from './structure.ts';

/** What a line becomes: one entity, or several where columns stand for periods. */
export type Made = Entity | readonly Entity[];

/** What all lines of one table are read with. */
export interface LineReaderInput {
  readonly workbook: Workbook;
  readonly table: Table;
  readonly kind: EntityKind;
  readonly fields: readonly BoundField[];
  readonly habits: readonly Habits[];
  readonly structure: Structure;
  readonly trait: string;
}

const NO_HABITS: Habits = habitsOf(emptyTally(), emptyTally());

/** Prepares what makes the entity or entities of a line, given the line and its place among the table's lines. */
export function lineReader(input: LineReaderInput): (row: Row, at: number) => Made {
  const { workbook, table, kind, fields, habits, structure } = input;
  const { styles, dateSystem } = workbook;
  const provenance = provenanceOf(table, fields);
  const reading = tableReading(input, provenance);
  const finish = kind.finish?.(table, reading);
  const spread = kind.spread?.(table, reading);
  const cells = fields.map(({ field, column, header, reader }, index) => ({
    field,
    column,
    read: cellReader(column, reader, styles, { habits: habits[index] ?? NO_HABITS, header, dateSystem }),
  }));
  const nameColumn = provenance['name'] ?? table.area.left;
  const description = columnFor(table, ['description'])?.column ?? nameColumn;
  const described = description === nameColumn ? null : reading.column(description, TEXT);
  const { id, sheet, transposed, bodyRows } = table;
  const { parents, sections, initiatives, isInitiative } = structure;
  return (row, at) => {
    const index = bodyRows[at] ?? 0;
    const draft = kind.draft() as unknown as Record<string, unknown>;
    draft['source'] = { table: id, sheet, index, transposed, fields: provenance } satisfies Source;
    let unread: Record<string, string> | null = null;
    for (const { field, column, read } of cells) {
      const found = read(row);
      draft[field] = found;
      if (found !== null) continue;
      const value = row.values[column] ?? null;
      if (value === null) continue;
      const style = styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE;
      const text = isCellError(value) ? value.error : textOf(value, style, dateSystem);
      if (text !== null) (unread ??= {})[field] = text;
    }
    if (unread !== null) draft['unread'] = unread;
    draft['name'] ??=
      draft['id'] ??
      described?.(row) ??
      addressOf(transposed ? { row: nameColumn, column: index } : { row: index, column: nameColumn });
    if (finish === undefined && spread === undefined) return draft as unknown as Entity;
    const line: LineContext = {
      row,
      index,
      parent: parents?.[at],
      section: sections?.[at],
      initiative: initiatives?.[at],
      isInitiative: isInitiative?.[at] ?? false,
    };
    const entity = draft as unknown as Draft<Entity>;
    finish?.(entity, line);
    return spread?.(entity, line) ?? entity;
  };
}

/** Field → column, shared by all entities of the table. */
function provenanceOf(table: Table, fields: readonly BoundField[]): Readonly<Record<string, number>> {
  const provenance: Record<string, number> = {};
  for (const { field, column } of fields) provenance[field] = column;
  provenance['name'] ??=
    fields[0]?.column ?? table.columns[0]?.column ?? (table.transposed ? table.area.top : table.area.left);
  return provenance;
}

function tableReading(
  { workbook, table, trait }: LineReaderInput,
  provenance: Readonly<Record<string, number>>,
): TableReading {
  const { styles, dateSystem } = workbook;
  return {
    table,
    workbook,
    trait,
    provenance,
    column: (column, reader, header = '') =>
      cellReader(column, reader, styles, { habits: NO_HABITS, header, dateSystem }),
  };
}
