import type { Entity } from '../../plan/plan.ts';
import type { Source } from '../../plan/provenance.ts';
import type { Meaning, Table } from '../../plan/table.ts';
import { addressOf } from '../../sheet/cell-reference.ts';
import type { CellStyle, CellValue, Row, Sheet, Workbook } from '../../sheet/workbook.ts';
import { isCellError, PLAIN_STYLE } from '../../sheet/workbook.ts';
import { textOf } from '../values/text.ts';
import type { Draft, EntityKind, LineContext } from './entity-kind.ts';
import type { FieldSpec } from './fields.ts';
import { columnFor } from './fields.ts';
import type { Habits, Tally } from './habits.ts';
import { count, emptyTally, habitsOf, sameHabits, sumOf } from './habits.ts';
import { linesOf } from './lines.ts';
import type { Reader } from './readers.ts';
import { DAY, TEXT } from './readers.ts';
import type { Structure } from './structure.ts';
import { structureOf } from './structure.ts';

/** A field with the column it is read from, and the cells of the column already read. */
interface BoundField {
  readonly field: string;
  readonly column: number;
  readonly header: string;
  readonly reader: Reader<unknown>;
  /** By style and value: equal cells are read once. */
  readonly known: Map<number, Map<CellValue, unknown>>;
}

/** A table as its entities are made from it. */
export interface TableReading {
  readonly table: Table;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly fields: readonly BoundField[];
  readonly habits: readonly Habits[];
  /** What the kind's `trait` told of all lines; empty where it has none. */
  readonly trait: string;
  readonly provenance: Readonly<Record<string, number>>;
  /** The cell of a line read by a reader, outside the bound fields; null where it is empty or unreadable. */
  readonly cell: <T>(row: Row, column: number, reader: Reader<T>, header?: string) => T | null;
}

/** A table's entities and what is needed to read only changed lines again. */
export interface BuiltTable {
  readonly table: Table;
  readonly kind: EntityKind;
  readonly lines: readonly Row[];
  readonly fields: readonly BoundField[];
  readonly tallies: readonly Tally[];
  readonly habits: readonly Habits[];
  readonly structure: Structure;
  readonly trait: string;
  /** Per line; more than one where columns stand for periods. */
  readonly made: readonly (readonly Entity[])[];
  readonly entities: readonly Entity[];
}

const NOTHING_UNREAD: Readonly<Record<string, string>> = Object.freeze({});
const NO_HABITS: Habits = habitsOf(emptyTally(), emptyTally());

/**
 * Reads the entities of a table. With `before`, the same table as read earlier, only lines whose row, parent or section
 * changed are read again and all others keep their identity, unless the changed cells change a habit of their column.
 */
export function readTable(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  kind: EntityKind,
  before?: BuiltTable,
): BuiltTable {
  const lines = linesOf(sheet, table);
  const earlier =
    before?.table === table && before.kind === kind && before.lines.length === lines.length ? before : undefined;
  const fields = earlier?.fields ?? bind(table, kind);
  const tallies = tally(workbook.styles, fields, lines, earlier);
  const pooled = sumOf(tallies);
  const habits = tallies.map((own) => habitsOf(own, pooled));
  const structure = structureOf(table, lines, workbook.styles);
  const trait = kind.trait?.(table, lines, workbook) ?? '';
  const reusable =
    earlier !== undefined &&
    earlier.trait === trait &&
    habits.every((one, index) => sameHabits(one, earlier.habits[index] ?? NO_HABITS));
  const fresh = reusable ? fields : fields.map((field) => ({ ...field, known: new Map() }));
  const make = lineReader(workbook, sheet, table, kind, fresh, habits, structure, trait);
  const made = lines.map((line, at) =>
    reusable &&
    line === earlier.lines[at] &&
    structure.parents?.[at] === earlier.structure.parents?.[at] &&
    structure.sections?.[at] === earlier.structure.sections?.[at]
      ? (earlier.made[at] ?? [])
      : make(line, at),
  );
  const same = earlier !== undefined && made.every((entities, at) => entities === earlier.made[at]);
  return {
    table,
    kind,
    lines,
    fields: fresh,
    tallies,
    habits,
    structure,
    trait,
    made,
    entities: same ? earlier.entities : made.flat(),
  };
}

function bind(table: Table, kind: EntityKind): readonly BoundField[] {
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

function tally(
  styles: readonly CellStyle[],
  fields: readonly BoundField[],
  lines: readonly Row[],
  before: BuiltTable | undefined,
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

type LineReader = (row: Row, at: number) => readonly Entity[];

function lineReader(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  kind: EntityKind,
  fields: readonly BoundField[],
  habits: readonly Habits[],
  structure: Structure,
  trait: string,
): LineReader {
  const { styles, dateSystem } = workbook;
  const provenance: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const field of fields) provenance[field.field] = field.column;
  const nameColumn = provenance['name'] ?? fields[0]?.column ?? table.columns[0]?.column ?? table.area.left;
  provenance['name'] = nameColumn;
  const styleOf = (row: Row, column: number): CellStyle => styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE;
  const reading: TableReading = {
    table,
    workbook,
    sheet,
    fields,
    habits,
    trait,
    provenance,
    cell: (row, column, reader, header = '') => {
      const value = row.values[column];
      return value === null || value === undefined
        ? null
        : reader.read(value, styleOf(row, column), { habits: NO_HABITS, header, dateSystem });
    },
  };
  const finish = kind.finish?.(table, reading);
  const spread = kind.spread?.(table, reading);
  const contexts = fields.map((field, index) => ({
    habits: habits[index] ?? NO_HABITS,
    header: field.header,
    dateSystem,
  }));
  const template = templateOf(kind);
  return (row, at) => {
    const index = table.bodyRows[at] ?? 0;
    const source: Source = {
      table: table.id,
      sheet: sheet.name,
      index,
      transposed: table.transposed,
      fields: provenance,
    };
    const draft: Record<string, unknown> = { ...template, source };
    let unread: Record<string, string> | null = null;
    for (const [f, field] of fields.entries()) {
      const value = row.values[field.column] ?? null;
      const context = contexts[f];
      if (context === undefined) continue;
      const read = readCell(field, value, row.styles?.[field.column] ?? 0, styles, context);
      draft[field.field] = read;
      if (read !== null || value === null) continue;
      const text = isCellError(value) ? value.error : textOf(value, styleOf(row, field.column), dateSystem);
      if (text !== null) (unread ??= {})[field.field] = text;
    }
    draft['unread'] = unread ?? NOTHING_UNREAD;
    draft['name'] =
      draft['name'] ??
      draft['id'] ??
      addressOf(table.transposed ? { row: nameColumn, column: index } : { row: index, column: nameColumn });
    const line: LineContext = { row, index, parent: structure.parents?.[at], section: structure.sections?.[at] };
    const entity = draft as unknown as Draft<Entity>;
    finish?.(entity, line);
    return spread?.(entity, line) ?? [entity];
  };
}

/** All fields of a kind in one order, so that the engine gives every entity of it the same shape. */
function templateOf(kind: EntityKind): Readonly<Record<string, unknown>> {
  const template: Record<string, unknown> = { source: null, id: undefined, name: null, unread: NOTHING_UNREAD };
  for (const field of Object.keys(kind.fields)) template[field] = undefined;
  return { ...template, ...kind.derived };
}

function readCell(
  field: BoundField,
  value: CellValue,
  styleIndex: number,
  styles: readonly CellStyle[],
  context: { readonly habits: Habits; readonly header: string; readonly dateSystem: 1900 | 1904 },
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
