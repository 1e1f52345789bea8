import type { Entity } from '../../../plan/entity.ts';
import type { Collection } from '../../../plan/plan.ts';
import type { Meaning, Table } from '../../../plan/table.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import type { FieldsOf } from './fields.ts';
import type { Reader } from './readers.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** One line of a table while its entity is made. */
export interface LineContext {
  readonly row: Row;
  readonly index: number;
  readonly parent: string | null | undefined;
  readonly section: string | null | undefined;
  /** Id or title of the initiative that the line of a work plan stands under. */
  readonly initiative: string | null | undefined;
  readonly isInitiative: boolean;
}

/** A table as seen by what mends or spreads its entities. */
export interface TableReading {
  readonly table: Table;
  readonly workbook: Workbook;
  /** What the kind's `trait` told of all lines; empty where it has none. */
  readonly trait: string;
  /** Field → column. */
  readonly provenance: Readonly<Record<string, number>>;
  /** Prepares the reading of a column outside the entity's own fields; null where a cell is empty or unreadable. */
  readonly column: <T>(column: number, reader: Reader<T>, header?: string) => (row: Row) => T | null;
}

/** What is read from tables of their own and then put into other entities or the plan itself. */
export type Joined = 'readings' | 'links' | 'daysOff';

/** Says what the rows of a kind of table become. */
export interface KindDefinition<E extends Entity> {
  readonly collection: Collection | Joined;
  /** Copies an entity without values. Each kind says it itself: engines copy quickly only where one place sees one shape. */
  readonly copy: (blank: Draft<E>) => Draft<E>;
  /** Whether a table has what this needs; always where absent. */
  readonly when?: (table: Table) => boolean;
  /** Meanings of the column that names an entity, best first. */
  readonly name: readonly Meaning[];
  /** Rows that neither a name nor an id tells apart are a table that was misunderstood: it is asked about, not audited. */
  readonly needsName?: boolean;
  readonly fields: FieldsOf<E>;
  /** Fields that no single column gives, with what they are before `finish`. */
  readonly derived?: Partial<E>;
  /** Something told from all lines together (the unit of amounts); when it changes, all lines are read again. */
  readonly trait?: (table: Table, lines: readonly Row[], workbook: Workbook, fiscalYearStart: number) => string;
  /** Prepares, once a table, what mends each entity after its columns were read. */
  readonly finish?: (table: Table, reading: TableReading) => (draft: Draft<E>, line: LineContext) => void;
  /** Prepares, once a table, what a line becomes instead: several entities (columns that stand for periods), or none. */
  readonly spread?: (
    table: Table,
    reading: TableReading,
  ) => ((draft: Draft<E>, line: LineContext) => E | readonly E[]) | undefined;
}

/** What the rows of a kind of table become. */
export interface EntityKind extends KindDefinition<Entity> {
  /** A new entity without values; all of a kind have their fields in one order, and so one shape to the engine. */
  readonly draft: () => Draft<Entity>;
}

const NOTHING_UNREAD: Readonly<Record<string, string>> = Object.freeze({});

/** Defines what the rows of a kind of table become, so that the fields are checked. */
export function entityKind<E extends Entity>(definition: KindDefinition<E>): EntityKind {
  const kind = definition as unknown as KindDefinition<Entity>;
  const fields: Record<string, undefined> = {};
  for (const field of Object.keys(kind.fields)) fields[field] = undefined;
  const blank = { source: null, id: undefined, name: null, unread: NOTHING_UNREAD, ...fields, ...kind.derived };
  return { ...kind, draft: () => kind.copy(blank as unknown as Draft<Entity>) };
}
